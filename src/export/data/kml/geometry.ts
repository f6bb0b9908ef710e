/** Geometries as KML has them. */
import type { Geometry, Position } from 'geojson';
import type { Element } from './element';

/** The element of a geometry; one of several pieces is a `MultiGeometry`. */
export function geometryElement(geometry: Geometry): Element {
	switch (geometry.type) {
		case 'Point':
			return { Point: { coordinates: lonLat(geometry.coordinates) } };
		case 'LineString':
			return { LineString: { coordinates: tuples(geometry.coordinates) } };
		case 'Polygon':
			return { Polygon: polygonElement(geometry.coordinates) };
		case 'MultiPoint':
			return { MultiGeometry: { Point: geometry.coordinates.map((one) => ({ coordinates: lonLat(one) })) } };
		case 'MultiLineString':
			return { MultiGeometry: { LineString: geometry.coordinates.map((one) => ({ coordinates: tuples(one) })) } };
		case 'MultiPolygon':
			return { MultiGeometry: { Polygon: geometry.coordinates.map(polygonElement) } };
		case 'GeometryCollection':
			return { MultiGeometry: geometry.geometries.map(geometryElement) };
	}
}

function polygonElement([outer, ...holes]: readonly Position[][]): Element {
	const ring = (positions: readonly Position[]) => ({ LinearRing: { coordinates: tuples(positions) } });
	return { outerBoundaryIs: ring(outer!), ...(holes.length > 0 && { innerBoundaryIs: holes.map(ring) }) };
}

const lonLat = (position: Position): string => position.slice(0, 3).join(',');
const tuples = (positions: readonly Position[]): string => positions.map(lonLat).join(' ');
