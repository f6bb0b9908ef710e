/** `geo/sources.json`: the works that the campaign rests on, in CSL-JSON. */
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
		checkText(item, 'title', report, TITLE);
		checkText(item, 'type', report, TYPE);
		checkCustom(item, report);
		return { ...item, id };
	});
}

/** `custom.side`: whose account the work follows. */
function checkCustom(item: Fields, report: Report): void {
	const custom = written(item, 'custom');
	if (custom === undefined) return;
	const fix = 'Write "custom": { "side": "North" } where the work follows the accounts of one side, or leave it away.';
	if (!isFields(custom)) return report('custom', `An object expected; ${foundText(custom)} found.`, fix);
	const side = written(custom, 'side');
	if (side === undefined || (typeof side === 'string' && side.trim() !== '')) return;
	report('custom.side', `A text expected; ${foundText(side)} found.`, fix);
}

function checkText(item: Fields, key: string, report: Report, fix: string): void {
	const text = written(item, key);
	if (typeof text !== 'string' || text.trim() === '') report(key, `A text expected; ${foundText(text)} found.`, fix);
}
