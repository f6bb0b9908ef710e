/** What kind of thing a feature is: stated by `kind`, or told by its geometry and properties. */
import type { EntityKind } from '../entity';
import { didYouMean } from '../problem';
import { written, type Fields } from './record';
import { foundText, type Report } from './report';

const LINES = ['LineString', 'MultiLineString'];
const AREAS = ['Polygon', 'MultiPolygon'];
const POINTS = ['Point', 'MultiPoint'];
const FRONTS = ['MultiLineString', 'MultiPolygon', 'GeometryCollection'];

const GEOMETRIES: ReadonlyMap<EntityKind, readonly string[]> = new Map<EntityKind, readonly string[]>([
	['track', ['LineString', 'Point']],
	['front', FRONTS],
	['zone', AREAS],
	['border', LINES],
	['line', LINES],
	['place', POINTS],
	['inset', ['Point']],
	['ground', [...POINTS, ...LINES, ...AREAS]],
]);

/** The kind of a feature with this type of geometry; `undefined` with a problem where the two are at odds. */
export function kindOf(type: unknown, properties: Fields, report: Report, unusable: Report): EntityKind | undefined {
	if (!isType(type)) return undefined;
	const kind = statedKind(properties, report) ?? toldKind(type, properties);
	const types = GEOMETRIES.get(kind)!;
	if (!types.includes(type)) {
		const what = `${listText(types)} expected for ${aKind(kind)}; ${type} found.`;
		unusable('geometry.type', what, `Draw it as one of these, or change what makes it ${aKind(kind)}.`);
		return undefined;
	}
	return isTimedRightly(kind, properties, unusable) ? kind : undefined;
}

function isType(type: unknown): type is string {
	return typeof type === 'string' && [...POINTS, ...LINES, ...AREAS, ...FRONTS].includes(type);
}

function statedKind(properties: Fields, report: Report): EntityKind | undefined {
	const stated = written(properties, 'kind');
	const kind = [...GEOMETRIES.keys()].find((key) => key === stated);
	if (stated === undefined || kind) return kind;
	const near = typeof stated === 'string' ? didYouMean(stated, GEOMETRIES.keys()) : '';
	report(
		'properties.kind',
		`${listText([...GEOMETRIES.keys()])} expected; ${foundText(stated)} found.`,
		`Correct the kind, or leave it away.${near}`,
	);
	return undefined;
}

/** `datetimes` tell what moves or was held from what stands. */
function toldKind(type: string, properties: Fields): EntityKind {
	if (type === 'GeometryCollection') return 'front';
	if (written(properties, 'datetimes') !== undefined) {
		if (type === 'Polygon') return 'zone';
		return FRONTS.includes(type) ? 'front' : 'track';
	}
	if (AREAS.includes(type)) return 'zone';
	if (type === 'Point' && written(properties, 'stations') !== undefined) return 'inset';
	if (POINTS.includes(type)) return 'place';
	return written(properties, 'reading') === undefined ? 'line' : 'border';
}

function isTimedRightly(kind: EntityKind, properties: Fields, unusable: Report): boolean {
	const timed = kind === 'track' || kind === 'front';
	if (timed || written(properties, 'datetimes') === undefined) return true;
	const fix = 'Write "start" and "end" for what stands; what changes its shape is a front of several shapes.';
	unusable(
		'properties.datetimes',
		`No datetimes expected for ${aKind(kind)}; ${foundText(properties['datetimes'])} found.`,
		fix,
	);
	return false;
}

/** `a zone`, `an inset`. */
export const aKind = (kind: EntityKind): string => `${kind === 'inset' ? 'an' : 'a'} ${kind}`;

function listText(words: readonly string[]): string {
	return words.length === 1 ? words[0]! : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
