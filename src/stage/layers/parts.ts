/** The parts of a line. */
import type { LineString, MultiLineString, Position } from 'geojson';

/** Every part of a line as its positions. */
export function partsOf(geometry: LineString | MultiLineString): Position[][] {
	return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
}
