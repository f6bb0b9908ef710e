/** How many men, tanks, guns and aircraft a unit had, as numbers that can be added up. */
import type { Track } from './entity';
import type { Instant } from './instant';

/** What of a unit can be counted, in the order in which it is told. */
export const COUNTED = ['men', 'tanks', 'guns', 'aircraft'] as const;
export type Counted = (typeof COUNTED)[number];

/** For each that the author counts one number for each vertex, true from then on; `null` where nothing new is said. */
export type Counts = Readonly<Partial<Record<Counted, readonly (number | null)[]>>>;

/**
 * How many of a kind it had at an instant: what the last vertex that had been reached says, as the first does of all time before. Unlike its strength in words a
 * number is not told of the time before its vertex, for it is added up.
 */
export function countAt({ times, counts }: Track, kind: Counted, at: Instant): number | undefined {
	const said = counts[kind]?.filter((count, i) => count !== null && (i === 0 || times[i]! <= at));
	return said?.[said.length - 1] ?? undefined;
}
