/** The basemap as a MapLibre style: what does not change with time, and the names of the land. */
import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { addressOf } from './address';
import { fontFaces } from './fonts';
import { groundLayers } from './style/ground';
import { landLayers, waterLayers } from './style/land';
import { contourNames, reliefLayers, reliefSources, type ReliefFiles } from './style/relief';
import { nightLayer } from './night';
import type { Theme } from './theme';
import { frameNames, groundNames, NAMES } from './style/names';

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };
/** GeoJSON is cut into tiles to this zoom; beyond it tiles are enlarged, which at 1 : 2,000 nobody sees. */
const MAX_ZOOM = 15;

/** The source of the campaign's own ground. */
export const GROUND = 'ground';

/** The style of the basemap in `folder`, with the relief if there is one; the campaign's own ground over it is set with the first look. */
export function basemapStyle(folder: string, theme: Theme, relief: ReliefFiles | undefined): StyleSpecification {
	const file = (name: string) => ({
		type: 'geojson' as const,
		data: addressOf(`${folder}${name}.geojson`),
		maxzoom: MAX_ZOOM,
	});
	return {
		version: 8,
		// What changes, changes with the frame: MapLibre would blend it by the wall clock.
		transition: { duration: 0, delay: 0 },
		'font-faces': fontFaces(),
		sources: {
			land: file('land'),
			coast: file('coast'),
			water: file('water'),
			frontiers: file('frontiers'),
			...(relief && reliefSources(relief)),
			[GROUND]: { type: 'geojson', data: EMPTY, maxzoom: MAX_ZOOM },
			[NAMES]: { type: 'geojson', data: EMPTY, maxzoom: MAX_ZOOM, promoteId: 'id' },
		},
		layers: styleLayers(theme, relief !== undefined),
	};
}

/** The style with the names of marks alone; every other layer is still there, for layers of deck.gl stand among them. */
export function withoutGround(style: StyleSpecification): StyleSpecification {
	const isOfMark = (layer: LayerSpecification) => 'source' in layer && layer.source === NAMES;
	const hidden = (layer: LayerSpecification) =>
		({ ...layer, layout: { ...layer.layout, visibility: 'none' } }) as LayerSpecification;
	return { ...style, layers: style.layers.map((layer) => (isOfMark(layer) ? layer : hidden(layer))) };
}

/** Every layer of MapLibre's in a theme, lowest first; only paint and layout differ between themes. */
export function styleLayers(theme: Theme, hilly: boolean): LayerSpecification[] {
	return [
		...landLayers(theme),
		...(hilly ? reliefLayers(theme) : []),
		...waterLayers(theme),
		...groundLayers(theme),
		nightLayer(theme),
		...(hilly ? contourNames(theme) : []),
		...groundNames(theme),
		...frameNames(theme),
	];
}
