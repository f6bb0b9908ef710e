/** A flat piece of the world in metres round a point, for lengths and crossings of a few hundred kilometres. */
import type { Position } from 'geojson';
import type { LonLat } from '../entity';

/** Metres to the east and to the north. */
export type Point = readonly [x: number, y: number];

/** A crossing of two segments: how far along the first (0 to 1), and along the second. */
export interface Crossing {
	readonly at: number;
	readonly along: number;
}

const DEGREE_M = 111_195;

/** Longitudes and latitudes as metres from `origin`, by the equirectangular projection at its latitude. */
export function planeAt([longitude, latitude]: LonLat): (position: Position | LonLat) => Point {
	const squeeze = Math.cos((latitude * Math.PI) / 180) * DEGREE_M;
	return ([x, y]) => [(x - longitude) * squeeze, (y - latitude) * DEGREE_M];
}

/** Where the segments `a`-`b` and `c`-`d` cross; `undefined` where they do not, or are parallel. Ends at `b` and `d` do not count. */
export function crossingOf(a: Point, b: Point, c: Point, d: Point): Crossing | undefined {
	const [r, s, q] = [minus(b, a), minus(d, c), minus(c, a)];
	const area = cross(r, s);
	if (area === 0) return undefined;
	const [at, along] = [cross(q, s) / area, cross(q, r) / area];
	return at >= 0 && at < 1 && along >= 0 && along < 1 ? { at, along } : undefined;
}

/** Metres from a point to a segment. */
export function metresTo(point: Point, a: Point, b: Point): number {
	const [r, q] = [minus(b, a), minus(point, a)];
	const length = r[0] * r[0] + r[1] * r[1];
	const share = length === 0 ? 0 : Math.max(0, Math.min(1, (q[0] * r[0] + q[1] * r[1]) / length));
	return Math.hypot(q[0] - share * r[0], q[1] - share * r[1]);
}

/** The point at a share of a segment. */
export const pointAt = (a: Point, b: Point, share: number): Point => [
	a[0] + (b[0] - a[0]) * share,
	a[1] + (b[1] - a[1]) * share,
];

const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
const cross = (a: Point, b: Point): number => a[0] * b[1] - a[1] * b[0];
