/** The height of the words on a phone, as a share of the window's. */

/** The least leaves the handle and a line; the most a strip of the map. */
export const LEAST = 0.12;
export const MOST = 0.9;

/** Heights that a tap goes through. */
const STOPS = [0.5, MOST, LEAST] as const;

/** The height after it was dragged by a share of the window; within bounds. */
export const heightAfterDrag = (share: number, by: number): number => Math.min(MOST, Math.max(LEAST, share + by));

/** The next of the heights that a tap goes through: half, most, least, and round again. */
export function heightAfterTap(share: number): number {
	const nearest = STOPS.reduce((best, stop) => (Math.abs(stop - share) < Math.abs(best - share) ? stop : best));
	return STOPS[(STOPS.indexOf(nearest) + 1) % STOPS.length]!;
}
