/** Where a feature is, as GeoJSON has it. */
import rewind from '@turf/rewind';
import type { Geometry, LineString, Point, Polygon, Position } from 'geojson';
import type { Entity } from '../../core/entity';

/** A geometry of one piece. */
export type Piece = Point | LineString | Polygon;

/** The geometry of a feature by the rules of RFC 7946: rings run against the clock, holes with it. A track of one vertex is a point; a front is all its shapes. */
export function geometryOf(entity: Entity): Geometry {
	switch (entity.kind) {
		case 'track':
			return trackGeometry(entity.path.map((position) => [...position]));
		case 'front':
			return { type: 'GeometryCollection', geometries: entity.shapes.map(rightHanded) };
		default:
			return rightHanded(entity.geometry);
	}
}

function trackGeometry(coordinates: Position[]): Point | LineString {
	return coordinates.length === 1
		? { type: 'Point', coordinates: coordinates[0]! }
		: { type: 'LineString', coordinates };
}

/** The same with rings as RFC 7946 asks for; other geometries as they are. */
export function rightHanded<G extends Geometry>(geometry: G): G {
	if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return geometry;
	return rewind(geometry, { mutate: false }) as Geometry as G;
}

/** A geometry taken apart into points, lines and polygons. */
export function piecesOf(geometry: Geometry): readonly Piece[] {
	switch (geometry.type) {
		case 'Point':
		case 'LineString':
		case 'Polygon':
			return [geometry];
		case 'MultiPoint':
			return geometry.coordinates.map((coordinates) => ({ type: 'Point', coordinates }));
		case 'MultiLineString':
			return geometry.coordinates.map((coordinates) => ({ type: 'LineString', coordinates }));
		case 'MultiPolygon':
			return geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
		case 'GeometryCollection':
			return geometry.geometries.flatMap(piecesOf);
	}
}
