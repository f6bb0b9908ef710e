/** What geography is asked about a claim. */
import type { Entity } from '../entity';
import { parseInstant } from '../instant';
import { didYouMean } from '../problem';
import type { Question } from '../survey/question';
import { askable, type Asked } from './claim-askable';
import { isFields, written, type Fields } from './record';
import { foundText, type Report } from './report';

/** How a claim can be checked: a question with the ids of the features that are measured. */
export type ClaimCheck = Question;

/** The features there are; `all` holds also the ids of those that are left out, whose own problem is reported already. */
export interface KnownFeatures {
	readonly entities: ReadonlyMap<string, Entity>;
	readonly all: ReadonlyMap<string, string>;
}

const FIX = `Write one of { "from", "to" }, { "along" }, { "across" }, { "extent" }, { "area" }, { "height" }, { "slope": [two places] }, { "sight": [two places] }, { "speed", "between": [two times] }, { "doubt" }, with ids of features.`;

/** The questions of a claim, one or a list; those that ask what cannot be measured are reported and left away. */
export function readChecks(claim: Fields, known: KnownFeatures, report: Report): readonly ClaimCheck[] {
	const value = written(claim, 'check');
	if (value === undefined) return [];
	if (!Array.isArray(value)) return readCheck(value, 'check', known, report);
	return (value as readonly unknown[]).flatMap((one, i) => readCheck(one, `check[${i}]`, known, report));
}

function readCheck(value: unknown, path: string, known: KnownFeatures, report: Report): readonly ClaimCheck[] {
	const check = isFields(value) ? questionOf(value) : undefined;
	if (!check) {
		const found = isFields(value) ? `{ ${Object.keys(value).join(', ')} }` : foundText(value);
		report(path, `One question with ids of features expected; ${found} found.`, FIX);
		return [];
	}
	const asked = askable(check);
	const measurable = asked.map((one) => isMeasurable(one, path, known, report)).every(Boolean);
	return areTimes(check, path, report) && measurable ? [check] : [];
}

const ONE = ['along', 'across', 'extent', 'area', 'height', 'doubt'] as const;
const TWO = ['slope', 'sight'] as const;

function questionOf(value: Fields): Question | undefined {
	const keys = Object.keys(value).filter((key) => written(value, key) !== undefined);
	const { from, to, speed, between } = value;
	if (keys.length === 2 && isText(from) && isText(to)) return { from, to };
	if (keys.length === 2 && isText(speed) && isPair(between)) return { speed, between };
	if (keys.length !== 1) return undefined;
	const one = ONE.find((key) => isText(value[key]));
	if (one) return { [one]: value[one] } as unknown as Question;
	const two = TWO.find((key) => isPair(value[key]));
	return two && ({ [two]: value[two] } as unknown as Question);
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isPair = (value: unknown): value is [string, string] =>
	Array.isArray(value) && value.length === 2 && value.every(isText);

function areTimes(check: Question, path: string, report: Report): boolean {
	if (!('speed' in check)) return true;
	const [from, to] = check.between.map(parseInstant);
	if (typeof from === 'number' && typeof to === 'number' && from < to) return true;
	const fix = 'Write "between": ["1938-08-06T16:45+10:00", "1938-08-06T18:00+10:00"].';
	report(
		`${path}.between`,
		`Two times with offset, one after the other, expected; ${foundText(check.between)} found.`,
		fix,
	);
	return false;
}

function isMeasurable(
	{ key, id, noun, fits }: Asked,
	path: string,
	{ entities, all }: KnownFeatures,
	report: Report,
): boolean {
	const entity = entities.get(id);
	if (entity && fits(entity)) return true;
	const measurable = [...entities.values()].filter(fits).map((one) => one.id);
	const fix = `Correct the id, or draw the feature in geo/.${entity ? '' : didYouMean(id, measurable)}`;
	if (entity || !all.has(id))
		report(`${path}.${key}`, `The id of ${noun} expected; "${id}"${entity ? `, a ${entity.kind},` : ''} found.`, fix);
	return false;
}
