/** Where the clock stands over the map (`BattleClock.svelte`). */
import { dateText } from '../../core/clock-face';
import { spoken } from '../../words';
import { halfTextWidth } from '../plane';
import type { Laid, Page, Told } from './over';
import { skyWords } from './sky-words';

/** Ems: the clock and what stands in it. */
const CLOCK = {
	width: 17.5,
	round: 1.6,
	day: { height: 2.4, letter: 1.35 },
	hour: { height: 3.85, width: 4.9 },
	other: 1,
	sky: { height: 2.95, beside: 6.4, letter: 0.76 },
};
/** On a narrow map: what stands beside the day, or round it, and its letters. */
const NARROW = { beside: 8.6, day: 2, hour: 3.27, round: 1.4, letter: 1.34 };

/** The clock of the deck, with so many others; `undefined` where none is told. */
export function clockBox(told: Told, clocks: number, { em, narrow, edge }: Page): Laid | undefined {
	if (!told.clock) return undefined;
	const width = narrow ? narrowWidth(told) : Math.max(CLOCK.width, dayWidth(told), skyWidth(told));
	return [edge, edge, width * em, clockHeight(told, clocks, narrow) * em];
}

/** Ems: on a narrow map the clock is as wide as the day, with the hour and the sky beside it. */
function narrowWidth({ at, offset, precision }: Told): number {
	const day = 2 * halfTextWidth(dateText(at, offset, precision, spoken()), NARROW.letter);
	return day + (precision === 'minute' ? NARROW.beside : NARROW.round);
}

/** Ems: the day and the hour beside it. */
function dayWidth({ at, offset, precision }: Told): number {
	const day = 2 * halfTextWidth(dateText(at, offset, precision, spoken()), CLOCK.day.letter);
	return CLOCK.round + day + (precision === 'minute' ? CLOCK.hour.width : 0);
}

/** Ems: the clock is as wide as the longer of the two lines of the sky needs. */
function skyWidth({ sky, precision }: Told): number {
	if (!sky || precision !== 'minute') return 0;
	return CLOCK.sky.beside + Math.max(...skyWords(sky).map((words) => 2 * halfTextWidth(words, CLOCK.sky.letter)));
}

/** Ems. */
function clockHeight({ precision, sky }: Told, clocks: number, narrow: boolean): number {
	if (precision !== 'minute') return narrow ? NARROW.day : CLOCK.day.height;
	return (narrow ? NARROW.hour : CLOCK.hour.height + (sky ? CLOCK.sky.height : 0)) + clocks * CLOCK.other;
}
