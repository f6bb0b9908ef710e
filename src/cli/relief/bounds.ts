/** A box as it is written on a command line. */
import type { BBox } from 'geojson';
import { failure } from '../script';
import { shown } from '../shown';

const DEGREES = /^\s*-?\d+(\.\d+)?\s*$/;

/** `W,S,E,N` in degrees. A failure says what was wrong: exit code 2. */
export function readBounds(text: string): BBox {
	const parts = text.split(',');
	const [west = NaN, south = NaN, east = NaN, north = NaN] = parts.map((part) =>
		DEGREES.test(part) ? Number(part) : NaN,
	);
	const right = west < east && south < north && west >= -180 && east <= 180 && south >= -85 && north <= 85;
	if (right && parts.length === 4) return [west, south, east, north];
	throw failure(
		`--bounds needs west, south, east and north in degrees, as in 130.5,42.4,130.7,42.5; ${shown(text)} found.`,
		2,
	);
}
