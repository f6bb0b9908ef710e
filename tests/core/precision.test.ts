/** Steps of which only the day, the month or the year is known: no hour is shown that nobody gave. */
import { describe, expect, it } from 'vitest';
import { isoDate, parseDate } from '../../src/core/calendar-date';
import { dateText } from '../../src/core/clock-face';
import { buildDeck } from '../../src/core/deck';
import { frameAt } from '../../src/core/frame';
import { asSeconds, isoInstant, parseOffset } from '../../src/core/instant';
import { paceWords } from '../../src/app/overlay/pace-words';
import { problemsText } from '../../src/core/problem';
import { defineSlide, type DeckSpec } from '../../src/core/slide';
import { isoMoment } from '../../src/cli/stills/manifest';
import { campaign } from './fixture';

const TEN = parseOffset('+10:00')!;
const view = { center: [130.6, 42.45] as const, zoom: 8 };

function talk(times: readonly string[], spec: DeckSpec = { offset: '+10:00' }) {
	const steps = Object.fromEntries(times.map((at, i) => [`step-${i}`, i === 0 ? { at, view } : { at, duration: 4 }]));
	const { deck, problems } = buildDeck(
		[{ path: 'slides/01-days.svelte', slide: defineSlide({ title: 'Days', steps }) }],
		campaign,
		spec,
	);
	const frame = (step: number, seconds = 4) =>
		frameAt(deck, { slide: 'days', step: `step-${step}`, time: asSeconds(seconds) });
	return { frame, problems: problemsText(problems), offset: deck.offset };
}

describe('a date without an hour', () => {
	it.each([
		['1860-11-14', '1860-11-14T12:00:00+10:00', '14 November 1860', 'day'],
		['1860-11', '1860-11-15T12:00:00+10:00', 'November 1860', 'month'],
		['2017', '2017-07-01T12:00:00+10:00', '2017', 'year'],
		['-000216-08-02', '-000216-08-02T12:00:00+10:00', '2 August -216', 'day'],
	])('%s stands for its middle, %s, and is shown as %s', (text, middle, shown, precision) => {
		const date = parseDate(text, TEN);
		if (typeof date !== 'object') throw new Error(String(date));
		expect(isoInstant(date.at, TEN)).toBe(middle);
		expect(date.precision).toBe(precision);
		expect(dateText(date.at, TEN, date.precision)).toBe(shown);
		expect(isoDate(date.at, TEN, date.precision as 'day')).toBe(text);
	});

	it('is refused where the calendar has no such day, and is not a time that lacks its offset', () => {
		expect(parseDate('1938-02-30', TEN)).toBe('no such day');
		expect(parseDate('1938-13', TEN)).toBe('no such day');
		expect(parseDate('1938-07-31T05:15', TEN)).toBeUndefined();
		expect(talk(['1938-02-30']).problems).toContain('"1938-02-30" is a day that does not exist.');
		expect(talk(['1938-07-31T05:15']).problems).toContain('A time with an offset expected');
	});

	it('is a day of the deck’s own clock, which may be that of the first step with an hour', () => {
		const { frame, offset } = talk(['1938-07-31', '1938-08-01T05:00+09:00'], {});
		expect(offset).toBe(540);
		expect(isoInstant(frame(0).at, parseOffset('+09:00')!)).toBe('1938-07-31T12:00:00+09:00');
	});
});

describe('a frame', () => {
	const { frame } = talk(['1938-07-31T02:00+10:00', '1938-08-01', '1938-08-02', '1938-08-02T20:00+10:00', '1939']);

	it('says how well its time is known, and on the way as the worse known end', () => {
		expect([0, 1, 2, 3, 4].map((step) => frame(step).precision)).toEqual(['minute', 'day', 'day', 'minute', 'year']);
		expect([1, 2, 3, 4].map((step) => frame(step, 2).precision)).toEqual(['day', 'day', 'day', 'year']);
	});

	it('has no sky where the hour is not known, nor between two such steps', () => {
		expect([0, 1, 2, 3, 4].map((step) => frame(step).sky !== null)).toEqual([true, false, false, true, false]);
		expect([1, 2, 3].map((step) => frame(step, 2).sky !== null)).toEqual([true, false, true]);
	});

	it('runs at a pace of whole days, of none within a day, and of years alone where a year is all that is known', () => {
		const paces = [1, 2, 3, 4].map((step) => frame(step, 2).pace);
		expect(paces.map((pace) => pace && paceWords(pace))).toEqual(['1 day in 4 s', '1 day in 4 s', null, null]);
		const years = talk(['1860', '1886-07-08']).frame(1, 2).pace;
		expect(years && paceWords(years)).toBe('26 years in 4 s');
	});

	it('keeps the precision of the step before with its time', () => {
		const slide = defineSlide({ title: 'Days', steps: { a: { at: '1860', view }, b: { caption: 'The same' } } });
		const { deck } = buildDeck([{ path: 'slides/01-days.svelte', slide }], campaign, {});
		expect(deck.keyframes.map(({ precision }) => precision)).toEqual(['year', 'year']);
	});
});

it('a still tells in its manifest as much of its time as is known', () => {
	const at = Date.UTC(1860, 10, 14, 2);
	expect(isoMoment({ at, offset: 600, precision: 'day' })).toBe('1860-11-14');
	expect(isoMoment({ at, offset: 600, precision: 'minute' })).toBe('1860-11-14T12:00:00+10:00');
});
