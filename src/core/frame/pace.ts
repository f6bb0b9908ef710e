/** How fast the campaign clock runs while something moves, as far as it is known. */
import { coarser, type ClockPrecision } from '../calendar-date';
import type { Keyframe } from '../deck';
import type { OffsetMinutes, Seconds } from '../instant';

/** How much campaign time passes in how many seconds of presentation. */
export interface Pace {
	/** Milliseconds of the campaign clock; negative where a step goes back in time. Whole days where an hour is not known. */
	readonly elapsed: number;
	readonly seconds: Seconds;
	/** How well `elapsed` is known: that of the worse known of its ends. */
	readonly precision: ClockPrecision;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
/** From two years on a pace is told in years, which a month or a year more or less does not change. */
const YEARS = 2 * 365.2425 * DAY;

/** The pace of a movement; `null` where the clock does not move, where it cannot be told how far, or where the step is a cut. */
export function paceOf(from: Keyframe, to: Keyframe, offset: OffsetMinutes): Pace | null {
	const precision = coarser(from.precision, to.precision);
	const elapsed = precision === 'minute' ? to.at - from.at : (dayOf(to, offset) - dayOf(from, offset)) * DAY;
	const known = precision === 'minute' || precision === 'day' || Math.abs(elapsed) >= YEARS;
	return known && elapsed !== 0 && to.duration > 0 ? { elapsed, seconds: to.duration, precision } : null;
}

/** Days since 1970 by the deck's own clock. */
const dayOf = ({ at }: Keyframe, offset: OffsetMinutes): number => Math.floor((at + offset * MINUTE) / DAY);
