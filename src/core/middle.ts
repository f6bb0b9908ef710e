/** The middle of an area. */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import polylabel from 'polylabel';

/** Degrees; how near to the innermost point is near enough. */
const PRECISION = 1e-4;

/** The point of an area's first polygon that is farthest from its edge. */
export function middleOf(geometry: Polygon | MultiPolygon): [number, number] {
	const rings: Position[][] = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates[0]!;
	const [x, y] = polylabel(rings as [number, number][][], PRECISION);
	return [x, y];
}
