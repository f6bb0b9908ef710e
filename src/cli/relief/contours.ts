/** Lines of equal height. */
import { lineString } from '@turf/helpers';
import { simplify } from '@turf/simplify';
import { contours } from 'd3-contour';
import type { Feature, MultiLineString, Position } from 'geojson';
import { positionOf, type Grid } from './grid';

/** Metres between two contours, and between two that carry their height. */
export interface Interval {
	readonly interval: number;
	readonly index: number;
}

/** About 2 m, in degrees. */
const TOLERANCE = 0.00002;
const DECIMALS = 5;
/** So many contours at the most, one over the other. */
const MOST = 40;
const INTERVALS = [10, 20, 50, 100, 200];

/** The interval that gives a readable number of contours; every fifth carries its height. */
export function intervalFor({ metres }: Grid): Interval {
	const [least, most] = extremes(metres);
	const interval = INTERVALS.find((one) => (most - least) / one <= MOST) ?? INTERVALS.at(-1)!;
	return { interval, index: 5 * interval };
}

/** One feature for each height, lowest first, with `elevation` in metres and `index` where it carries its height. */
export function contourLines(grid: Grid, { interval, index }: Interval): Feature<MultiLineString>[] {
	const [least, most] = extremes(grid.metres);
	const first = Math.floor(least / interval) + 1;
	const heights = Array.from(
		{ length: Math.max(0, Math.ceil(most / interval) - first) },
		(_, i) => (first + i) * interval,
	);
	const shapes = contours().size([grid.columns, grid.rows]).thresholds(heights)(grid.metres as unknown as number[]);
	return shapes.flatMap(({ value, coordinates }) => {
		const lines = coordinates.flat().flatMap((ring) => withoutEdge(ring, grid));
		const geometry = { type: 'MultiLineString' as const, coordinates: lines.map((line) => drawn(line, grid)) };
		const properties = { elevation: value, ...(value % index === 0 && { index: true }) };
		return lines.length > 0 ? [{ type: 'Feature' as const, properties, geometry }] : [];
	});
}

/** The parts of a ring that are a contour, and not the edge of the grid by which the ring was closed. */
function withoutEdge(ring: readonly Position[], { columns, rows }: Grid): Position[][] {
	const onEdge = ([x = 0, y = 0]: Position) => x <= 0.5 || y <= 0.5 || x >= columns - 0.5 || y >= rows - 0.5;
	const start = ring.findIndex(onEdge);
	if (start < 0) return [[...ring]];
	const turned = [...ring.slice(start), ...ring.slice(1, start + 1)];
	const parts: Position[][] = [[]];
	for (const point of turned) {
		if (onEdge(point)) parts.push([]);
		else parts.at(-1)!.push(point);
	}
	return parts.filter((part) => part.length > 1);
}

/** In degrees, without the vertices that nobody would miss. d3 counts from the corner of the first cell, the grid from its middle. */
function drawn(line: readonly Position[], grid: Grid): Position[] {
	const degrees = line.map(([x = 0, y = 0]) => [...positionOf(grid, [x - 0.5, y - 0.5])]);
	const { coordinates } = simplify(lineString(degrees), { tolerance: TOLERANCE, highQuality: true }).geometry;
	return coordinates.map((point) => point.map((one) => Number(one.toFixed(DECIMALS))));
}

function extremes(metres: Float64Array): readonly [least: number, most: number] {
	let [least, most] = [Infinity, -Infinity];
	for (const height of metres) [least, most] = [Math.min(least, height), Math.max(most, height)];
	return [least, most];
}
