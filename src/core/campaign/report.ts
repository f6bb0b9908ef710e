/** How the reader of geo files speaks of mistakes. */
import type { Problem } from '../problem';

/** Notes one problem at a path within what is being read; an empty path is the thing itself. */
export type Report = (path: string, what: string, fix: string) => void;

/** A report whose problems begin with `where` (file, feature) and are collected in `problems`. */
export function reportInto(problems: Problem[], ...where: readonly string[]): Report {
	return (path, what, fix) => void problems.push({ where: path === '' ? where : [...where, path], what, fix });
}

/** The same report for problems that make what is read unusable: each fix ends by saying that it is left out. */
export function leavingOut(report: Report, thing = 'feature'): Report {
	return (path, what, fix) => report(path, what, `${fix} Until then the ${thing} is left out.`);
}

/** A value as its author would know it again: short JSON, or what kind of thing it is. */
export function foundText(value: unknown): string {
	if (value === undefined) return 'nothing';
	if (typeof value === 'number' && !Number.isFinite(value)) return 'a number beyond all bounds';
	if (Array.isArray(value)) return listText(value);
	if (typeof value === 'object' && value !== null) return 'an object';
	if (typeof value !== 'string') return cut(String(value));
	return cut(JSON.stringify(value));
}

function listText(list: readonly unknown[]): string {
	if (list.length === 0) return 'an empty list';
	const plain = list.length <= 4 && list.every((item) => typeof item !== 'object' || item === null);
	return plain ? `[${list.map(foundText).join(', ')}]` : `a list of ${list.length}`;
}

function cut(text: string): string {
	return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
