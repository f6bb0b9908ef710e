/** The star of a burst. */
import type { Point } from './plane';

/** Points of a star, and how far its hollows lie from the middle as a share of its reach. */
const POINTS = 8;
const HOLLOW = 0.45;

/** A star round a middle whose points reach so far, as an open ring; every second point is shorter, so that it looks torn. */
export function starRing([x, y]: Point, reach: number): readonly Point[] {
	return Array.from({ length: 2 * POINTS }, (_, i): Point => {
		const far = i % 2 === 1 ? HOLLOW : i % 4 === 0 ? 1 : 0.75;
		const turn = (i * Math.PI) / POINTS;
		return [x + Math.sin(turn) * reach * far, y - Math.cos(turn) * reach * far];
	});
}
