/** The properties that a feature has for its kind. */
import type { EntityKind, Names } from '../entity';
import { aKind } from './kinds';
import { readNames } from './names';
import { written, type Fields } from './record';
import type { Report } from './report';
import { readChoice, readKnownWord, readWord } from './words';

/** Arms of the service that have a sign. */
export const ARMS = [
	'infantry', 'cavalry', 'tanks', 'artillery', 'air-defence', 'air', 'navy', 'border-troops', 'engineers', 'headquarters',
	'train', 'civilians', 'person',
]; // prettier-ignore
/** Sizes of units that have a sign, smallest first. */
export const ECHELONS = [
	'person', 'squad', 'platoon', 'company', 'battalion', 'regiment', 'brigade', 'division', 'corps', 'army', 'front',
]; // prettier-ignore
const IN = 'properties.';

/** What a feature is called and what it is, in the author's words. */
export interface Details {
	readonly name: Names;
	readonly short: Names;
	readonly side: string | undefined;
	readonly class: string | undefined;
	readonly arm: string | undefined;
	readonly echelon: string | undefined;
	readonly reading: string | undefined;
	readonly interpolation: 'Linear' | 'Step' | undefined;
}

/** Reads them all; what the kind must have and lacks is reported. */
export function readDetails(kind: EntityKind | undefined, properties: Fields, report: Report): Details {
	readWord(properties, 'note', IN, report);
	const name = readName(kind, properties, report);
	const word = (key: string) => readWord(properties, key, IN, report);
	return {
		name,
		short:
			written(properties, 'short') === undefined ? name : readNames(properties['short'], 'properties.short', report),
		side: word('side'),
		class:
			kind === 'ground' ? needed('class', 'Say what it is, as in "class": "lake".', properties, report) : word('class'),
		arm: kind === 'track' ? readKnownWord(properties, 'arm', ARMS, IN, report) : undefined,
		echelon: kind === 'track' ? readKnownWord(properties, 'echelon', ECHELONS, IN, report) : undefined,
		reading:
			kind === 'border'
				? // A border of a side is that side's reading, and need not say so twice.
					written(properties, 'reading') === undefined && written(properties, 'side') !== undefined
					? word('side')
					: needed('reading', 'Say whose reading of the border it is, as in "reading": "Soviet".', properties, report)
				: undefined,
		interpolation: readInterpolation(kind, properties, report),
	};
}

function readName(kind: EntityKind | undefined, properties: Fields, report: Report): Names {
	const [name, names] = [written(properties, 'name'), written(properties, 'names')];
	if (name !== undefined && names !== undefined) {
		report('properties.names', 'Either name or names expected; both found.', 'Remove one of the two; name is read.');
	}
	if (name === undefined && names === undefined && (kind === 'track' || kind === 'place' || kind === 'inset')) {
		report(
			'properties.name',
			`A name expected for ${aKind(kind)}; nothing found.`,
			'Add "name": { "en": "…" }; without it the id is shown.',
		);
	}
	return name === undefined ? readNames(names, 'properties.names', report) : readNames(name, 'properties.name', report);
}

function needed(key: string, fix: string, properties: Fields, report: Report): string | undefined {
	if (written(properties, key) === undefined) report(IN + key, 'A text expected; nothing found.', fix);
	return readWord(properties, key, IN, report);
}

function readInterpolation(
	kind: EntityKind | undefined,
	properties: Fields,
	report: Report,
): 'Linear' | 'Step' | undefined {
	if (kind === 'front') return readChoice(properties, 'interpolation', ['Linear', 'Step'], IN, report);
	if (kind !== 'track' || written(properties, 'interpolation') === undefined) return undefined;
	return readChoice(properties, 'interpolation', ['Linear'], IN, report);
}
