/** What the heights of `relief.geojson` say of a line of sight. It is short, and drawn straight in longitude and latitude. */
import type { LonLat } from '../entity';
import { distanceKm, lineOfSightMetres } from '../measure';
import { leastOf } from '../extremes';

/** The ridges of a campaign's relief, and the box (west, south, east, north) within which its heights are known. */
export interface ReliefOutline {
	readonly bounds: readonly [number, number, number, number];
	readonly ridges: readonly Ridge[];
}

/** A crest with a height, in metres above the sea, at each of its points. */
export interface Ridge {
	readonly path: readonly LonLat[];
	readonly heights: readonly number[];
}

/** An end of the line of sight. */
interface End {
	readonly at: LonLat;
	readonly height: number;
	readonly doubtKm: number;
}

/** How many kilometres of the line, from its first end on, lie where heights are known. */
export function knownKm(relief: ReliefOutline | undefined, from: LonLat, to: LonLat): number {
	if (!relief) return 0;
	const [west, south, east, north] = relief.bounds;
	if (from[0] < west || from[0] > east || from[1] < south || from[1] > north) return 0;
	const share = Math.min(leaving(from[0], to[0], west, east), leaving(from[1], to[1], south, north));
	return share * distanceKm(from, to);
}

/** The share of the way at which one coordinate leaves its bounds, 1 where it stays within. */
function leaving(from: number, to: number, low: number, high: number): number {
	if (to >= low && to <= high) return 1;
	return ((to > high ? high : low) - from) / (to - from);
}

/**
 * How far from the first end a ridge first stands above the line of sight; `undefined` where none does. What lies nearer to an end than
 * the doubt of its position is the ground on which that end stands.
 */
export function obstacleKm(relief: ReliefOutline | undefined, a: End, b: End): number | undefined {
	const whole = distanceKm(a.at, b.at);
	const crossings = (relief?.ridges ?? []).flatMap((ridge) => crossingsOf(ridge, a.at, b.at));
	const hiding = crossings
		.map(({ share, height }) => ({ km: share * whole, height }))
		.filter(({ km }) => km > a.doubtKm && whole - km > b.doubtKm)
		.filter(({ km, height }) => height > lineOfSightMetres(a.height, b.height, km, whole));
	return hiding.length > 0 ? leastOf(hiding.map(({ km }) => km)) : undefined;
}

/** Where the line from `a` to `b` crosses a ridge: the share of the way, and the height there. */
function crossingsOf({ path, heights }: Ridge, a: LonLat, b: LonLat) {
	return path.slice(1).flatMap((q, i) => {
		const p = path[i]!;
		const [dx, dy, ex, ey] = [b[0] - a[0], b[1] - a[1], q[0] - p[0], q[1] - p[1]];
		const cross = dx * ey - dy * ex;
		if (cross === 0) return [];
		const share = ((p[0] - a[0]) * ey - (p[1] - a[1]) * ex) / cross;
		const along = ((p[0] - a[0]) * dy - (p[1] - a[1]) * dx) / cross;
		if (share < 0 || share > 1 || along < 0 || along > 1) return [];
		return [{ share, height: heights[i]! + (heights[i + 1]! - heights[i]!) * along }];
	});
}
