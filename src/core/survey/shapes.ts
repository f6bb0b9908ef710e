/** The shapes of entities as they are measured; `undefined` for an entity that has no such shape. */
import type { Position } from 'geojson';
import type { Entity, LonLat } from '../entity';

/** The point of a place, or the first of several. */
export function pointOf(entity: Entity | undefined): LonLat | undefined {
	if (entity?.kind !== 'place' && entity?.kind !== 'ground') return undefined;
	const { geometry } = entity;
	if (geometry.type === 'Point') return lonLat(geometry.coordinates);
	return geometry.type === 'MultiPoint' ? lonLat(geometry.coordinates[0]!) : undefined;
}

const lonLat = ([longitude, latitude]: Position): LonLat => [longitude!, latitude!];

/** A line, or the way of a track. */
export function lineOf(entity: Entity | undefined) {
	if (!entity) return undefined;
	if (entity.kind === 'track')
		return { type: 'LineString' as const, coordinates: entity.path.map((point) => [...point]) };
	if (!('geometry' in entity)) return undefined;
	const { geometry } = entity;
	return geometry.type === 'LineString' || geometry.type === 'MultiLineString' ? geometry : undefined;
}

/** The area of a zone. */
export function areaOf(entity: Entity | undefined) {
	if (!entity || !('geometry' in entity)) return undefined;
	const { geometry } = entity;
	return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? geometry : undefined;
}

/** How well the position of an entity is known, in kilometres. */
export const doubtKm = (entity: Entity | undefined): number => (entity?.knowledge.uncertainty ?? 0) / 1000;
