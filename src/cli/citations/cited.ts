/** Sources made into the words of footnotes and of a bibliography by citeproc, when the page is built: none of it reaches a reader. */
import { readFileSync } from 'node:fs';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Source } from '../../core/campaign';

const STYLE = 'notes';
const OPTIONS = { template: STYLE, lang: 'en-US' };
plugins.config.get('@csl').templates.add(STYLE, readFileSync(new URL('./style.csl', import.meta.url), 'utf8'));

/** The sources, each with what a footnote calls it (plain text) and its entry in a bibliography (HTML: italics only), in the order of that bibliography. */
export function withCitations(sources: readonly Source[]): readonly Source[] {
	if (sources.length === 0) return sources;
	const cite = new Cite(sources.map(plainSource));
	const entries = cite.format('bibliography', { ...OPTIONS, format: 'html', asEntryArray: true }) as [string, string][];
	const rank = new Map(entries.map(([id], i) => [id, i]));
	const entryOf = new Map(entries.map(([id, entry]) => [id, inline(entry)]));
	return sources.map((source) => ({
		...source,
		cited: {
			short: cite.format('citation', { ...OPTIONS, format: 'text', entry: [{ id: source.id }] }) as string,
			entry: entryOf.get(source.id) ?? source.title ?? source.id,
			rank: rank.get(source.id) ?? 0,
		},
	}));
}

/** What CSL has no field for stays away from it: whose account a work follows, and our own remarks. */
function plainSource(source: Source): Partial<Source> {
	return Object.fromEntries(Object.entries(source).filter(([name]) => name !== 'custom' && name !== 'note'));
}

/** An entry without the block that citeproc puts around it. */
const inline = (html: string): string => html.replace(/<\/?div[^>]*>/g, '').trim();
