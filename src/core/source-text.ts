/** A work as a footnote names it in a few words. */
import type { Source } from './campaign';
import type { SourceRef } from './entity';
import { isFields } from './campaign/record';

/** Letters of a title beyond which it is cut at a word. */
const LONGEST = 32;

/** `Kasahara 2020, rulit p. 27`: its authors, else its short title (`title-short` of CSL-JSON), else the title as far as it is short; the year; the line. */
export function shortSource(sources: ReadonlyMap<string, Source>, { id, locator }: SourceRef): string {
	const source = sources.get(id);
	const name = source ? (textOf(source['title-short']) ?? authorsOf(source) ?? shortTitle(source.title ?? id)) : id;
	const year = source && yearOf(source['issued']);
	return [year === undefined ? name : `${name} ${year}`, ...(locator === undefined ? [] : [locator])].join(', ');
}

/** A footnote: the work as it is cited, and the line or page; a work that no build has set in words goes by `shortSource`. */
export function citationOf(sources: ReadonlyMap<string, Source>, ref: SourceRef): string {
	const short = sources.get(ref.id)?.cited?.short;
	if (short === undefined) return shortSource(sources, ref);
	return ref.locator === undefined ? short : `${short}, ${ref.locator}`;
}

const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

function authorsOf({ author }: Source): string | undefined {
	const names = (Array.isArray(author) ? (author as readonly unknown[]) : [])
		.filter(isFields)
		.flatMap((one) => textOf(one['family']) ?? textOf(one['literal']) ?? []);
	if (names.length === 0) return undefined;
	return names.length > 2 ? `${names[0]} et al.` : names.join(' & ');
}

function shortTitle(title: string): string {
	if (title.length <= LONGEST) return title;
	const head = title.split(/[,:;(]/)[0]!.trim();
	if (head.length <= LONGEST) return head;
	return `${head.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`;
}

function yearOf(issued: unknown): string | undefined {
	const parts: unknown = isFields(issued) ? issued['date-parts'] : undefined;
	const first: unknown = Array.isArray(parts) && Array.isArray(parts[0]) ? (parts[0] as unknown[])[0] : undefined;
	return typeof first === 'number' || typeof first === 'string' ? String(first) : undefined;
}
