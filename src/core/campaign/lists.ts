/** The two lists beside the geo files: `sources.json` and `claims.json`. */
import { idExpected, isIdText } from './ids';
import { isFields, written, type Fields } from './record';
import { foundText, leavingOut, reportInto, type Report } from './report';
import type { Problem } from '../problem';

/** An item of a list, with its id and a report that names it. */
export interface Listed {
	readonly id: string;
	readonly item: Fields;
	readonly report: Report;
}

/** Which list is read, what its items are called, and where its problems go. */
export interface ListOrigin {
	readonly file: string;
	readonly noun: 'source' | 'claim';
	/** Ids that are taken, with the place where each was read first. */
	readonly seen: Map<string, string>;
	readonly problems: Problem[];
}

/** The items of a list, bare or under its plural noun; those without an id of their own are reported and left out. */
export function readList(value: unknown, origin: ListOrigin): readonly Listed[] {
	const { file, noun, problems } = origin;
	const key = `${noun}s`;
	const list = isFields(value) ? written(value, key) : value;
	if (Array.isArray(list)) return list.flatMap((item, index) => readItem(item, `${noun} ${index + 1}`, origin));
	const what = `A list, or { "${key}": [ … ] }, expected; ${foundText(value)} found.`;
	reportInto(problems, file)('', what, `Write the ${key} as a list, [ … ].`);
	return [];
}

function readItem(item: unknown, label: string, { file, noun, seen, problems }: ListOrigin): readonly Listed[] {
	const report = leavingOut(reportInto(problems, file, label), noun);
	if (!isFields(item)) {
		report('', `An object expected; ${foundText(item)} found.`, `Write the ${noun} as { "id": "…" }.`);
		return [];
	}
	const id = readId(item, noun, report);
	const first = id === undefined ? undefined : seen.get(id);
	if (first !== undefined)
		report(
			'id',
			`An id of its own expected; "${id}" found, which is that of ${first}.`,
			'Give one of the two another id.',
		);
	if (id === undefined || first !== undefined) return [];
	seen.set(id, `${label} of ${file}`);
	return [{ id, item, report: reportInto(problems, file, id) }];
}

function readId(item: Fields, noun: string, report: Report): string | undefined {
	const id = written(item, 'id');
	if (isIdText(id)) return id;
	report('id', `${idExpected(id)} expected; ${foundText(id)} found.`, `Give the ${noun} an id of its own.`);
	return undefined;
}
