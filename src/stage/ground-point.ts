/** From the ground to the window and back. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { LonLat } from '../core/entity';
import type { Point } from './plane';
import type { Viewport } from './viewport';

/** Where a place lies in the window, in CSS pixels from the top left corner of the stage, as the map was drawn last. */
export function pointOf(map: MapLibre, { unit }: Viewport, [longitude, latitude]: LonLat): Point {
	const { x, y } = map.project([longitude, latitude]);
	return [x * unit, y * unit];
}

/** The place under a point of the window. */
export function placeAt(map: MapLibre, { unit }: Viewport, [x, y]: Point): LonLat {
	const { lng, lat } = map.unproject([x / unit, y / unit]);
	return [lng, lat];
}
