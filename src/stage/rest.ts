/** Rest: deck.gl's own animation loop runs for ever, even when there is nothing to draw; here it runs only while something changes. */
import type { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibre } from 'maplibre-gl';

/** deck.gl's loop, which the overlay does not offer in public. */
interface Loop {
	readonly start: () => unknown;
	readonly stop: () => unknown;
}

/** Lets deck.gl's loop run from every change on, and rest once map and layers have nothing more to do; `loaded` tells of the layers. */
export function restWhenIdle(
	map: MapLibre,
	overlay: MapLibreOverlay,
	loaded: () => boolean,
): { readonly wake: () => void } {
	const { _deck: deck } = overlay as unknown as { readonly _deck?: { readonly animationLoop?: Loop | null } };
	const wake = () => void deck?.animationLoop?.start();
	map.on('render', wake);
	map.on('idle', () => {
		if (loaded()) deck?.animationLoop?.stop();
	});
	return { wake };
}
