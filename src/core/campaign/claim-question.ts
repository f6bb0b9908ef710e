/** What geography is asked about a claim. */
import type { Entity, EntityKind } from '../entity';
import { didYouMean } from '../problem';
import { isFields, written, type Fields } from './record';
import { foundText, type Report } from './report';

/** How a claim can be checked: the ids of the features that are measured. */
export type ClaimCheck =
	| { readonly kind: 'distance'; readonly from: string; readonly to: string }
	| { readonly kind: 'along'; readonly along: string }
	| { readonly kind: 'across'; readonly across: string }
	| { readonly kind: 'area'; readonly area: string };

/** The features there are; `all` holds also the ids of those that are left out, whose own problem is reported already. */
export interface KnownFeatures {
	readonly entities: ReadonlyMap<string, Entity>;
	readonly all: ReadonlyMap<string, string>;
}

const FIX =
	'Write { "from", "to" } for a distance, { "along" } for a length, { "across" } for a width or { "area" }, with ids of features.';
const KEYS = ['from', 'to', 'along', 'across', 'area'] as const;
type Key = (typeof KEYS)[number];

/** The check of a claim; `undefined` where there is none, or with a problem where it asks what cannot be measured. */
export function readCheck(claim: Fields, known: KnownFeatures, report: Report): ClaimCheck | undefined {
	const value = written(claim, 'check');
	if (value === undefined) return undefined;
	const check = isFields(value) ? checkOf(value) : undefined;
	if (!check) {
		const found = isFields(value) ? `{ ${Object.keys(value).join(', ')} }` : foundText(value);
		report('check', `One question with ids of features expected; ${found} found.`, FIX);
		return undefined;
	}
	const asked = KEYS.flatMap((key) => (key in check ? [[key, (check as Fields)[key] as string] as const] : []));
	return asked.map(([key, id]) => isMeasurable(key, id, known, report)).every(Boolean) ? check : undefined;
}

function checkOf(value: Fields): ClaimCheck | undefined {
	const keys = KEYS.filter((key) => written(value, key) !== undefined);
	const [from, to, along, across, area] = KEYS.map((key) => (typeof value[key] === 'string' ? value[key] : undefined));
	if (keys.length === 2 && from !== undefined && to !== undefined) return { kind: 'distance', from, to };
	if (keys.length !== 1) return undefined;
	if (along !== undefined) return { kind: 'along', along };
	if (across !== undefined) return { kind: 'across', across };
	return area === undefined ? undefined : { kind: 'area', area };
}

function isMeasurable(key: Key, id: string, { entities, all }: KnownFeatures, report: Report): boolean {
	const entity = entities.get(id);
	const { noun, fits } = MEASURES[key];
	if (entity && fits(entity)) return true;
	const measurable = [...entities.values()].filter(fits).map((one) => one.id);
	const fix = `Correct the id, or draw the feature in geo/.${entity ? '' : didYouMean(id, measurable)}`;
	if (entity || !all.has(id))
		report(`check.${key}`, `The id of ${noun} expected; "${id}"${entity ? `, a ${entity.kind},` : ''} found.`, fix);
	return false;
}

const drawnAs =
	(kinds: readonly EntityKind[], shape: 'Point' | 'LineString' | 'Polygon') =>
	(entity: Entity): boolean =>
		kinds.includes(entity.kind) &&
		'geometry' in entity &&
		[shape, `Multi${shape}`].some((type) => type === entity.geometry.type);

const isPoint = drawnAs(['place', 'ground'], 'Point');
const isLine = drawnAs(['line', 'border', 'ground'], 'LineString');
const isArea = drawnAs(['zone', 'ground'], 'Polygon');

const PLACE = { noun: 'a place', fits: isPoint };
const ZONE = { noun: 'a zone', fits: isArea };
const MEASURES: Readonly<Record<Key, { readonly noun: string; readonly fits: (entity: Entity) => boolean }>> = {
	from: PLACE,
	to: PLACE,
	along: { noun: 'a line or a track', fits: (entity) => entity.kind === 'track' || isLine(entity) },
	across: ZONE,
	area: ZONE,
};
