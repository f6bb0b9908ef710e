/** Night on the map: a veil over land and water, under every mark and name. */
import type { LayerSpecification, Map as MapLibre } from 'maplibre-gl';
import type { Sky } from '../core/sky';
import type { Theme } from './theme';

/** Degrees of the sun under the horizon at which it is as dark as it gets. */
const DARKEST = 15;
const LAYER = 'night';

/** The layer of the veil, clear until `setNight` says otherwise. */
export const nightLayer = (theme: Theme): LayerSpecification => ({
	id: LAYER,
	type: 'background',
	paint: { 'background-color': theme.night, 'background-opacity': 0 },
});

/** How dark it is, 0 by day to 1 at night, smooth in the altitude of the sun in degrees. */
export function darkness(altitude: number): number {
	const depth = Math.max(0, Math.min(1, -altitude / DARKEST));
	return depth * depth * (3 - 2 * depth);
}

/** Opacity of the veil; 0 where the frame has no sky, and in a theme without nights. */
export function nightOpacity(sky: Sky | null, theme: Theme): number {
	return sky ? theme.nightOpacity * darkness(sky.sun.altitude) : 0;
}

/** Draws the veil. The style must be loaded. */
export function setNight(map: MapLibre, sky: Sky | null, theme: Theme): void {
	map.setPaintProperty(LAYER, 'background-opacity', nightOpacity(sky, theme));
}
