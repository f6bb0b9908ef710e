/** Paths of tracks. */
import type { Geometry, Position } from 'geojson';
import { distance } from '@turf/distance';
import type { LonLat } from '../entity';

/** The vertices of a track: those of its line, or the one point where it stands. Altitudes are not read, for the map is flat; `drawn.ts` reports them. */
export function pathOf(geometry: Geometry): readonly LonLat[] {
	if (geometry.type === 'Point') return [lonLat(geometry.coordinates)];
	return geometry.type === 'LineString' ? geometry.coordinates.map(lonLat) : [];
}

/** Lengths in kilometres from each vertex to the next, along great circles. */
export function legsKm(path: readonly LonLat[]): readonly number[] {
	return path.slice(1).map((to, index) => distance([...path[index]!], [...to]));
}

function lonLat(position: Position): LonLat {
	return [position[0]!, position[1]!];
}
