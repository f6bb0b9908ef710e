/** How the reader of geo files speaks of mistakes. */
import type { Problem } from '../problem';

/** Notes one problem at a path within what is being read; an empty path is the thing itself. */
export type Report = (path: string, what: string, fix: string) => void;

/** A report whose problems begin with `where` (file, feature) and are collected in `problems`. */
export function reportInto(problems: Problem[], ...where: readonly string[]): Report {
	return (path, what, fix) => note({ where: path === '' ? where : [...where, path], what, fix }, problems);
}

/** So many problems are told one by one: more than anybody reads, and than a file of 50 MB with a slip in each feature would leave room for. */
const MOST = 10_000;
const untold = new WeakMap<readonly Problem[], number>();

/** Beyond the most that are told, the last one counts the others. */
function note(problem: Problem, problems: Problem[]): void {
	if (problems.length < MOST) return void problems.push(problem);
	const count = (untold.get(problems) ?? 0) + 1;
	untold.set(problems, count);
	problems[MOST] = {
		where: problem.where.slice(0, 1),
		what: `No problem expected; ${count} more found than can be told here, this file having the last of them.`,
		fix: 'Mend those above, and check again. Until then what has them may be left out.',
	};
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
	// What has no JSON never comes out of a file, but may stand in a slide.
	return cut(JSON.stringify(typeof value === 'bigint' ? `${value}n` : value) ?? `a ${typeof value}`);
}

function listText(list: readonly unknown[]): string {
	if (list.length === 0) return 'an empty list';
	const plain = list.length <= 4 && list.every((item) => typeof item !== 'object' || item === null);
	return plain ? `[${list.map(foundText).join(', ')}]` : `a list of ${list.length}`;
}

function cut(text: string): string {
	return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
