import { describe, expect, it } from 'vitest';
import { readEdition } from '../../src/app/edition-link';
import { queryWith } from '../../src/app/query';
import { readLink } from '../../src/app/link';
import { buildDeck, type Deck } from '../../src/core/deck';
import { editionOf, offeredEditions } from '../../src/core/deck/edition';
import { problemsText } from '../../src/core/problem';
import { defineSlide, type DeckSpec, type SlideSpec } from '../../src/core/slide';
import { campaign, deck as plain, slideFiles } from './fixture';

const at = '1938-07-31T00:00+10:00';
const view = { center: [1, 1] as const, zoom: 7 };
const editions = [
	{ id: '1', minutes: 1 },
	{ id: '5', minutes: 5, title: 'Short' },
	{ id: '90', minutes: 90 },
];
const one = defineSlide({
	title: 'One',
	steps: {
		a: { at, view, show: ['regiment'], plan: { 1: 30, 5: 100 } },
		b: { show: ['regiment', 'hill'], plan: { 5: 100 } },
	},
});
const two = defineSlide({ title: 'Two', steps: { c: { view: { zoom: 8 }, plan: { 5: 100 } } } });
const three = defineSlide({ title: 'Three', steps: { d: { view: { zoom: 9 }, plan: { 1: 30 } }, e: {} } });
const files = [one, two, three].map((slide, i) => ({
	path: `slides/0${i}-${slide.title.toLowerCase()}.svelte`,
	slide,
}));
const { deck, problems } = buildDeck(files, campaign, { editions });
const stepsOf = (deck: Deck) => deck.keyframes.map(({ slide, step }) => `${slide}/${step}`);

describe('an edition', () => {
	it('has the steps that plan for it, each as in the whole deck', () => {
		expect(problemsText(problems)).toBe('');
		const short = editionOf(deck, '1')!;
		expect(stepsOf(short)).toEqual(['one/a', 'three/d']);
		expect(short.keyframes[1]).toBe(deck.keyframes[3]);
		expect(short.edition).toBe('1');
	});

	it('numbers the slides that stay, and drops the others', () => {
		expect(editionOf(deck, '1')!.slides.map(({ id, number, steps }) => [id, number, steps])).toEqual([
			['one', 1, ['a']],
			['three', 2, ['d']],
		]);
	});

	it('does not exist where no step plans for it, or nobody states it', () => {
		expect([editionOf(deck, '90'), editionOf(deck, '7'), editionOf(plain, '1')]).toEqual([
			undefined,
			undefined,
			undefined,
		]);
		expect(offeredEditions(deck).map(({ id, title }) => [id, title])).toEqual([
			['1', undefined],
			['5', 'Short'],
		]);
		expect(buildDeck(slideFiles, campaign).deck.editions).toEqual([]);
	});
});

describe('the edition in a link', () => {
	it('is chosen by its id; without one the deck is whole', () => {
		expect(stepsOf(readEdition(deck, '?mode=read&edition=5').value)).toEqual(['one/a', 'one/b', 'two/c']);
		expect(readEdition(deck, '?mode=read')).toEqual({ value: deck, notice: undefined });
	});

	it('that does not exist is answered, and the deck is whole', () => {
		const { value, notice } = readEdition(deck, '?edition=60');
		expect(value).toBe(deck);
		expect(notice).toBe('There is no edition “60”. There is 1, 5. This is the whole talk.');
		expect(readEdition(plain, '?edition=60').notice).toBe('There is no edition “60”. This is the whole talk.');
	});

	it('leaves the rest of the query as it is', () => {
		expect(queryWith('?mode=lecture&theme=mono', { edition: '5' })).toBe('?mode=lecture&theme=mono&edition=5');
		expect(queryWith('?edition=5', { edition: undefined })).toBe('');
	});

	it.each([
		['#/one/b', 'one', 'a', 'This edition leaves out “one/b”. This is “One”, step a.'],
		['#/two/c', 'three', 'd', 'This edition leaves out “two/c”. This is “Three”, step d.'],
		['#/two', 'three', 'd', 'This edition leaves out “two/c”. This is “Three”, step d.'],
		['#/one', 'one', 'a', undefined],
		['#/three/d', 'three', 'd', undefined],
		['#/three/dx', 'three', 'd', 'There is no “#/three/dx” in this presentation. This is “Three”, step d.'],
	])('%s opens the nearest step of the edition and says so', (hash, slide, step, notice) => {
		const link = readLink(editionOf(deck, '1')!, hash, deck);
		expect(link).toMatchObject({ value: { slide, step }, notice });
	});
});

describe('a problem of editions', () => {
	const problemsOf = (plan: unknown, stated: unknown = editions) => {
		const steps = { a: { at, view, plan } } as unknown as SlideSpec['steps'];
		const files = [{ path: 'slides/01-one.svelte', slide: { title: 'One', steps } }];
		return problemsText(buildDeck(files, campaign, { editions: stated } as DeckSpec).problems);
	};

	it.each([
		[{ 50: 40 }, 'slides/01-one.svelte › a › plan\n  "50" is no edition of slides/deck.ts. Did you mean'],
		[{ 1: 0 }, 'a › plan › 1\n  Seconds above 0 and up to 3600 expected; 0 found.'],
		[{ 1: '60' }, '"60" found.'],
		[{ 1: 3601 }, '3601 found.'],
		[60, 'Seconds by edition expected; 60 found.'],
		[{ 1: 40 }, 'The steps of the edition "1" plan 40 s in all; its 1 minutes are 60 s.'],
	])('in the plan %j is told', (plan, sentence) => expect(problemsOf(plan)).toContain(sentence));

	it.each([
		['ten', 'A list of editions expected; "ten" found.'],
		[[10], 'An edition with an id and minutes expected; 10 found.'],
		[[{ id: '1', minutes: 0 }], 'editions › 0 › minutes\n  Minutes above 0 expected; 0 found.'],
		[[...editions, { id: '1', minutes: 2 }], 'The edition "1" is there twice.'],
		[[{ id: '1', minuts: 2 }], 'An edition with an id and minutes expected;'],
	])('in the deck (%j) is told', (stated, sentence) => expect(problemsOf(undefined, stated)).toContain(sentence));

	it('lets planned seconds miss the minutes by a little', () => expect(problemsOf({ 1: 69 })).toBe(''));
});
