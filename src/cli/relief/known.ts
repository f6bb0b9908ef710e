/** What the relief file and the lakes say, put into the cells of a grid: heights that the terrain must have. */
import type { Position } from 'geojson';
import type { Ground } from '../../core/entity';
import type { Relief, ReliefFeature } from '../../core/campaign';
import { failure } from '../script';
import { cellOf, type Grid } from './grid';

type Cell = readonly [column: number, row: number, height: number];

/** The grid with the heights of lines, then of points, then of lakes, each over those before; its edge is at the level of the sea. */
export function knownHeights({ features }: Relief, lakes: readonly Ground[], grid: Grid): Grid {
	const metres = grid.metres.slice();
	const lines = features.filter(({ positions }) => positions.length > 1);
	const points = features.filter(({ positions, class: what }) => positions.length === 1 && what !== 'level');
	setMeans(
		metres,
		grid,
		lines.flatMap((line) => cellsAlong(line, grid)),
	);
	setMeans(
		metres,
		grid,
		points.flatMap((point) => cellsAlong(point, grid)),
	);
	setLakes(metres, grid, lakes, levelsOf(features, grid));
	metres.forEach((_, i) => {
		if (isEdge(i, grid)) metres[i] = 0;
	});
	return { ...grid, metres };
}

/** The cells of a feature with its height in each, at most half a cell apart. */
function cellsAlong({ positions, heights }: ReliefFeature, grid: Grid): Cell[] {
	const corners = positions.map((position, i): Cell => [...cellOf(grid, position), heights[i]!]);
	return corners.flatMap((to, i) => {
		const from = corners[i - 1];
		if (!from) return [to];
		const count = Math.ceil(2 * Math.hypot(to[0] - from[0], to[1] - from[1]));
		return Array.from({ length: count }, (_, k) => between(from, to, (k + 1) / count));
	});
}

function between(from: Cell, to: Cell, share: number): Cell {
	const at = (k: 0 | 1 | 2) => from[k] + (to[k] - from[k]) * share;
	return [at(0), at(1), at(2)];
}

function indexOf([column, row]: Cell, { columns, rows }: Grid): number | undefined {
	const [x, y] = [Math.round(column), Math.round(row)];
	return x >= 0 && x < columns && y >= 0 && y < rows ? y * columns + x : undefined;
}

/** Where several fall into one cell, it takes their mean. */
function setMeans(metres: Float64Array, grid: Grid, cells: readonly Cell[]): void {
	const sums = new Map<number, [sum: number, count: number]>();
	for (const cell of cells) {
		const index = indexOf(cell, grid);
		if (index === undefined) continue;
		const [sum, count] = sums.get(index) ?? [0, 0];
		sums.set(index, [sum + cell[2], count + 1]);
	}
	for (const [index, [sum, count]] of sums) metres[index] = sum / count;
}

type Level = readonly [id: string, index: number, height: number];

function levelsOf(features: readonly ReliefFeature[], grid: Grid): Level[] {
	const levels = features.filter(({ class: what }) => what === 'level');
	return levels.map((level) => {
		const index = indexOf(cellsAlong(level, grid)[0]!, grid);
		if (index === undefined) throw failure(`${level.id} of geo/relief.geojson lies outside its box.`);
		return [level.id, index, level.heights[0]!];
	});
}

/** Lakes are flat at their level; one without a level follows the ground. */
function setLakes(metres: Float64Array, grid: Grid, lakes: readonly Ground[], levels: readonly Level[]): void {
	const unused = new Set(levels);
	for (const lake of lakes) {
		const inside = new Set(cellsInside(ringsOf(lake), grid));
		const level = levels.find(([, index]) => inside.has(index));
		if (!level) continue;
		for (const index of inside) metres[index] = level[2];
		unused.delete(level);
	}
	for (const [id] of unused)
		throw failure(`${id} of geo/relief.geojson is a level and lies in no lake of its own; move it into one.`);
}

function ringsOf({ geometry }: Ground): Position[][] {
	if (geometry.type === 'Polygon') return geometry.coordinates;
	return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

/** The cells whose middle lies inside the rings, by the even-odd rule, row by row. */
function cellsInside(rings: readonly Position[][], grid: Grid): number[] {
	const edges = rings.flatMap((ring) => {
		const corners = ring.map(([longitude, latitude]) => cellOf(grid, [longitude!, latitude!]));
		return corners.slice(1).map((to, i) => [corners[i]!, to] as const);
	});
	return Array.from({ length: grid.rows }, (_, row) => {
		const crossings = edges
			.filter(([[, a], [, b]]) => a <= row !== b <= row)
			.map(([[ax, ay], [bx, by]]) => ax + ((row - ay) / (by - ay)) * (bx - ax))
			.sort((a, b) => a - b);
		return crossings.flatMap((from, i) => (i % 2 === 0 ? cellsOfRow(from, crossings[i + 1]!, row, grid) : []));
	}).flat();
}

function cellsOfRow(from: number, to: number, row: number, { columns }: Grid): number[] {
	const first = Math.max(0, Math.ceil(from));
	const last = Math.min(columns - 1, Math.floor(to));
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, k) => row * columns + first + k);
}

function isEdge(index: number, { columns, rows }: Grid): boolean {
	const [column, row] = [index % columns, Math.floor(index / columns)];
	return column === 0 || row === 0 || column === columns - 1 || row === rows - 1;
}
