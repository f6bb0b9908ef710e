/** What is said of a feature as a whole: all that its author wrote, what is read of it in normal form. */
import type { Source } from '../../core/campaign';
import { COUNTED } from '../../core/count';
import { isFields, type Fields } from '../../core/campaign/record';
import type { Entity, Names, SourceRef } from '../../core/entity';
import { citationOf } from '../../core/source-text';
import { utc } from './times';

export type Sources = ReadonlyMap<string, Source>;
/** A value that stands in a cell. */
export type Cell = string | number | boolean;

/** A reference with the work as a footnote cites it. */
export interface CitedRef extends SourceRef {
	readonly text: string;
}

const READ = 'kind name names short start end datetimes interpolation reading uncertainty confidence precision sources'.split(' '); // prettier-ignore
/** What of a track is said by vertex. */
const BY_VERTEX = [...COUNTED, 'strength', 'manoeuvre', 'outcome', 'crossing', 'transport'];

/**
 * The fields of a feature by name: times in UTC, sources with their citation, names by language, doubt as of the whole; then every property that its
 * author wrote beside these, as it was written. One that has a name of ours is called `own_NAME`. What is said by vertex is left to `verticesOf`.
 */
export function fieldsOf(entity: Entity, sources: Sources): Fields {
	const read = readFields(entity, sources);
	const apart = entity.kind === 'track' ? [...READ, ...BY_VERTEX] : READ;
	const own = Object.entries(entity.properties).filter(([key, value]) => !apart.includes(key) && isSaid(value));
	const beside = own.map(([key, value]) => [Object.hasOwn(read, key) ? `own_${key}` : key, value] as const);
	return Object.fromEntries<unknown>([...Object.entries(read), ...beside]);
}

function readFields(entity: Entity, sources: Sources): Fields {
	const { id, kind, file, name, span, knowledge } = entity;
	return saidOnly({
		...{ id, kind, file, name },
		short: isSaid(entity.properties['short']) ? entity.short : undefined,
		start: span.start === undefined ? undefined : utc(span.start),
		end: span.end === undefined ? undefined : utc(span.end),
		interpolation: entity.kind === 'front' ? entity.interpolation : undefined,
		reading: entity.kind === 'border' ? entity.reading : undefined,
		uncertainty: knowledge.uncertainty,
		confidence: knowledge.confidence,
		precision: knowledge.precision,
		sources: citedRefs(knowledge.sources, sources),
	});
}

/** References, each with the work as it is cited; `undefined` where there are none. */
export function citedRefs(refs: readonly SourceRef[], sources: Sources): readonly CitedRef[] | undefined {
	return refs.length === 0 ? undefined : refs.map((ref) => ({ ...ref, text: citationOf(sources, ref) }));
}

/** Only what is said: no `undefined`, no `null`, no empty object. */
export function saidOnly(fields: Fields): Fields {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => isSaid(value)));
}

const isSaid = (value: unknown): boolean =>
	value !== undefined && value !== null && !(isFields(value) && Object.keys(value).length === 0);

/**
 * Fields as cells: an object of texts or numbers becomes a cell for each key (`name_en`), sources become one text, and what else has
 * parts is written as JSON. Where two would be called alike the later has `_2`.
 */
export function cellsOf(fields: Fields): Readonly<Record<string, Cell>> {
	const cells = new Map<string, Cell>();
	for (const [key, value] of Object.entries(fields).flatMap(([key, value]) => cellsFrom(key, value))) {
		let name = key;
		for (let n = 2; cells.has(name); n++) name = `${key}_${n}`;
		cells.set(name, value);
	}
	return Object.fromEntries(cells);
}

function cellsFrom(key: string, value: unknown): readonly (readonly [string, Cell])[] {
	if (isCell(value)) return [[key, value]];
	if (isRefs(value)) return [[key, sourcesText(value)]];
	if (isFields(value) && Object.values(value).every(isCell))
		return Object.entries(value).map(([part, cell]) => [`${key}_${part}`, cell as Cell]);
	return [[key, JSON.stringify(value)]];
}

const isCell = (value: unknown): value is Cell => ['string', 'number', 'boolean'].includes(typeof value);
const isRefs = (value: unknown): value is readonly CitedRef[] =>
	Array.isArray(value) && value.length > 0 && value.every((one) => isFields(one) && 'id' in one && 'text' in one);

/** `kasahara: Kasahara 2020, p. 27; a5: Article 5, L188`: the id of each source, and how a footnote cites it. */
export const sourcesText = (refs: readonly CitedRef[]): string =>
	refs.map(({ id, text }) => `${id}: ${text}`).join('; ');

/** What a feature is called where one name must do: in English, else in the first language given, else its id. */
export const nameOf = ({ name, id }: { readonly name: Names; readonly id: string }): string =>
	name['en'] ?? name['und'] ?? Object.values(name)[0] ?? id;
