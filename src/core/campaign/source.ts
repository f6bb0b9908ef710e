/** `geo/sources.json`: the works that the campaign rests on, in CSL-JSON. */
import { readCslFields } from './csl-fields';
import { readList, type ListOrigin } from './lists';
import { isFields, written, type Fields } from './record';
import { foundText, type Report } from './report';

/** A work in CSL-JSON (citationstyles.org): `id`, `type` and `title`, and what else is known of it, as it was written. */
export interface Source {
	readonly id: string;
	readonly type?: string;
	readonly title?: string;
	/** How it is cited; only where a build has set it in words. */
	readonly cited?: Cited;
	readonly [key: string]: unknown;
}

/** A work as it is cited. */
export interface Cited {
	/** In a footnote: plain text, without line or page. */
	readonly short: string;
	/** In a bibliography: HTML that holds italics and no more. */
	readonly entry: string;
	/** Its place in a bibliography of all works. */
	readonly rank: number;
}

const TITLE = 'Add the title of the work; footnotes show it.';
const TYPE = 'Add the type of the work, a word of CSL-JSON such as book, chapter, article-journal, webpage or map.';

/** The works of a parsed `sources.json`: a list, or `{ "sources": [ … ] }`. */
export function readSources(value: unknown, origin: Omit<ListOrigin, 'noun'>): readonly Source[] {
	return readList(value, { ...origin, noun: 'source' }).map(({ id, item, report }) => {
		const known = [
			...readText(item, 'title', report, TITLE),
			...readText(item, 'type', report, TYPE),
			...readCustom(item, report),
		];
		const others = Object.entries(item).filter(
			([name]) => !['title', 'type', 'custom', 'cited', '__proto__'].includes(name),
		);
		return { ...Object.fromEntries([...readCslFields(others, report), ...known]), id };
	});
}

/** A member that may be believed. */
type Member = readonly [name: string, value: unknown];

/** `custom.side`: whose account the work follows. */
function readCustom(item: Fields, report: Report): readonly Member[] {
	const custom = written(item, 'custom');
	if (custom === undefined) return [];
	const fix = 'Write "custom": { "side": "North" } where the work follows the accounts of one side, or leave it away.';
	if (!isFields(custom)) {
		report('custom', `An object expected; ${foundText(custom)} found.`, fix);
		return [];
	}
	const side = written(custom, 'side');
	if (side === undefined || (typeof side === 'string' && side.trim() !== '')) return [['custom', custom]];
	report('custom.side', `A text expected; ${foundText(side)} found.`, fix);
	return [];
}

function readText(item: Fields, key: string, report: Report, fix: string): readonly Member[] {
	const text = written(item, key);
	if (typeof text === 'string' && text.trim() !== '') return [[key, text]];
	report(key, `A text expected; ${foundText(text)} found.`, fix);
	return [];
}
