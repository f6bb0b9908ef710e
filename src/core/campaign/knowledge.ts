/** How well a feature, or each of its vertices, is known. */
import { finite, maxValue, minValue, number, picklist, pipe } from 'valibot';
import type { Confidence, Knowledge, Precision, SourceRef } from '../entity';
import { didYouMean } from '../problem';
import type { Parts } from './feature-parts';
import { written, type Fields } from './record';
import type { Report } from './report';
import { readSourceRefs, type KnownSources } from './source-refs';
import { readValue } from './value';
import { mostOf } from '../extremes';

/** From the weakest to the best. */
const CONFIDENCES = ['schematic', 'inferred', 'documented'] as const satisfies readonly Confidence[];
const HALF_EARTH_M = 20_037_508;
const METRES = 'A number of metres, 0 or more,';
const UNCERTAINTY = pipe(
	number(METRES),
	finite(METRES),
	minValue(0, METRES),
	maxValue(HALF_EARTH_M, 'A number of metres, less than half around the Earth,'),
);
const PRECISION = picklist(['day', 'hour'] as const satisfies readonly Precision[], '"day" or "hour"');
const CONFIDENCE = picklist(CONFIDENCES, '"documented", "inferred" or "schematic"');

/** The doubt of a whole feature and, where it is listed, of each vertex or shape. */
export interface KnowledgeRead {
	/** The widest uncertainty, the weakest confidence and every source of `each`. */
	readonly whole: Knowledge;
	readonly each: readonly Knowledge[];
}

/** One of the three properties: how one value is read, and what stands where none is written. */
export interface Property<T> {
	readonly key: string;
	readonly none: T;
	readonly isList: (value: unknown) => boolean;
	readonly one: (value: unknown, path: string) => T;
}

/** Reads `uncertainty`, `confidence` and `sources`; what is missing or wrong is reported and `undefined`. */
export function readKnowledge(
	properties: Fields,
	parts: Parts | undefined,
	known: KnownSources,
	report: Report,
): KnowledgeRead {
	const read = <T>(property: Property<T>) => readEach(written(properties, property.key), property, parts, report);
	const isList = Array.isArray;
	const uncertainty = read({
		key: 'uncertainty',
		none: undefined,
		isList,
		one: (value, path) => readUncertainty(value, path, report),
	});
	const confidence = read({
		key: 'confidence',
		none: undefined,
		isList,
		one: (value, path) => readConfidence(value, path, report),
	});
	const refs = (value: unknown, path: string) => readSourceRefs(value, path, known, report);
	const sources = read<readonly SourceRef[]>({ key: 'sources', none: [], isList: isListOfLists, one: refs });
	const precision = read({
		key: 'precision',
		none: undefined,
		isList,
		one: (value, path) => readPrecision(value, path, report),
	});
	const each = sources.map((refs, index) => ({
		uncertainty: uncertainty[index],
		confidence: confidence[index],
		sources: refs,
		...(precision[index] && { precision: precision[index] }),
	}));
	return { whole: wholeOf(each), each };
}

const isListOfLists = (value: unknown) => Array.isArray(value) && value.some(Array.isArray);

/** One value for all, read once, or a list with one for each. */
export function readEach<T>(
	value: unknown,
	{ key, none, isList, one }: Property<T>,
	parts: Parts | undefined,
	report: Report,
): readonly T[] {
	const path = `properties.${key}`;
	if (!parts || !isList(value)) return Array<T>(parts?.count ?? 1).fill(one(value, path));
	const list = value as readonly unknown[];
	const { noun, count = list.length } = parts;
	if (list.length !== count) {
		const what = `A list of ${count}, one for each ${noun}, expected; ${list.length} found.`;
		report(path, what, `Write one for each ${noun}, or a single one for all.`);
	}
	const items = list.map((item, index) => one(item ?? undefined, `${path}[${index}]`));
	return Array.from({ length: count }, (_, index) => (index < items.length ? items[index]! : none));
}

function readPrecision(value: unknown, path: string, report: Report): Precision | undefined {
	if (value === undefined) return undefined;
	const fix = 'Write "day" where only the day is known, "hour" for the hour, or leave it away.';
	return readValue(PRECISION, value, path, report, fix);
}

function readUncertainty(value: unknown, path: string, report: Report): number | undefined {
	const fix = 'Write the radius in metres within which the true position is expected: "uncertainty": 250.';
	return readValue(UNCERTAINTY, value, path, report, fix);
}

function readConfidence(value: unknown, path: string, report: Report): Confidence | undefined {
	const near = typeof value === 'string' ? didYouMean(value, CONFIDENCES) : '';
	const fix = `Write "documented" for what a source names, "inferred" for what follows from one, "schematic" for the rest.${near}`;
	return readValue(CONFIDENCE, value, path, report, fix);
}

function wholeOf(each: readonly Knowledge[]): Knowledge {
	const metres = each.flatMap(({ uncertainty }) => uncertainty ?? []);
	const sources = new Map(each.flatMap((one) => one.sources.map((ref) => [`${ref.id}\n${ref.locator ?? ''}`, ref])));
	return {
		uncertainty: metres.length > 0 ? mostOf(metres) : undefined,
		confidence: CONFIDENCES.find((confidence) => each.some((one) => one.confidence === confidence)),
		sources: [...sources.values()],
		...(each.every(({ precision }) => precision) &&
			each[0] && { precision: each.some(({ precision }) => precision === 'day') ? 'day' : 'hour' }),
	};
}
