/** Heights along a line, filled evenly where none is known. */
import type { LonLat } from '../entity';
import { mercator } from '../view';
import { foundText, type Report } from './report';

/** Below the deepest trench on land and above the highest mountain, in metres. */
const [LOWEST, HIGHEST] = [-500, 9000];
const FIX = 'Write metres above the sea: "heights": 77.1, or one for each vertex, with null where none is known.';

/** One height (metres) for each position: written once for all, or listed; `null` between two of a list is filled evenly along the line. */
export function readHeights(
	value: unknown,
	positions: readonly LonLat[],
	report: Report,
): readonly number[] | undefined {
	if (isHeight(value)) return positions.map(() => value);
	const path = 'properties.heights';
	const what = `A height from ${LOWEST} to ${HIGHEST} m`;
	if (!Array.isArray(value)) {
		report(path, `${what}, or a list of them, expected; ${foundText(value)} found.`, FIX);
		return undefined;
	}
	const list = value as readonly unknown[];
	if (list.length !== positions.length) {
		report(path, `${positions.length} heights expected, one for each vertex; ${list.length} found.`, FIX);
		return undefined;
	}
	const wrong = list.findIndex((one, i) => !isHeight(one) && (one !== null || i === 0 || i === list.length - 1));
	if (wrong < 0) return filled(list as readonly (number | null)[], positions);
	const end = list[wrong] === null ? ' at both ends of the line' : '';
	report(`${path}[${wrong}]`, `${what}${end} expected; ${foundText(list[wrong])} found.`, FIX);
	return undefined;
}

function isHeight(value: unknown): value is number {
	return typeof value === 'number' && value >= LOWEST && value <= HIGHEST;
}

function filled(heights: readonly (number | null)[], positions: readonly LonLat[]): readonly number[] {
	const way = lengthsOf(positions);
	return heights.map((height, i) => {
		if (height !== null) return height;
		const before = heights.findLastIndex((one, j) => j < i && one !== null);
		const after = heights.findIndex((one, j) => j > i && one !== null);
		const share = (way[i]! - way[before]!) / (way[after]! - way[before]! || 1);
		return heights[before]! + (heights[after]! - heights[before]!) * share;
	});
}

/** The length of the line up to each vertex, on the map. */
function lengthsOf(positions: readonly LonLat[]): readonly number[] {
	const plane = positions.map(mercator);
	const lengths = [0];
	for (const [i, [x, y]] of plane.slice(1).entries()) {
		lengths.push(lengths[i]! + Math.hypot(x - plane[i]![0], y - plane[i]![1]));
	}
	return lengths;
}
