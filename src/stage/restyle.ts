/** Another theme on a map that is already there: each paint and layout property that differs is set, and nothing is loaded anew. */
import type { LayerSpecification, Map as MapLibre } from 'maplibre-gl';

type Properties = Readonly<Record<string, unknown>>;

/** Sets what differs between two lists of the same layers. */
export function restyle(
	map: MapLibre,
	before: readonly LayerSpecification[],
	after: readonly LayerSpecification[],
): void {
	const known = new Map(before.map((layer) => [layer.id, layer]));
	for (const layer of after) {
		const old = known.get(layer.id);
		for (const [name, value] of changes(paintOf(old), paintOf(layer)))
			map.setPaintProperty(layer.id, name as never, value as never);
		for (const [name, value] of changes(layoutOf(old), layoutOf(layer)))
			map.setLayoutProperty(layer.id, name as never, value as never);
	}
}

const paintOf = (layer: LayerSpecification | undefined) => (layer?.paint ?? {}) as Properties;
const layoutOf = (layer: LayerSpecification | undefined) => (layer?.layout ?? {}) as Properties;

function changes(before: Properties, after: Properties): [name: string, value: unknown][] {
	return Object.entries(after).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name]));
}
