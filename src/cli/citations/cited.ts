/** Sources made into the words of footnotes and of a bibliography by citeproc, when the page is built: none of it reaches a reader. */
import { readFileSync } from 'node:fs';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Source } from '../../core/campaign';
import { DATES, NAMES, TEXTS } from '../../core/campaign/csl-names.ts';

const STYLE = readFileSync(new URL('./style.csl', import.meta.url), 'utf8');
let runs = 0;

/**
 * The options of a run with an engine of its own, for an engine is kept by the name of its style and stumbles over what it knew before, when a server for
 * authors reads the sources anew.
 */
function newRun() {
	const template = `notes-${++runs}`;
	plugins.config.get('@csl').templates.add(template, STYLE);
	return { template, lang: 'en-US' };
}

/** The sources, each with what a footnote calls it (plain text) and its entry in a bibliography (HTML: italics only), in the order of that bibliography. */
export function withCitations(sources: readonly Source[]): readonly Source[] {
	if (sources.length === 0) return sources;
	// Under ids of our own, for citeproc takes some (`__proto__`, `constructor`) for members of its tables.
	const known = sources.map((source, i) => ({ ...plainSource(source), id: `work-${i}` }));
	const cite = new Cite(known);
	const options = newRun();
	const entries = cite.format('bibliography', { ...options, format: 'html', asEntryArray: true }) as [string, string][];
	const rank = new Map(entries.map(([id], i) => [id, i]));
	const entryOf = new Map(entries.map(([id, entry]) => [id, inline(withoutJoiner(entry))]));
	return sources.map((source, i) => ({
		...source,
		cited: {
			short: withoutJoiner(
				cite.format('citation', { ...options, format: 'text', entry: [{ id: `work-${i}` }] }) as string,
			),
			entry: entryOf.get(`work-${i}`) ?? source.title ?? source.id,
			rank: rank.get(`work-${i}`) ?? 0,
		},
	}));
}

/** What a citation has no place for stays away from it: whose account a work follows, our own remarks, what authors add. */
function plainSource(source: Source): Partial<Source> {
	const members = Object.entries(source).filter(([name]) => CITABLE.includes(name));
	const plain = Object.fromEntries(
		members.map(([name, value]) => [name, DATES.includes(name) ? dateOf(value) : value]),
	);
	return JSON.parse(JSON.stringify(plain), (_, value: unknown) => withJoiner(value)) as Partial<Source>;
}

/** What every table of JavaScript has from the start. */
const TAKEN = new Set(Object.getOwnPropertyNames(Object.prototype));
/** A word joiner, which nobody sees. */
const JOINER = '\u2060';

const withoutJoiner = (text: string): string => text.replaceAll(JOINER, '');

/** citeproc keeps what it has set in tables, by its text: a text that every table has already is made another. */
function withJoiner(value: unknown): unknown {
	return typeof value === 'string' && TAKEN.has(value.trim()) ? value + JOINER : value;
}

const CITABLE = ['id', 'type', 'title', ...TEXTS, ...NAMES, ...DATES];

/** A year alone, or a text, as a date of CSL. */
function dateOf(value: unknown): unknown {
	if (typeof value === 'number') return { 'date-parts': [[value]] };
	return typeof value === 'string' ? { literal: value } : value;
}

/** An entry without the block that citeproc puts around it. Of what looks like HTML only italics and the like are; all else is text of an author's. */
const inline = (html: string): string =>
	html
		// Italics within italics, told by a style that a page without inline styles would not heed.
		.replace(/<span style="font-style:normal;">(.*?)<\/span>/g, '</i>$1<i>')
		.replace(/^\s*<div[^>]*>|<\/div>\s*$/g, '')
		.replace(/<(?!\/?(i|b|sup|sub)>)/g, '&lt;')
		.trim();
