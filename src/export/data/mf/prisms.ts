/** MF-JSON Prism (OGC 19-045r3, 7.2): geometries that change with time, and properties that do. */
import type { Campaign } from '../../../core/campaign';
import type { Entity } from '../../../core/entity';
import type { Instant } from '../../../core/instant';
import { fieldsOf, type Sources } from '../fields';
import { geometryOf } from '../geometry';
import { movementOf } from './movement';
import { temporalProperties } from './properties';
import { isInFourDigits, utc } from '../times';
import { jsonText, type Written } from '../written';
import { leastOf, mostOf } from '../../../core/extremes';

const WHY = 'a prism has times; this has no start or no end';
const CRS = { type: 'Name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } };
const TRS = { type: 'Name', properties: { name: 'urn:ogc:data:time:iso8601' } };

/** `prisms.mf.json`: tracks and fronts, and whatever else has both a start and an end. */
export function writePrisms({ entities, sources }: Campaign): Written {
	const all = [...entities.values()].map((entity) => ({ entity, feature: prism(entity, sources) }));
	const features = all.flatMap(({ feature }) => feature ?? []);
	const collection = { type: 'FeatureCollection', crs: CRS, trs: TRS, label: 'Campaign', features };
	return {
		files: [{ name: 'prisms.mf.json', text: jsonText(collection) }],
		leftOut: all.filter(({ feature }) => !feature).map(({ entity: { id } }) => ({ id, why: WHY })),
	};
}

function prism(entity: Entity, sources: Sources) {
	const temporalGeometry = movementOf(entity, sources);
	if (!temporalGeometry) return undefined;
	const parameters = temporalProperties(entity, sources);
	return {
		...{ type: 'Feature', id: entity.id, temporalGeometry },
		...(parameters && { temporalProperties: [parameters] }),
		...lifeSpan(entity),
		geometry: geometryOf(entity),
		properties: fieldsOf(entity, sources),
	};
}

/** From the start to the end of what is known of it, as far as both can be written. */
function lifeSpan(entity: Entity): { readonly time?: readonly [string, string] } {
	const { start, end } = entity.span;
	const times = 'times' in entity ? entity.times : [];
	const all = [start, end, ...times].filter((one): one is Instant => one !== undefined);
	const bounds = [leastOf(all), mostOf(all)] as [Instant, Instant];
	return bounds.every(isInFourDigits) ? { time: [utc(bounds[0]), utc(bounds[1])] } : {};
}
