/** Shapes of fronts. */
import type { Geometry, LineString, Polygon, Position } from 'geojson';
import type { Report } from './report';

/** The lines or the polygons of a front, one for each of its times; `undefined` with a problem where both are mixed or others are among them. */
export function shapesOf(geometry: Geometry, unusable: Report): readonly (LineString | Polygon)[] | undefined {
	return asWritten(geometry, unusable)?.map(flat);
}

/** What morphs is flat: between a position with an altitude and one without there would be none. */
function flat(shape: LineString | Polygon): LineString | Polygon {
	const pair = ([longitude, latitude]: Position): Position => [longitude!, latitude!];
	return shape.type === 'LineString'
		? { type: 'LineString', coordinates: shape.coordinates.map(pair) }
		: { type: 'Polygon', coordinates: shape.coordinates.map((ring) => ring.map(pair)) };
}

function asWritten(geometry: Geometry, unusable: Report): readonly (LineString | Polygon)[] | undefined {
	if (geometry.type === 'MultiLineString')
		return geometry.coordinates.map((coordinates) => ({ type: 'LineString', coordinates }));
	if (geometry.type === 'MultiPolygon')
		return geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
	return geometry.type === 'GeometryCollection' ? likeShapes(geometry.geometries, unusable) : undefined;
}

function likeShapes(geometries: readonly Geometry[], unusable: Report): readonly (LineString | Polygon)[] | undefined {
	const shapes = geometries.filter((one) => one.type === 'LineString' || one.type === 'Polygon');
	const types = new Set(geometries.map(({ type }) => type));
	if (types.size === 1 && shapes.length === geometries.length) return shapes;
	const what = `Only LineString or only Polygon expected, one for each time; ${[...types].join(', ')} found.`;
	unusable('geometry.geometries', what, 'Draw every shape of the front as the same type.');
	return undefined;
}
