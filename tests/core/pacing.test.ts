import { describe, expect, it } from 'vitest';
import { buildDeck } from '../../src/core/deck';
import { editionOf } from '../../src/core/deck/edition';
import { pacingAt } from '../../src/core/pacing';
import { defineSlide } from '../../src/core/slide';
import { campaign } from './fixture';

const slide = defineSlide({
	title: 'One',
	steps: {
		a: { at: '1938-07-31T00:00+10:00', view: { center: [1, 1], zoom: 7 }, show: ['regiment'], plan: { 2: 30 } },
		b: { show: ['regiment', 'hill'] },
		c: { view: { zoom: 8 }, plan: { 2: 60 } },
		d: { view: { zoom: 9 }, plan: { 2: 30 } },
	},
});
const whole = buildDeck([{ path: 'slides/01-one.svelte', slide }], campaign, {
	editions: [{ id: '2', minutes: 2 }],
}).deck;
const short = editionOf(whole, '2')!;

describe('the pacing of an edition', () => {
	it('knows what is planned before a step, for it, and in all', () =>
		expect(pacingAt(short, 1, 40)).toMatchObject({ before: 30, step: 60, whole: 120 }));
	it('is on time within the time of the step', () =>
		expect([30, 60, 90].map((elapsed) => pacingAt(short, 1, elapsed)!.late)).toEqual([0, 0, 0]));
	it('is late after it, and early before it', () =>
		expect([pacingAt(short, 1, 100)!.late, pacingAt(short, 1, 10)!.late]).toEqual([10, -20]));
	it('stretches a plan that misses its minutes a little to those minutes', () => {
		const longer = { ...short, editions: [{ id: '2', minutes: 2.2, title: '' }] };
		expect(pacingAt(longer, 1, 0)!.before).toBeCloseTo(33, 6);
		expect(pacingAt(longer, 1, 0)!.whole).toBeCloseTo(132, 6);
	});
	it('does not exist for the whole deck', () => expect(pacingAt(whole, 0, 0)).toBeUndefined());
});
