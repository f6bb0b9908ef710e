/** Times for what is not attested. */
import { asInstant, type Instant } from '../instant';

/**
 * Fills each gap (`null`) between two attested instants in proportion to `legs`, the lengths from one vertex to the next; evenly where
 * a gap has no length or none is given. To the millisecond. The first and the last instant must be attested; what stands before or after them stays `null`.
 */
export function fillTimes(times: readonly (Instant | null)[], legs: readonly number[]): readonly (Instant | null)[] {
	const attested = times.flatMap((time, index) => (time === null ? [] : [index]));
	const filled = [...times];
	for (const [n, from] of attested.entries()) {
		const to = attested[n + 1];
		if (to !== undefined) fillGap(filled, legs, from, to);
	}
	return filled;
}

function fillGap(times: (Instant | null)[], legs: readonly number[], from: number, to: number): void {
	const [start, end] = [times[from]!, times[to]!];
	const gap = Array.from({ length: to - from }, (_, index) => legs[from + index] ?? 0);
	const weights = gap.some((leg) => leg > 0) ? gap : gap.map(() => 1);
	const whole = weights.reduce((sum, weight) => sum + weight, 0);
	let gone = 0;
	for (let index = from + 1; index < to; index++) {
		gone += weights[index - from - 1]!;
		times[index] = asInstant(Math.round(start + ((end - start) * gone) / whole));
	}
}
