/** What a feature may say beyond what it must: strength and manoeuvres of a track, weight of a strike, altitude of a place. */
import {
	array,
	boolean,
	check,
	finite,
	maxValue,
	minValue,
	number,
	picklist,
	pipe,
	regex,
	string,
	strictTuple,
	transform,
	union,
} from 'valibot';
import type { Counts } from '../count';
import type { EntityKind, Fate, Held, InsetSketch, Manoeuvre, Outcome, Strike } from '../entity';
import { readCounts } from './counts';
import type { Parts } from './feature-parts';
import { readInset } from './inset';
import { readEach } from './knowledge';
import { readLegs, type Legs } from './legs';
import { written, type Fields } from './record';
import type { Report } from './report';
import { readValue } from './value';
import { readWord } from './words';

/** The extras of every kind; those of other kinds are empty. */
export interface Extras {
	/** What the author says of it, where it does not follow from the sources. */
	readonly agreed: boolean | undefined;
	readonly strengths: readonly (string | undefined)[];
	/** Of a track; empty where nothing is counted. */
	readonly counts: Counts;
	readonly legs: Legs | undefined;
	readonly manoeuvres: readonly (Manoeuvre | undefined)[];
	/** One for each vertex of a track; one for a line. */
	readonly outcomes: readonly (Outcome | undefined)[];
	readonly fate: Fate | undefined;
	/** Of a track: the id of the larger unit that it belongs to. */
	readonly partOf: string | undefined;
	readonly held: Held | undefined;
	readonly strike: Strike | undefined;
	readonly between: readonly [string, string] | undefined;
	readonly inset: InsetSketch | undefined;
	readonly altitudes: readonly number[];
	readonly rank: number | undefined;
}

const choice = <T extends string>(...words: readonly T[]) =>
	picklist(words, words.map((word) => `"${word}"`).join(' or '));
const MANOEUVRE = choice<Manoeuvre>('march', 'attack', 'withdrawal');
const OUTCOME = choice<Outcome>('planned', 'failed');
const FATE = choice<Fate>('withdrawn', 'destroyed');
const WORDS = 'A short text, such as "1,114 men",';
const STRENGTH = union(
	[
		pipe(string(WORDS), regex(/\S/, WORDS)),
		pipe(
			number(WORDS),
			finite(WORDS),
			transform((count) => count.toLocaleString('en-GB')),
		),
	],
	WORDS,
);
const COUNT = pipe(number('A number, 0 or more,'), finite('A number, 0 or more,'), minValue(0, 'A number, 0 or more,'));
const DEGREES = pipe(
	number('A number from 0 to 360'),
	minValue(0, 'A number from 0 to 360'),
	maxValue(360, 'A number from 0 to 360'),
);
const METRES = pipe(
	number('Metres, or a list of metres,'),
	minValue(-500, 'Metres above -500'),
	maxValue(9000, 'Metres below 9000'),
);
const ALTITUDE = union([METRES, array(METRES)], 'Metres, or a list of metres,');
const TWO = 'Two ids of borders';
const BETWEEN = pipe(
	strictTuple([string(TWO), string(TWO)], TWO),
	check(([a, b]) => a !== b, 'Two different ids'),
);
const KM = union([COUNT, array(COUNT)], 'Kilometres, or a list of kilometres,');

const RANK = pipe(number('A rank from 1 to 9'), minValue(1, 'A rank from 1 to 9'), maxValue(9, 'A rank from 1 to 9'));

/** Reads the extras of a kind; what cannot be used is reported and left out. */
export function readExtras(
	kind: EntityKind | undefined,
	properties: Fields,
	parts: Parts | undefined,
	report: Report,
): Extras {
	const track = kind === 'track';
	const each = <T>(key: string, schema: Parameters<typeof readValue<T>>[0], fix: string) =>
		readEach<T | undefined>(
			written(properties, key),
			{
				key,
				none: undefined,
				isList: Array.isArray,
				one: (value, path) => (value === undefined ? undefined : readValue(schema, value, path, report, fix)),
			},
			parts,
			report,
		);
	return {
		agreed: one(properties, 'agreed', boolean('true or false'), report, 'Write true or false, or leave it away.'),
		strengths: track ? each('strength', STRENGTH, 'Write it as a short text, or one for each vertex.') : [],
		counts: track ? readCounts(properties, parts, report) : {},
		legs: track ? readLegs(properties, parts, report) : undefined,
		manoeuvres: track
			? each('manoeuvre', MANOEUVRE, 'Write how the leg that ends at this vertex was covered, or null.')
			: [],
		outcomes:
			track || kind === 'line'
				? each('outcome', OUTCOME, 'Write it for an attack that was only planned or that failed.')
				: [],
		...readUnit(kind, properties, report),
		held: kind === 'front' || kind === 'line' ? readHeld(properties, report) : undefined,
		strike: kind === 'zone' && written(properties, 'class') === 'strike' ? readStrike(properties, report) : undefined,
		between: kind === 'zone' ? readBetween(properties, report) : undefined,
		inset: kind === 'inset' ? readInset(properties, report) : undefined,
		...readPlace(kind, properties, report),
	};
}

function readUnit(kind: EntityKind | undefined, properties: Fields, report: Report): Pick<Extras, 'fate' | 'partOf'> {
	if (kind !== 'track') return { fate: undefined, partOf: undefined };
	const became = 'Write what became of it after its last time, or leave it away.';
	return {
		fate: one(properties, 'fate', FATE, report, became),
		partOf: readWord(properties, 'part_of', 'properties.', report),
	};
}

function readHeld(properties: Fields, report: Report): Held | undefined {
	const [left, right] = ['left', 'right'].map((key) => readWord(properties, key, 'properties.', report));
	return left === undefined && right === undefined ? undefined : { left, right };
}

function readBetween(properties: Fields, report: Report): Extras['between'] {
	return one(properties, 'between', BETWEEN, report, 'Write "between": ["line-of-the-north", "line-of-the-south"].');
}

function readPlace(
	kind: EntityKind | undefined,
	properties: Fields,
	report: Report,
): Pick<Extras, 'altitudes' | 'rank'> {
	if (kind !== 'place') return { altitudes: [], rank: undefined };
	const stays = 'Write 1 for a name that stays longest where there is no room for all.';
	return {
		altitudes: listOf(one(properties, 'altitude', ALTITUDE, report, 'Write metres above the sea: "altitude": 157.')),
		rank: one(properties, 'rank', RANK, report, stays),
	};
}

function readStrike(properties: Fields, report: Report): Strike {
	const number = 'Write the number, or leave it away where no source says.';
	return {
		bombs: one(properties, 'bombs', COUNT, report, number),
		tonnage: one(properties, 'tonnage', COUNT, report, number),
		inAll:
			one(properties, 'in_all', boolean('true or false'), report, 'Write "in_all": true, or leave it away.') ?? false,
		rounds: one(properties, 'rounds', COUNT, report, number),
		heavy:
			one(properties, 'heavy', boolean('true or false'), report, 'Write "heavy": true, or leave it away.') ?? false,
		audibleKm: listOf(
			one(properties, 'audible_km', KM, report, 'Write the distances in kilometres at which it was heard.'),
		),
		runInDegrees: one(
			properties,
			'run_in_degrees',
			DEGREES,
			report,
			'Write the direction of flight, clockwise from north.',
		),
	};
}

function one<T>(
	properties: Fields,
	key: string,
	schema: Parameters<typeof readValue<T>>[0],
	report: Report,
	fix: string,
): T | undefined {
	const value = written(properties, key);
	return value === undefined ? undefined : readValue(schema, value, `properties.${key}`, report, fix);
}

const listOf = (value: number | readonly number[] | undefined): readonly number[] =>
	value === undefined ? [] : Array.isArray(value) ? (value as readonly number[]) : [value as number];
