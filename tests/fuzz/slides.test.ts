/** Slides' data, tampered with, values among it that only a program can have: each step is in the deck, or a problem names it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildDeck, type SlideFile } from '../../src/core/deck';
import { editionOf, offeredEditions } from '../../src/core/deck/edition';
import { frameAt } from '../../src/core/frame';
import { asSeconds } from '../../src/core/instant';
import { panelOf } from '../../src/core/panel';
import type { DeckSpec, SlideSpec } from '../../src/core/slide';
import { twinOf, twinText } from '../../src/core/twin';
import { campaign } from '../core/fixture';
import { expectProblems, expectUnpolluted } from './answer';
import { hold, intime, judge } from './runs';
import { acts, tampered, wild } from './wild';

const AT = '1938-07-31T02:00+10:00';
const SOURCES = [{ id: 'book', locator: 'p. 1' }];
/** A deck that uses everything that a slide can say. */
const DECK: DeckSpec = {
	title: 'A deck',
	subtitle: 'of all',
	campaign: { start: '1938-07-29T00:00+10:00', end: '1938-08-12T00:00+10:00' },
	offset: '+10:00',
	clock: 'Local time',
	clocks: [{ name: 'Moscow', offset: '+03:00' }, { name: 'Tokyo', offset: '+09:00' }],
	language: 'en',
	sides: ['red', 'blue'],
	editions: [{ id: '10', minutes: 1 }, { id: '30', minutes: 2, title: 'Half' }],
	phases: [{ name: { en: 'Night' }, start: '1938-07-30T18:00+10:00', end: '1938-07-31T12:00+10:00' }],
	numbers: 'claimed',
}; // prettier-ignore
const SLIDES: readonly SlideSpec[] = [
	{
		title: 'First',
		steps: {
			begin: { at: AT, view: { center: [1, 1], zoom: 7 }, show: ['regiment', 'hill', 'front'], caption: 'Here', plan: { 10: 30, 30: 60 } },
			march: { at: '1938-07-31T04:00+10:00', duration: 4, plan: { 10: 30, 30: 60 } },
			'hour-panel': { panel: { kind: 'hours', title: 'Hours', hours: [{ label: 'a', value: '12:00', sources: SOURCES }] } },
		},
	},
	{
		title: 'Second',
		clock: false,
		steps: {
			year: { at: '1860', view: { bearing: 30, pitch: 20 }, show: ['lake', 'reading'], duration: 0 },
			bars: { panel: { kind: 'bars', title: 'Bars', note: 'n', unit: 'dead', groups: [{ name: 'g', bars: [{ label: 'a', side: 'red', value: 3, sources: SOURCES }] }] } },
			list: { panel: { kind: 'list', title: 'List', items: [{ text: 'one', sources: SOURCES }, { text: 'two' }] } },
			all: { panel: { kind: 'distances', title: 'All' }, caption: 'All' },
			none: { panel: null },
		},
	},
]; // prettier-ignore

/** What no JSON holds. */
const odd = fc.constantFrom<unknown>(
	undefined,
	NaN,
	Infinity,
	10n,
	Symbol('s'),
	new Date(0),
	new Map(),
	/x/,
	circular(),
);

function circular(): unknown {
	const one: Record<string, unknown> = {};
	one['self'] = one;
	return one;
}

const whole = { deck: DECK, slides: SLIDES };
const tamperedDeck = acts.map((doings) => (tampered(whole, doings) ?? {}) as { deck?: unknown; slides?: unknown });

it('builds a deck from slides that have been tampered with, or says what is wrong', () => {
	hold(
		1000,
		fc.property(tamperedDeck, ({ deck, slides }) => expectBuilt(deck, slides)),
	);
});

it('builds a deck from slides with values that no file can hold', () => {
	const places = ['title', 'clock', 'steps'] as const;
	const inStep = ['at', 'view', 'show', 'duration', 'caption', 'plan', 'panel'] as const;
	hold(
		400,
		fc.property(fc.oneof(odd, wild), fc.constantFrom(...places, ...inStep, 'whole', 'step', 'deck'), fc.nat({ max: 11 }), (value, place, n) => {
			const [first, second] = SLIDES;
			const step = { ...first!.steps['begin'], ...((inStep as readonly string[]).includes(place) && { [place]: value }) };
			const slide = {
				...first,
				...((places as readonly string[]).includes(place) && { [place]: value }),
				...(!(places as readonly string[]).includes(place) && { steps: { begin: place === 'step' ? value : step, ...second!.steps } }),
			};
			const key = Object.keys(DECK)[n % Object.keys(DECK).length]!;
			expectBuilt(place === 'deck' ? { ...DECK, [key]: value } : DECK, [place === 'whole' ? value : slide, second]);
		}),
	);
}); // prettier-ignore

function expectBuilt(spec: unknown, slides: unknown): void {
	const files = (Array.isArray(slides) ? (slides as unknown[]) : [slides]).map(
		(slide, i): SlideFile => ({ path: `slides/0${i + 1}-slide-${i + 1}.svelte`, slide: slide as SlideSpec }),
	);
	judge(() => textOf({ spec, slides }), () => {
		const { deck, problems } = intime(() => buildDeck(files, campaign, spec as DeckSpec));
		expectProblems(problems, ['slides', 'slides/deck.ts', 'geo/sources.json', ...files.map(({ path }) => path)]);
		expectUnpolluted();
		for (const { path } of files)
			expect(deck.slides.some(({ file }) => file === path) || problems.some(({ where }) => where[0] === path)).toBe(true);
		for (const edition of [deck, ...offeredEditions(deck).map(({ id }) => editionOf(deck, id)!)])
			for (const [i, keyframe] of edition.keyframes.entries()) {
				frameAt(edition, { slide: keyframe.slide, step: keyframe.step, time: asSeconds(0.5) });
				if (edition === deck) expect(twinText(twinOf(edition, i, { names: 'en' }))).not.toMatch(/\bNaN\b|\[object /);
				panelOf(edition, keyframe);
				expectTexts(keyframe.title, keyframe.caption ?? '', ...Object.values(keyframe.view.center).map(String));
			}
		expectTexts(deck.title, deck.subtitle ?? '', deck.language, ...deck.sides, ...deck.editions.map(({ title }) => title ?? ''));
	});
} // prettier-ignore

function expectTexts(...texts: readonly unknown[]): void {
	for (const text of texts) expect(typeof text === 'string' && text !== 'NaN', String(text)).toBe(true);
}

function textOf(value: unknown): string {
	const seen = new Set<unknown>();
	return JSON.stringify(value, (_, one: unknown) => {
		if (typeof one === 'object' && one !== null && seen.has(one)) return '(again)';
		seen.add(one);
		return one === undefined || typeof one === 'bigint' || typeof one === 'symbol' ? `(${String(one)})` : one;
	});
}
