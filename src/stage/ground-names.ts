/** The ground and its names, as the features MapLibre draws. */
import type { Feature, FeatureCollection } from 'geojson';
import type { Ground } from '../core/entity';
import { labelPoint, languageOf, nameIn, tagIn } from './names';

/** The ground as features with their name in one language, or with none; an area gets its name at a point of its own, so that it is set once. */
export function groundFeatures(ground: readonly Ground[], language: string, named = true): FeatureCollection {
	const features = ground.flatMap((entity) => groundFeature(entity, language, named));
	return {
		type: 'FeatureCollection',
		features: features.filter((feature, i) => !isNamedElsewhere(feature, i, features)),
	};
}

/** Whether an area's name, at a point we chose, is also given a point of its own by the author. */
function isNamedElsewhere({ geometry, properties }: Feature, index: number, all: readonly Feature[]): boolean {
	if (geometry.type !== 'Point' || all[index - 1]?.properties?.['id'] !== properties?.['id']) return false;
	const same = (other: Feature) =>
		other.properties?.['label'] === properties?.['label'] && other.properties?.['class'] === properties?.['class'];
	return all.some(
		(other) => other.geometry.type === 'Point' && other.properties?.['id'] !== properties?.['id'] && same(other),
	);
}

function groundFeature(
	{ id, class: what, name, knowledge, geometry }: Ground,
	language: string,
	named: boolean,
): Feature[] {
	const label = named && Object.keys(name).length > 0 ? nameIn(language, name, id) : '';
	const written = languageOf(tagIn(language, name));
	const properties = { id, class: what, confidence: knowledge.confidence, label, language: written };
	if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')
		return [{ type: 'Feature', properties, geometry }];
	const area: Feature = { type: 'Feature', properties: { ...properties, label: '' }, geometry };
	return label === '' ? [area] : [area, { type: 'Feature', properties, geometry: labelPoint(geometry) }];
}
