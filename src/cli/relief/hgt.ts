/** SRTM's own format: big-endian metres, row by row from the north, over one degree whose south-west corner is the file's name. */
import { failure } from '../script';
import type { Model } from './measured';

/** Heights along an edge of a file: every three seconds of arc, and every one. */
const EDGES = [1201, 3601];
const VOID = -32_768;
const NAME = /^([NS])(\d{2})([EW])(\d{3})\.hgt$/i;

/** Reads a file by its name and bytes. */
export function readHgt(name: string, bytes: Buffer): Model {
	const match = NAME.exec(name);
	if (!match) throw failure(`${name} does not say where it lies; SRTM files are named like N42E130.hgt.`, 2);
	const edge = EDGES.find((count) => count * count * 2 === bytes.length);
	if (edge === undefined)
		throw failure(
			`${name} has ${bytes.length} bytes; a file of SRTM has 2884802 (1201 × 1201) or 25934402 (3601 × 3601).`,
		);
	const [, latitudeSign, latitude, longitudeSign, longitude] = match;
	const south = Number(latitude) * (latitudeSign!.toUpperCase() === 'S' ? -1 : 1);
	const west = Number(longitude) * (longitudeSign!.toUpperCase() === 'W' ? -1 : 1);
	const metres = Float32Array.from({ length: edge * edge }, (_, i) => {
		const height = bytes.readInt16BE(2 * i);
		return height === VOID ? NaN : height;
	});
	return { west, north: south + 1, across: 1 / (edge - 1), down: 1 / (edge - 1), columns: edge, rows: edge, metres };
}
