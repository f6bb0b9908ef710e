/** The terrain as the page knows it: what was built, from what, and how high the ground is at a place. */
import type { BBox } from 'geojson';
import type { LonLat } from './entity';
import { mercator } from './view';

/** What `public/relief/relief.json` says of the files beside it. */
export interface ReliefInfo {
	/** Whether it was drawn from a few heights; a measured elevation model is not. */
	readonly schematic: boolean;
	/** One line for the corner of the map. */
	readonly credit: string;
	readonly source: { readonly file: string; readonly sha256: string };
	/** West, south, east, north in degrees; outside it the ground is drawn flat at the level of the sea. */
	readonly bounds: BBox;
	readonly minzoom: number;
	readonly maxzoom: number;
	readonly tileSize: number;
	readonly encoding: 'terrarium';
	/** Metres between two contours, and between two that carry their height. */
	readonly contours: { readonly interval: number; readonly index: number };
}

/** Heights on an even grid of the map (Web Mercator), row by row from the north-west; each is that of the middle of its cell. */
export interface HeightGrid {
	readonly bounds: BBox;
	readonly columns: number;
	readonly rows: number;
	readonly decimetres: readonly number[];
}

/** Tells the height of the ground in metres: even between the cells of the grid, 0 outside its bounds. */
export function heightsOf({ bounds, columns, rows, decimetres }: HeightGrid): (position: LonLat) => number {
	const [west, south, east, north] = bounds;
	const [left, top] = mercator([west, north]);
	const [right, bottom] = mercator([east, south]);
	const at = (column: number, row: number) =>
		decimetres[Math.min(rows - 1, Math.max(0, row)) * columns + Math.min(columns - 1, Math.max(0, column))]! / 10;
	return (position) => {
		const [x, y] = mercator(position);
		if (x < left || x > right || y < top || y > bottom) return 0;
		const [column, row] = [((x - left) / (right - left)) * columns - 0.5, ((y - top) / (bottom - top)) * rows - 0.5];
		const [c, r] = [Math.floor(column), Math.floor(row)];
		const along = (one: number) => at(c, one) + (at(c + 1, one) - at(c, one)) * (column - c);
		return along(r) + (along(r + 1) - along(r)) * (row - r);
	};
}
