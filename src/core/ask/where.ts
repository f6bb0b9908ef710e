/** Where a thing lies at an instant. */
import type { Position } from 'geojson';
import type { Entity, LonLat } from '../entity';
import { shapeAt } from '../front';
import type { Instant } from '../instant';
import { momentAt } from '../track';

/** Every point of its shape; of a unit where it is. None for a front before its first shape. */
export function pointsAt(entity: Entity, at: Instant): readonly LonLat[] {
	if (entity.kind === 'track') return [momentAt(entity, at).position];
	const geometry = entity.kind === 'front' ? shapeAt(entity, at) : entity.geometry;
	return geometry ? flat(geometry.coordinates) : [];
}

type Nested = Position | readonly Nested[];

function flat(coordinates: Nested): readonly LonLat[] {
	const [first, second] = coordinates;
	if (typeof first === 'number') return [[first, second as number]];
	return (coordinates as readonly Nested[]).flatMap(flat);
}
