/** The same dashes on the same row of MapLibre's atlas, whichever line is drawn first: on another row the last bit of a pixel may differ. */
import type { LayerSpecification, Map as MapLibre } from 'maplibre-gl';

/** MapLibre's atlas of dashes, which it fills in the order of first use and does not offer in public. */
interface LineAtlas {
	readonly getDash: (dashes: readonly number[], round: boolean) => unknown;
}

/** Enters every dash of the style into the atlas, in the order of its layers, before anything is drawn. */
export function settleDashes(map: MapLibre): void {
	const { lineAtlas } = map.style as unknown as { readonly lineAtlas: LineAtlas };
	for (const layer of map.getStyle().layers) {
		const dashes = dashesOf(layer);
		if (dashes) lineAtlas.getDash(dashes.pattern, dashes.round);
	}
}

function dashesOf({ type, ...layer }: LayerSpecification) {
	const pattern =
		type === 'line' && 'paint' in layer ? (layer.paint as { 'line-dasharray'?: unknown })['line-dasharray'] : undefined;
	const layout = 'layout' in layer ? (layer.layout as { 'line-cap'?: unknown }) : {};
	return Array.isArray(pattern) ? { pattern: pattern as number[], round: layout['line-cap'] === 'round' } : undefined;
}
