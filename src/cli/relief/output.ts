/** The files of a relief: tiles, contours, heights for the page, and what says what they are. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HeightGrid, ReliefInfo } from '../../core/relief';
import { writeFeatures } from '../basemap/output';
import { contourLines, intervalFor } from './contours';
import { boundsOf, halved, TILE, type Grid } from './grid';
import { minzoomOf, writeTiles } from './tiles';

/** What a relief says of itself. */
export type Origin = Pick<ReliefInfo, 'schematic' | 'credit' | 'source'>;

/** Heights that the page is given, at the most. */
const MOST_HEIGHTS = 100_000;
const DECIMALS = 6;

/** Writes them all into a folder, which is made if it is not there. */
export function writeRelief(folder: string, grid: Grid, origin: Origin): ReliefInfo {
	const interval = intervalFor(grid);
	const info: ReliefInfo = {
		...origin,
		bounds: roundedBounds(grid),
		minzoom: minzoomOf(grid),
		maxzoom: grid.zoom,
		tileSize: TILE,
		encoding: 'terrarium',
		contours: interval,
	};
	mkdirSync(folder, { recursive: true });
	writeTiles(folder, grid);
	writeFeatures(join(folder, 'contours.geojson'), contourLines(grid, interval));
	writeFileSync(join(folder, 'heights.json'), `${JSON.stringify(heightGrid(grid))}\n`);
	writeFileSync(join(folder, 'relief.json'), `${JSON.stringify(info, null, '\t')}\n`);
	return info;
}

function heightGrid(grid: Grid): HeightGrid {
	const { columns, rows, metres } = grid;
	if (columns * rows > MOST_HEIGHTS) return heightGrid(halved(grid));
	return {
		bounds: roundedBounds(grid),
		columns,
		rows,
		decimetres: Array.from(metres, (height) => Math.round(height * 10) + 0),
	};
}

/** Six decimals, a tenth of a metre, and never beyond the tiles: the map would ask for those beside them. */
function roundedBounds(grid: Grid): ReliefInfo['bounds'] {
	const [west, south, east, north] = boundsOf(grid).map((one) => one * 10 ** DECIMALS) as [
		number,
		number,
		number,
		number,
	];
	const inward = [Math.ceil(west), Math.ceil(south), Math.floor(east), Math.floor(north)] as const;
	return inward.map((one) => one / 10 ** DECIMALS) as [number, number, number, number];
}
