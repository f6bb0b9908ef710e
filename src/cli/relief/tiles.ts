/**
 * Heights as the colours of a PNG, cut into the tiles of the web map. The encoding is Terrarium: red and green are whole metres above -32768 and
 * blue is parts of a metre, finer than a decimetre, so that the shading of a plain shows no steps.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { halved, TILE, type Grid } from './grid';

/** Zooms below the finest for which tiles are made. */
const DEEP = 3;
const LOWEST_METRES = -32_768;
/** Steps in a metre: 3 cm packs better than all of a 256th. */
const STEPS = 32;

/** The coarsest zoom of a grid's tiles. */
export const minzoomOf = ({ zoom }: Grid): number => Math.max(0, zoom - DEEP);

/** Writes `z/x/y.png` for the grid's zoom and three below it, in the place of all that were there. */
export function writeTiles(folder: string, grid: Grid): void {
	for (let zoom = 0; zoom < 24; zoom++) rmSync(join(folder, String(zoom)), { recursive: true, force: true });
	for (let level = grid; level.zoom >= minzoomOf(grid); level = halved(level)) writeLevel(folder, level);
}

function writeLevel(folder: string, grid: Grid): void {
	const [first, last] = [Math.floor(grid.left / TILE), Math.ceil((grid.left + grid.columns) / TILE)];
	const [top, bottom] = [Math.floor(grid.top / TILE), Math.ceil((grid.top + grid.rows) / TILE)];
	for (let x = first; x < last; x++) {
		mkdirSync(join(folder, `${grid.zoom}/${x}`), { recursive: true });
		for (let y = top; y < bottom; y++) writeFileSync(join(folder, `${grid.zoom}/${x}/${y}.png`), tilePng(grid, x, y));
	}
}

/** The bytes of one tile; what lies outside the grid is at the level of the sea. */
function tilePng({ left, top, columns, rows, metres }: Grid, x: number, y: number): Buffer {
	const png = new PNG({ width: TILE, height: TILE });
	const data = Buffer.alloc(TILE * TILE * 3);
	for (let i = 0; i < TILE * TILE; i++) {
		const [column, row] = [x * TILE + (i % TILE) - left, y * TILE + Math.floor(i / TILE) - top];
		const inside = column >= 0 && column < columns && row >= 0 && row < rows;
		const height = inside ? metres[row * columns + column]! : 0;
		data.writeUIntBE((Math.round((height - LOWEST_METRES) * STEPS) * 256) / STEPS, 3 * i, 3);
	}
	png.data = data;
	return PNG.sync.write(png, { colorType: 2, inputColorType: 2, inputHasAlpha: false, deflateLevel: 9 });
}
