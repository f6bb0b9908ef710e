/** Lines on the ground as paths in the window. */
import type { LonLat } from '../../core/entity';

type Point = readonly [x: number, y: number];

/** Pixels between two points of a line; nearer ones would say nothing. */
const STEP = 3;

/** Whether a pen has moved far enough for another point. */
export function farEnough(last: Point | undefined, [x, y]: Point): boolean {
	return last === undefined || Math.hypot(x - last[0], y - last[1]) >= STEP;
}

/** The `d` of a path through places, as they lie in the window; empty where the map is not there yet. */
export function pathOf(points: readonly LonLat[], project: (position: LonLat) => Point | undefined): string {
	const placed = points.flatMap((point) => {
		const at = project(point);
		return at ? [`${at[0].toFixed(1)} ${at[1].toFixed(1)}`] : [];
	});
	return placed.length > 0 ? `M${placed.join('L')}` : '';
}
