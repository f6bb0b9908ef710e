/** How the legs of a track crossed water and what carried the unit there, each in the author's word. */
import type { Track } from '../entity';
import type { Parts } from './feature-parts';
import { readEach } from './knowledge';
import { written, type Fields } from './record';
import type { Report } from './report';
import { TEXT } from './words';
import { readValue } from './value';

/** One of each for every vertex, `null` where nothing is said. */
export type Legs = Pick<Track, 'crossings' | 'transports'>;

/** Reads `crossing` and `transport`: one text for all legs, or one for the leg that ends at each vertex. */
export function readLegs(properties: Fields, parts: Parts | undefined, report: Report): Legs {
	return {
		crossings: readWords('crossing', '"crossing": "ferry"', properties, parts, report),
		transports: readWords('transport', '"transport": "rail"', properties, parts, report),
	};
}

function readWords(
	key: string,
	example: string,
	properties: Fields,
	parts: Parts | undefined,
	report: Report,
): readonly (string | null)[] {
	const fix = `Write ${example}, or a list with one for the leg that ends at each vertex and null where nothing is said.`;
	const one = (value: unknown, path: string) =>
		value === undefined ? null : (readValue(TEXT, value, path, report, fix) ?? null);
	return readEach<string | null>(
		written(properties, key),
		{ key, none: null, isList: Array.isArray, one },
		parts,
		report,
	);
}
