/** Names of settlements on whichever side of their point there is room: chosen anew for each picture, not as in the picture before. */
import type { Map as MapLibre } from 'maplibre-gl';

/** MapLibre's memory of the sides that it chose (`symbol/placement.ts`), which it does not offer in public. */
interface Memory {
	readonly style?: { readonly placement?: { variableOffsets: object } };
}

/**
 * Lets the next drawing choose every side anew. MapLibre tries the side of the picture before first, which keeps names calm while the camera
 * moves; of a picture that stands, it would make where the talk came from visible.
 */
export function forgetAnchors(map: MapLibre): void {
	const { style } = map as unknown as Memory;
	if (style?.placement) style.placement.variableOffsets = {};
}
