import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { withCitations } from '../../src/cli/citations/cited';
import { campaignOf, type Source } from '../../src/core/campaign';
import { cursorAt } from '../../src/core/cursor';
import { buildDeck } from '../../src/core/deck';
import { defineSlide } from '../../src/core/slide';
import { citationOf } from '../../src/core/source-text';
import { citedSources } from '../../src/prose/cited';
import { TALK, type Talk } from '../../src/prose/context';
import { createFootnotes } from '../../src/prose/footnotes';
import TwoSteps from './TwoSteps.svelte';

const book: Source = {
	id: 'book',
	type: 'book',
	title: 'The <hills>',
	author: [{ family: 'Gray', given: 'Ann' }],
	issued: { 'date-parts': [[1938]] },
};
const sources = withCitations([{ id: 'page', type: 'webpage', title: 'A page' }, book]);
const of = defineSlide({
	title: 'Two steps',
	steps: {
		a: { at: '1938-07-31T12:00+10:00', view: { center: [0, 0], zoom: 5, bearing: 0, pitch: 0 }, show: [] },
		b: {},
	},
});
const { deck } = buildDeck(
	[{ path: 'slides/01-two.svelte', slide: of }],
	campaignOf({ entities: [], sources, claims: [] }),
);
const set = (talk: Talk) => render(TwoSteps, { props: { of }, context: new Map([[TALK, talk]]) }).body;
const html = set({ deck, cursor: () => cursorAt(deck, 0), footnotes: createFootnotes() });

describe('footnotes', () => {
	const anchors = [...html.matchAll(/<li id="([^"]*)"/g)].map(([, id]) => id);
	it('begin at 1 in every step and have ids of their own in the page', () =>
		expect(anchors).toEqual(['note-two-a-1', 'note-two-a-2', 'note-two-b-1']));
	it('are linked to from the words, each by its number', () => {
		const links = [...html.matchAll(/href="#(note-[^"]*)"[^>]*>(\d+)</g)].map(([, id, number]) => [id, number]);
		expect(links).toEqual([['note-two-a-1', '1'], ['note-two-a-2', '2'], ['note-two-a-1', '1'], ['note-two-b-1', '1']]); // prettier-ignore
	});
	it('lead back to each of their marks, by a name of its own', () => {
		const marks = [...html.matchAll(/<a id="(mark-[^"]*)"/g)].map(([, id]) => id);
		expect(new Set(marks).size).toBe(4);
		const backs = [...html.matchAll(/href="#(mark-[^"]*)"[^>]*aria-label="([^"]*)"/g)].map(([, id, name]) => [
			id,
			name,
		]);
		expect(backs).toEqual([
			[marks[0], 'Back to mark 1 of 2 of footnote 1'],
			[marks[2], 'Back to mark 2 of 2 of footnote 1'],
			[marks[1], 'Back to the mark of footnote 2'],
			[marks[3], 'Back to the mark of footnote 1'],
		]);
	});
	it('name the work and the page', () => expect(html).toContain('Gray 1938, p. 2'));
});

describe('a citation', () => {
	it('is author and year, and the line', () =>
		expect(citationOf(deck.campaign.sources, { id: 'book', locator: 'p. 3' })).toBe('Gray 1938, p. 3'));
	it('has an entry whose title is in italics and safe in a page', () =>
		expect(deck.campaign.sources.get('book')?.cited?.entry).toBe('Gray, Ann. <i>The &#60;hills&#62;</i>. 1938.'));
});

describe('a bibliography', () => {
	it('lists what the words cite and no more', () => {
		const works = citedSources(deck, new Map([['two', TwoSteps as never]]), (_, talk) => void set(talk));
		expect(works.map(({ id }) => id)).toEqual(['book']);
	});
});
