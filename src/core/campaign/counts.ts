/** How many a unit was, as numbers that can be added up: beside its `strength`, which is in the author's words. */
import { finite, minValue, number, pipe } from 'valibot';
import { COUNTED, type Counted, type Counts } from '../count';
import type { Parts } from './feature-parts';
import { readEach } from './knowledge';
import { written, type Fields } from './record';
import type { Report } from './report';
import { readValue } from './value';

const NUMBER = 'A number, 0 or more,';
const COUNT = pipe(number(NUMBER), finite(NUMBER), minValue(0, NUMBER));
const FIX = 'Write one number, or one for each vertex with null where nothing new is said; words go into "strength".';

/** The counts of a track: for each of those that its author gives one number for each vertex, `null` where nothing new is said. */
export function readCounts(properties: Fields, parts: Parts | undefined, report: Report): Counts {
	const given = COUNTED.filter((key) => written(properties, key) !== undefined);
	return Object.fromEntries(given.map((key) => [key, readCount(key, properties, parts, report)]));
}

function readCount(
	key: Counted,
	properties: Fields,
	parts: Parts | undefined,
	report: Report,
): readonly (number | null)[] {
	const one = (value: unknown, path: string) =>
		value === undefined ? null : (readValue(COUNT, value, path, report, FIX) ?? null);
	return readEach<number | null>(
		written(properties, key),
		{ key, none: null, isList: Array.isArray, one },
		parts,
		report,
	);
}
