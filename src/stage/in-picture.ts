/** What of the map lies in the picture. */
import bboxClip from '@turf/bbox-clip';
import type { BBox, Feature, Geometry, LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { LonLat } from '../core/entity';
import type { ViewState } from '../core/slide';
import { planeOf } from './plane';
import type { Viewport } from './viewport';

/** Tells whether any part of a geometry lies in the picture. A picture seen aslant reaches farther than one seen from above; this is left out. */
export type InPicture = (geometry: Geometry) => boolean;

/** The picture of a view in a viewport. */
export function inPicture(view: ViewState, { width, height, zoomShift }: Viewport): InPicture {
	const plane = planeOf(view, zoomShift);
	const [x, y] = plane.to(view.center);
	const box: BBox = [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
	const flat = (point: Position): Position => plane.to(point as unknown as LonLat);
	return (geometry) => meets(geometry, flat, box);
}

function meets(geometry: Geometry, flat: (point: Position) => Position, box: BBox): boolean {
	switch (geometry.type) {
		case 'Point':
			return holds(box, flat(geometry.coordinates));
		case 'MultiPoint':
			return geometry.coordinates.some((point) => holds(box, flat(point)));
		case 'LineString':
			return clips({ ...geometry, coordinates: geometry.coordinates.map(flat) }, box);
		case 'MultiLineString':
		case 'Polygon':
			return clips({ ...geometry, coordinates: geometry.coordinates.map((part) => part.map(flat)) }, box);
		case 'MultiPolygon':
			return geometry.coordinates.some((coordinates) => meets({ type: 'Polygon', coordinates }, flat, box));
		case 'GeometryCollection':
			return geometry.geometries.some((part) => meets(part, flat, box));
	}
}

function holds([left, top, right, bottom]: BBox, [x, y]: Position): boolean {
	return x! >= left && x! <= right && y! >= top && y! <= bottom;
}

function clips(geometry: LineString | MultiLineString | Polygon | MultiPolygon, box: BBox): boolean {
	const feature: Feature<typeof geometry> = { type: 'Feature', properties: {}, geometry };
	return bboxClip(feature, box).geometry.coordinates.flat(1).length > 0;
}
