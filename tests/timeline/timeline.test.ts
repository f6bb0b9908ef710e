import { describe, expect, it } from 'vitest';
import { standAt, instantAfterKey } from '../../src/app/timeline/travel';
import { laterExcursion, standingAt, type Excursion } from '../../src/core/excursion';
import { asInstant, asSeconds, parseInstant, type Instant } from '../../src/core/instant';
import { timelineOf } from '../../src/core/timeline';
import type { TimelineEvent } from '../../src/core/timeline/events';
import { heightOf, histogram } from '../../src/core/timeline/histogram';
import { marksOf, stopsOf } from '../../src/core/timeline/marks';
import { timeScale } from '../../src/core/timeline/scale';
import { deck } from '../core/fixture';

const instant = (text: string) => parseInstant(`1938-${text}+10:00`) as Instant;
const hour = (hours: number) => asInstant(instant('07-31T00:00') + hours * 3_600_000);
const offset = deck.offset;

describe('an excursion that runs', () => {
	const run: Excursion = { at: hour(1), pace: 3_600_000, between: [hour(0), hour(4)], loops: false };
	const hours = (excursion: Excursion, seconds: number) =>
		(laterExcursion(excursion, asSeconds(seconds)).at - hour(0)) / 3_600_000;

	it('goes by the seconds since it was set going', () =>
		expect([0, 0.5, 2].map((s) => hours(run, s))).toEqual([1, 1.5, 3]));
	it('stands at the end', () => expect(laterExcursion(run, asSeconds(99))).toEqual({ ...run, at: hour(4), pace: 0 }));
	it('begins again where it loops, as often as there is time for', () => {
		const loop = { ...run, loops: true };
		expect([2.5, 3, 4, 7.25].map((s) => hours(loop, s))).toEqual([3.5, 0, 1, 0.25]);
	});
	it('without a length ends at once', () =>
		expect(laterExcursion({ ...run, at: hour(4), between: [hour(4), hour(4)], loops: true }, asSeconds(1)).pace).toBe(
			0,
		));
});

describe('the scale', () => {
	const scale = timeScale([
		{ from: hour(0), to: hour(24), weight: 1 },
		{ from: hour(24), to: hour(30), weight: 3 },
	]);
	it('gives each stretch the room of its weight, and runs evenly in it', () =>
		expect([0, 12, 24, 27, 30].map((h) => scale.position(hour(h)))).toEqual([0, 0.125, 0.25, 0.625, 1]));
	it('lays what is beyond at its ends', () =>
		expect([scale.position(hour(-99)), scale.position(hour(99))]).toEqual([0, 1]));
	it('finds the instant of a position, to the minute', () =>
		expect([0, 0.25, 0.625, 0.62501, 1].map((p) => scale.instant(p))).toEqual([0, 24, 27, 27, 30].map(hour)));
	it('ticks at round hours of the clock that is shown, days first, and no closer than there is room', () => {
		const ticks = scale.ticks(8, offset);
		expect(ticks.filter(({ isDay }) => isDay).map(({ at }) => at)).toEqual([hour(0), hour(24)]);
		const apart = ticks.slice(1).map(({ position }, i) => position - ticks[i]!.position);
		expect(Math.min(...apart)).toBeGreaterThanOrEqual(1 / 8);
		expect(ticks.length).toBeGreaterThan(4);
		expect(ticks.every(({ at }) => (at - hour(0)) % 3_600_000 === 0)).toBe(true);
	});
});

describe('the histogram', () => {
	const scale = timeScale([{ from: hour(0), to: hour(48), weight: 1 }]);
	const event = (from: number, to = from): TimelineEvent => ({ kind: 'claim', from: hour(from), to: hour(to) });
	const heights = (...events: TimelineEvent[]) => histogram(events, scale, 4).map(heightOf);

	it('counts what has an hour in its column', () =>
		expect(heights(event(0), event(13), event(47))).toEqual([1, 1, 0, 1]));
	it('spreads what has only a day over it', () => expect(heights(event(24, 48))).toEqual([0, 0, 0.5, 0.5]));
	it('counts of a day at the edge no more than what of it lies within', () =>
		expect(heights(event(-18, 6))).toEqual([0.25, 0, 0, 0]));
	it('leaves out what is beyond', () =>
		expect(heights(event(-1), event(48), event(60, 84), event(-30, -6))).toEqual([0, 0, 0, 0]));
	it('keeps kinds apart', () =>
		expect(histogram([event(1), { ...event(1), kind: 'strike' }], scale, 1)).toEqual([
			{ movement: 0, strike: 1, front: 0, claim: 1 },
		]));
});

describe('the timeline of a deck', () => {
	const timeline = timelineOf(deck)!;
	it('spans all that happens where the deck names no campaign', () =>
		expect(timeline.span).toEqual({ from: hour(0), to: hour(4) }));
	it('spans the campaign where the deck names one', () => {
		const period = { start: hour(-5), end: hour(9) };
		expect(timelineOf({ ...deck, period })!.span).toEqual({ from: hour(-5), to: hour(9) });
	});
	it('has the begin of a movement once, not every leg of it, and nothing of units that stand', () =>
		expect(timeline.events.filter(({ kind }) => kind === 'movement')).toEqual([
			{ kind: 'movement', from: hour(0), to: hour(0) },
		]));
	it('makes phases of slides where none are stated', () =>
		expect(timeline.phases.map(({ name, from, to }) => [name['en'], from, to])).toEqual([['First', hour(0), hour(4)]]));
	it('takes the phases that are stated, as far as they lie within', () => {
		const phases = [{ name: { en: 'Long' }, start: hour(-99), end: hour(1) }];
		const { phases: found, stretches } = timelineOf({ ...deck, period: { start: hour(0), end: hour(4) }, phases })!;
		expect(found).toEqual([{ name: { en: 'Long' }, from: hour(0), to: hour(1) }]);
		expect(stretches.map(({ from, to }) => [from, to])).toEqual([[hour(0), hour(1)], [hour(1), hour(4)]]); // prettier-ignore
		const root = 1 / (1 + Math.sqrt(3));
		expect(stretches.map(({ weight }) => weight)).toEqual([(root + 1 / 3) / 2, (1 - root + 2 / 3) / 2].map((weight) => expect.closeTo(weight, 9) as number)); // prettier-ignore
	});
	it('marks every step, in order of time', () =>
		expect(marksOf(deck, timeline).map((mark) => mark.kind === 'step' && mark.index)).toEqual([0, 1, 2, 3, 4]));
	it('stops once at each instant at which something begins', () =>
		expect(stopsOf(deck, timeline)).toEqual([0, 2, 4].map(hour)));
	it('is none where no time passes', () =>
		expect(timelineOf({ ...deck, campaign: { ...deck.campaign, entities: new Map() } })).toBeUndefined());
});

describe('the slider', () => {
	const span = { from: hour(0), to: hour(48) };
	const after = (key: string, shiftKey = false, at = 24) => instantAfterKey({ key, shiftKey }, hour(at), span);
	it('goes by ten minutes, by an hour with shift, by a day with pages, and to the ends', () =>
		expect([after('ArrowRight'), after('ArrowDown', true), after('PageUp'), after('Home'), after('End')]).toEqual(
			[24 + 1 / 6, 23, 48, 0, 48].map(hour),
		));
	it('stays within', () => expect(after('PageDown', false, 3)).toBe(hour(0)));
	it('leaves other keys alone', () => expect(after('n')).toBeUndefined());
	it('stands at whole minutes, as links do', () =>
		expect(standAt(hour(1) + 29_000)).toEqual({ kind: 'excursion', excursion: standingAt(hour(1)) }));
});
