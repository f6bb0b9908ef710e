/** How much happened when, in columns of equal width on the timeline. */
import { EVENT_KINDS, type EventKind, type TimelineEvent } from './events';
import type { TimeScale } from './scale';

/** Events of a column by kind; parts of one where only its day is known, and the day lies in several columns. */
export type Column = Readonly<Record<EventKind, number>>;

/** So many columns over a scale. An event of which only the day is known counts in each column as much as the day lies in it; what lies beyond counts nowhere. */
export function histogram(events: readonly TimelineEvent[], scale: TimeScale, count: number): readonly Column[] {
	const columns = Array.from({ length: count }, () => ({ movement: 0, strike: 0, front: 0, claim: 0 }));
	for (const { kind, from, to } of events) {
		if (to < scale.from || from >= scale.to) continue;
		const [first, last] = [scale.position(from), scale.position(to)];
		if (last <= first) {
			if (from >= scale.from) columns[Math.min(count - 1, Math.floor(first * count))]![kind] += 1;
			continue;
		}
		// Of a day that only begins or ends here, no more than what of it lies here.
		const within = (Math.min(to, scale.to) - Math.max(from, scale.from)) / (to - from);
		for (const [i, column] of columns.entries()) {
			const overlap = Math.min(last, (i + 1) / count) - Math.max(first, i / count);
			if (overlap > 0) column[kind] += (within * overlap) / (last - first);
		}
	}
	return columns;
}

/** Everything in a column. */
export const heightOf = (column: Column): number => EVENT_KINDS.reduce((sum, kind) => sum + column[kind], 0);
