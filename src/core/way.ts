/** The way of a track over a round Earth. */
import type { LonLat, Track } from './entity';
import { mercator, nearerCopy } from './view';

const WAYS = new WeakMap<readonly LonLat[], readonly LonLat[]>();

/**
 * The path of a track, each vertex at most half the world from the one before: over the 180th meridian the longitude goes on beyond 180 (or -180), so that
 * no leg goes round the world. A path that does not cross it is returned as it is.
 */
export function wayOf({ path }: Pick<Track, 'path'>): readonly LonLat[] {
	const known = WAYS.get(path);
	if (known) return known;
	const way = unrolled(path);
	WAYS.set(path, way);
	return way;
}

const PLANES = new WeakMap<readonly LonLat[], readonly (readonly [x: number, y: number])[]>();

/** The same way on the map, each vertex as `mercator` has it. */
export function planeWayOf(track: Pick<Track, 'path'>): readonly (readonly [x: number, y: number])[] {
	const known = PLANES.get(track.path);
	if (known) return known;
	const plane = wayOf(track).map(mercator);
	PLANES.set(track.path, plane);
	return plane;
}

function unrolled(path: readonly LonLat[]): readonly LonLat[] {
	const way: LonLat[] = [];
	for (const position of path) {
		const before = way[way.length - 1] ?? position;
		way.push(Math.abs(position[0] - before[0]) > 180 ? nearerCopy(before, position) : position);
	}
	return way.every((position, i) => position === path[i]) ? path : way;
}
