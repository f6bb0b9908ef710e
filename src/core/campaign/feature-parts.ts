/** The members of a feature, and what it is drawn of, before any of it is believed. */
import { checkPropertyNames, FEATURE_NAMES } from './property-names';
import type { EntityKind } from '../entity';
import { isFields, written, type Fields } from './record';
import { foundText, leavingOut, type Report } from './report';

const MEMBERS = ['type', 'id', 'geometry', 'properties', 'bbox'];
const DANGEROUS = '__proto__';

/** Whether a member of `features` is a Feature; what stands beside its properties is reported, for nobody reads it. */
export function isFeature(value: unknown, report: Report): value is Fields {
	if (!isFields(value) || value['type'] !== 'Feature') {
		const found = isFields(value) ? foundText(value['type']) : foundText(value);
		leavingOut(report)(
			'type',
			`"Feature" expected; ${found} found.`,
			'Write { "type": "Feature", "id", "properties", "geometry" }.',
		);
		return false;
	}
	for (const name of Object.keys(value).filter((name) => !MEMBERS.includes(name))) {
		report(
			name,
			`Only type, id, properties and geometry expected; "${name}" found.`,
			'Move it into the properties, or remove it.',
		);
	}
	return true;
}

/** The properties of a feature, their names held against `known`; `{}` where there are none. */
export function readProperties(feature: Fields, report: Report, known: readonly string[] = FEATURE_NAMES): Fields {
	const properties = written(feature, 'properties') ?? {};
	if (!isFields(properties)) {
		report('properties', `An object expected; ${foundText(properties)} found.`, 'Write "properties": { … }.');
		return {};
	}
	checkPropertyNames(properties, known, 'properties.', report);
	if (!Object.hasOwn(properties, DANGEROUS)) return properties;
	report(
		`properties.${DANGEROUS}`,
		'A name expected that JavaScript does not keep for itself; "__proto__" found.',
		'Rename it.',
	);
	return Object.fromEntries(Object.entries(properties).filter(([name]) => name !== DANGEROUS));
}

/** The vertices of a track or the shapes of a front, each with a time and a doubt of its own. */
export interface Parts {
	readonly noun: 'vertex' | 'shape';
	/** `undefined` where the geometry is too broken to be counted. */
	readonly count: number | undefined;
}

/** The parts of a feature of this kind; `undefined` for what stands as a whole. */
export function partsOf(kind: EntityKind | undefined, geometry: unknown): Parts | undefined {
	if (kind === undefined) return { noun: 'vertex', count: undefined };
	if (kind !== 'track' && kind !== 'front') return undefined;
	return { noun: kind === 'track' ? 'vertex' : 'shape', count: countOf(geometry) };
}

function countOf(geometry: unknown): number | undefined {
	if (!isFields(geometry)) return undefined;
	if (geometry['type'] === 'Point') return 1;
	const list = geometry['type'] === 'GeometryCollection' ? geometry['geometries'] : geometry['coordinates'];
	return Array.isArray(list) ? list.length : undefined;
}
