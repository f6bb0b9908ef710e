/** A line that grows from its first point. */
import type { Position } from 'geojson';
import { mercator, unmercator } from '../../core/view';

/** The first `share` (0 to 1) of a path by its length on the map. */
export function grown(path: Position[], share: number): Position[] {
	if (share >= 1 || path.length < 2) return path;
	const plane = path.map(([x, y]) => mercator([x!, y!]));
	const lengths = plane.slice(1).map(([x, y], i) => Math.hypot(x - plane[i]![0], y - plane[i]![1]));
	let left = lengths.reduce((sum, length) => sum + length, 0) * share;
	const drawn: Position[] = [path[0]!];
	for (const [i, length] of lengths.entries()) {
		if (left >= length) drawn.push(path[i + 1]!);
		else return [...drawn, [...pointBetween(plane[i]!, plane[i + 1]!, left / length)]];
		left -= length;
	}
	return drawn;
}

function pointBetween([ax, ay]: [number, number], [bx, by]: [number, number], share: number) {
	return unmercator([ax + (bx - ax) * share, ay + (by - ay) * share]);
}
