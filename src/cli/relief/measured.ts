/** Elevation models that somebody measured, sampled at the cells of a grid. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { BBox } from 'geojson';
import { failure, messageOf } from '../script';
import { readGeoTiff } from './geotiff';
import { FINEST_ZOOM, metresPerPixel, positionOf, tilesOver, type Grid } from './grid';
import { readHgt } from './hgt';

/** Heights in metres on an even grid of degrees; the first is at `west`, `north`, and those not measured are `NaN`. */
export interface Model {
	readonly west: number;
	readonly north: number;
	/** Degrees between two heights. */
	readonly across: number;
	readonly down: number;
	readonly columns: number;
	readonly rows: number;
	readonly metres: ArrayLike<number>;
}

/** Tiles of the finest zoom, at the most: about two megabytes. */
const MOST_TILES = 36;
const COARSEST = 4;

/** Reads an SRTM `.hgt` or a GeoTIFF; what is neither, or cannot be read, is refused. */
export async function readModel(path: string): Promise<Model> {
	const bytes = read(path);
	const name = basename(path);
	if (/\.hgt$/i.test(name)) return readHgt(name, bytes);
	if (/\.tiff?$/i.test(name)) return readGeoTiff(name, bytes);
	throw failure(`${name} is neither an SRTM file (N42E130.hgt) nor a GeoTIFF (NAME.tif).`, 2);
}

function read(path: string): Buffer {
	try {
		return readFileSync(path);
	} catch (error) {
		throw failure(`${path} cannot be read: ${messageOf(error)}`, 2);
	}
}

/** Refuses a model that does not reach over the whole box; an edge may be short by the distance between two heights. */
export function checkCover(name: string, model: Model, [west, south, east, north]: BBox): void {
	const [right, bottom] = [
		model.west + (model.columns - 1) * model.across,
		model.north - (model.rows - 1) * model.down,
	];
	const covers =
		model.west - model.across <= west &&
		model.north + model.down >= north &&
		right + model.across >= east &&
		bottom - model.down <= south;
	const degrees = (...box: readonly number[]) => box.map((one) => Number(one.toFixed(4))).join(', ');
	if (covers) return;
	const held = degrees(model.west, bottom, right, model.north);
	throw failure(
		`${name} holds ${held} (west, south, east, north); the relief reaches over ${degrees(west, south, east, north)}.`,
	);
}

/** The zoom whose pixels are about as wide as the heights lie apart; a large box has a coarser one, so that its tiles stay few. */
export function zoomOf({ down, north }: Model, bounds: BBox): number {
	const METRES_PER_DEGREE = 111_195;
	const own = Math.ceil(Math.log2(metresPerPixel(0, north) / (down * METRES_PER_DEGREE)));
	let zoom = Math.max(COARSEST, Math.min(FINEST_ZOOM, own));
	while (zoom > COARSEST && tilesOver(bounds, zoom) > MOST_TILES) zoom--;
	return zoom;
}

/** The grid with the model's heights, even between them; cells beyond the model, or beside a height not measured, stay `NaN`. */
export function sampled(model: Model, grid: Grid): Grid {
	const metres = grid.metres.map((_, i) => {
		const [longitude, latitude] = positionOf(grid, [i % grid.columns, Math.floor(i / grid.columns)]);
		return heightAt(model, (longitude - model.west) / model.across, (model.north - latitude) / model.down);
	});
	return { ...grid, metres };
}

function heightAt({ columns, rows, metres }: Model, column: number, row: number): number {
	const [c, r] = [Math.floor(column), Math.floor(row)];
	const at = (x: number, y: number) => (x >= 0 && x < columns && y >= 0 && y < rows ? metres[y * columns + x]! : NaN);
	const mix = (a: number, b: number, share: number) => (share === 0 ? a : a + (b - a) * share);
	const along = (y: number) => mix(at(c, y), column === c ? 0 : at(c + 1, y), column - c);
	return mix(along(r), row === r ? 0 : along(r + 1), row - r);
}
