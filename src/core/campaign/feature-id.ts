/** The id of a feature, unique over all geo files. */
import { checkId, idExpected, isIdText } from './ids';
import { isFields, written, type Fields } from './record';
import { foundText, leavingOut, type Report } from './report';

/** Where a feature stands, and which ids the features before it have, with the place of each. */
export interface FeaturePlace {
	readonly file: string;
	/** In its file, from 1. */
	readonly number: number;
	readonly seen: Map<string, string>;
}

/** The id, noted as taken; `undefined` with a problem where there is none, or where a feature before has it. */
export function readFeatureId(
	feature: Fields,
	{ file, number, seen }: FeaturePlace,
	report: Report,
): string | undefined {
	const unusable = leavingOut(report);
	const id = writtenId(feature);
	if (id === undefined) {
		const found = written(feature, 'id');
		unusable('id', `${idExpected(found)} expected; ${foundText(found)} found.`, missingFix(feature));
		return undefined;
	}
	checkId(id, report);
	const first = seen.get(id);
	if (first === undefined) {
		seen.set(id, `feature ${number} of ${file}`);
		return id;
	}
	const what = `An id of its own expected; "${id}" found at feature ${number} of ${file}, and before at ${first}.`;
	unusable('id', what, 'Give one of the two another id.');
	return undefined;
}

/** How problems name a feature: by its id, or by its number in the file. */
export function featureLabel(feature: unknown, number: number): string {
	return (isFields(feature) ? writtenId(feature) : undefined) ?? `feature ${number}`;
}

function writtenId(feature: Fields): string | undefined {
	const id = written(feature, 'id');
	return isIdText(id) ? id : undefined;
}

function missingFix(feature: Fields): string {
	const properties = written(feature, 'properties');
	const inside = isFields(properties) && written(properties, 'id') !== undefined;
	if (inside) return 'Move "id" from the properties to the feature, beside "type", as a text.';
	return 'Give the feature an id, beside "type": "id": "75th-regiment".';
}
