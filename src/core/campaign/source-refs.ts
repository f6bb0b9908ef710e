/** References to `geo/sources.json`, as features and claims make them. */
import { array, looseObject, optional, pipe, regex, string, union } from 'valibot';
import type { SourceRef } from '../entity';
import { didYouMean } from '../problem';
import type { Report } from './report';
import { readValue } from './value';

const NAME = 'The id of a source';
const id = pipe(string(NAME), regex(/\S/, NAME));
const FORM = 'The id of a source, or { "id", "locator" } in texts,';
const REF = union([id, looseObject({ id, locator: optional(string()) })], FORM);
const FIX = 'Write "sources": ["a5"], or [{ "id": "a5", "locator": "L188" }] with line or page.';

/** Ids that `sources.json` has; `undefined` where there is none to hold a reference against. */
export type KnownSources = ReadonlySet<string> | undefined;

/** References that can be read, in their order; an unknown id is reported and kept. */
export function readSourceRefs(
	value: unknown,
	path: string,
	known: KnownSources,
	report: Report,
): readonly SourceRef[] {
	const list = Array.isArray(value) ? value : [value];
	if (value !== undefined && !Array.isArray(value))
		readValue(array(REF, 'A list of sources'), value, path, report, FIX);
	if (value === undefined || list.length === 0) {
		report(path, `A source at least expected; ${value === undefined ? 'nothing' : 'an empty list'} found.`, FIX);
		return [];
	}
	return list.flatMap((item, index) => readRef(item, `${path}[${index}]`, known, report));
}

function readRef(item: unknown, path: string, known: KnownSources, report: Report): readonly SourceRef[] {
	const read = readValue(REF, item, path, report, FIX);
	if (read === undefined) return [];
	const ref: SourceRef =
		typeof read === 'string'
			? { id: read }
			: { id: read.id, ...(read.locator !== undefined && { locator: read.locator }) };
	if (known && !known.has(ref.id)) {
		report(
			path,
			`A source of sources.json expected; "${ref.id}" found.`,
			`Add it there, or correct the id.${didYouMean(ref.id, known)}`,
		);
	}
	return [ref];
}
