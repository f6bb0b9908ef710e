/** One scale of time for the hours of a day. */
import { hourText } from '../clock-hour';
import { leastOf, mostOf } from '../extremes';

/** Minutes since midnight at both ends, and at each stroke with what is printed there. */
export interface HourScale {
	readonly from: number;
	readonly to: number;
	readonly ticks: readonly { readonly minute: number; readonly text: string }[];
}

/** Minutes between strokes, the finest first. */
const STEPS = [5, 10, 15, 30, 60, 120, 180, 240, 360];
/** Strokes whose texts have room beside each other. */
const MOST = 6;

/** A scale from the stroke before the first hour to the stroke after the last. */
export function hourScale(minutes: readonly number[]): HourScale {
	const [first, last] = minutes.length > 0 ? [leastOf(minutes), mostOf(minutes)] : [0, 24 * 60];
	const step = STEPS.find((width) => strokes(first, last, width).length <= MOST) ?? 360;
	const ticks = strokes(first, last, step).map((minute) => ({ minute, text: hourText(minute) }));
	return { from: ticks[0]!.minute, to: ticks.at(-1)!.minute, ticks };
}

/** Two at least, so that a single hour stands on a scale too. */
function strokes(first: number, last: number, step: number): readonly number[] {
	const from = Math.floor(first / step);
	const to = Math.max(from + 1, Math.ceil(last / step));
	return Array.from({ length: to - from + 1 }, (_, i) => (from + i) * step);
}
