/** A raster of heights on the pixels of a zoom of the web map, whole tiles of it. */
import type { BBox } from 'geojson';
import type { LonLat } from '../../core/entity';
import { mercator, unmercator } from '../../core/view';

/** Pixels along the edge of a tile. */
export const TILE = 256;
/** The finest zoom that tiles are made for: about 14 m a pixel at 42° N, finer than any height here is known. */
export const FINEST_ZOOM = 13;

/** Heights in metres, row by row from the north-west; `left` and `top` are those of its first pixel in the world of that zoom. */
export interface Grid {
	readonly zoom: number;
	readonly left: number;
	readonly top: number;
	readonly columns: number;
	readonly rows: number;
	readonly metres: Float64Array;
}

/** The grid of whole tiles that covers the box (degrees); all its heights are `NaN`, not known yet. */
export function gridOver(bounds: BBox, zoom: number): Grid {
	const [left, top, right, bottom] = tileRange(bounds, zoom);
	const [columns, rows] = [(right - left) * TILE, (bottom - top) * TILE];
	const metres = new Float64Array(columns * rows).fill(NaN);
	return { zoom, left: left * TILE, top: top * TILE, columns, rows, metres };
}

/** How many tiles of a zoom the box touches. */
export function tilesOver(bounds: BBox, zoom: number): number {
	const [left, top, right, bottom] = tileRange(bounds, zoom);
	return (right - left) * (bottom - top);
}

function tileRange([west, south, east, north]: BBox, zoom: number): readonly [number, number, number, number] {
	const world = 2 ** zoom;
	const [left, top] = mercator([west, north]).map((one) => Math.floor(one * world));
	const [right, bottom] = mercator([east, south]).map((one) => Math.ceil(one * world));
	return [left!, top!, right!, bottom!];
}

/** Where a position lies in the grid, in cells; the middle of the first cell is 0, 0. */
export function cellOf({ zoom, left, top }: Grid, position: LonLat): [column: number, row: number] {
	const [x, y] = mercator(position);
	return [x * TILE * 2 ** zoom - left - 0.5, y * TILE * 2 ** zoom - top - 0.5];
}

/** The inverse of `cellOf`. */
export function positionOf({ zoom, left, top }: Grid, [column, row]: readonly [number, number]): LonLat {
	const world = TILE * 2 ** zoom;
	return unmercator([(left + column + 0.5) / world, (top + row + 0.5) / world]);
}

/** West, south, east and north of the grid in degrees. */
export function boundsOf(grid: Grid): BBox {
	const [west, north] = positionOf(grid, [-0.5, -0.5]);
	const [east, south] = positionOf(grid, [grid.columns - 0.5, grid.rows - 0.5]);
	return [west, south, east, north];
}

/** Metres along the edge of a cell in the middle of the grid. */
export function cellMetres(grid: Grid): number {
	const [, latitude] = positionOf(grid, [grid.columns / 2, grid.rows / 2]);
	return metresPerPixel(grid.zoom, latitude);
}

/** Metres under a pixel of a zoom at a latitude. */
export function metresPerPixel(zoom: number, latitude: number): number {
	const AROUND_THE_EARTH = 40_075_016.686;
	return (AROUND_THE_EARTH * Math.cos((latitude * Math.PI) / 180)) / (TILE * 2 ** zoom);
}

/** The same ground at the zoom below: the mean of each four cells. */
export function halved({ zoom, left, top, columns, rows, metres }: Grid): Grid {
	const [across, down] = [columns / 2, rows / 2];
	const half = new Float64Array(across * down);
	for (let row = 0; row < down; row++) {
		for (let column = 0; column < across; column++) {
			const i = 2 * row * columns + 2 * column;
			half[row * across + column] = (metres[i]! + metres[i + 1]! + metres[i + columns]! + metres[i + columns + 1]!) / 4;
		}
	}
	return { zoom: zoom - 1, left: left / 2, top: top / 2, columns: across, rows: down, metres: half };
}
