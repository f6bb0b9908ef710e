import { describe, expect, it } from 'vitest';
import { buildDeck } from '../../src/core/deck';
import { keyframeIndex } from '../../src/core/deck/keyframe-index';
import { problemsText } from '../../src/core/problem';
import type { SlideSpec } from '../../src/core/slide';
import { campaign, deck, deckProblems, geoProblems, slideFiles } from './fixture';

const at = '1938-07-31T00:00+10:00';
const view = { center: [1, 1] as const, zoom: 7 };

/** The problems of a deck whose only slide has these steps. */
function problemsOf(steps: SlideSpec['steps']): string {
	return problemsText(buildDeck([{ path: 'slides/01-one.svelte', slide: { title: 'One', steps } }], campaign).problems);
}

describe('a deck', () => {
	it('of the fixture has no problems', () => {
		expect(problemsText([...geoProblems, ...deckProblems])).toBe('');
	});

	it('takes its slides in the order of their files and drops the number from their ids', () => {
		expect(deck.slides.map(({ id, number }) => [id, number])).toEqual([
			['first', 1],
			['second', 2],
		]);
	});

	it('leaves what a step does not say as it was, across slides too', () => {
		const march = deck.keyframes[keyframeIndex(deck, 'first', 'march')]!;
		expect([...march.show]).toEqual(['regiment', 'hill', 'front']);
		expect(march.view).toEqual({ center: [1, 1], zoom: 7, bearing: 0, pitch: 0 });
		const cut = deck.keyframes[keyframeIndex(deck, 'second', 'cut')]!;
		expect(cut.view).toEqual({ center: [1, 0], zoom: 9, bearing: 30, pitch: 20 });
		expect(cut.at).toBe(deck.keyframes[3]!.at);
	});

	it('takes its offset from the first time where nobody states one', () => {
		expect(deck.offset).toBe(600);
	});

	it('knows the sides in order of appearance', () => {
		expect(deck.sides).toEqual(['red', 'blue']);
	});
});

describe('a problem of a slide', () => {
	it('names an unknown entity and the one that was meant', () => {
		expect(problemsOf({ a: { at, view, show: ['regimant'] } })).toBe(
			'slides/01-one.svelte › a › show\n  "regimant" is in no geo file. Did you mean "regiment"?\n  Mend the name, or add a feature with this id to a file in geo/.',
		);
	});

	it('names a time without offset', () => {
		expect(problemsOf({ a: { at: '1938-07-31T00:00', view } })).toContain(
			'A time with an offset expected; "1938-07-31T00:00" found.',
		);
	});

	it('names an entity that stands at no moment of the step', () => {
		expect(problemsOf({ a: { at: '1938-07-31T05:00+10:00', view, show: ['strike'] } })).toContain(
			'"strike" does not stand at 1938-07-31T05:00:00+10:00',
		);
	});

	it('names every mistake of a step at once', () => {
		const text = problemsOf({
			a: { at: 'noon', view: { center: [200, 1], zoom: 40 }, show: ['nobody'], duration: -1, colour: 'red' } as never,
		});
		for (const part of ['› at', '› longitude', '› zoom', '› show', '› duration', '› colour'])
			expect(text).toContain(part);
	});

	it('tells that the first step must say where and when', () => {
		expect(problemsOf({ a: { at } })).toContain(
			'The first step of the deck expected to say at, view.center and view.zoom',
		);
	});

	it('tells what "numbers" may be', () => {
		const numbersOf = (numbers: unknown) => {
			const { deck, problems } = buildDeck(slideFiles, campaign, { numbers } as never);
			return [deck.numbers, problemsText(problems)];
		};
		expect(numbersOf('claimed')).toEqual(['claimed', '']);
		expect(numbersOf(undefined)).toEqual([undefined, '']);
		expect(numbersOf('claimd')).toEqual([
			undefined,
			'slides/deck.ts › numbers\n  "claimed" or nothing expected; "claimd" found. Did you mean "claimed"?\n  Write numbers: \'claimed\' to have every number in prose claimed or computed, or leave it away.',
		]);
		expect(numbersOf(true)[1]).toContain('true found.');
	});

	it('tells that there are no slides, a slide without export, and an id twice', () => {
		expect(problemsText(buildDeck([], campaign).problems)).toContain('At least one slide expected');
		const slide = { title: 'One', steps: { a: { at, view } } };
		const files = [
			{ path: 'slides/01-one.svelte', slide },
			{ path: 'slides/02-one.svelte', slide },
			{ path: 'slides/03-none.svelte', slide: undefined },
		];
		const text = problemsText(buildDeck(files, campaign).problems);
		expect(text).toContain('The slide id "one" is taken by another file.');
		expect(text).toContain('slides/03-none.svelte\n  An exported slide expected; none found.');
	});
});
