/** The basemap as a MapLibre style: what does not change with time, and the names of the land. */
import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import { fontFaces } from './fonts';
import { groundLayers } from './style/ground';
import { landLayers } from './style/land';
import { frameNames, groundNames, NAMES } from './style/names';

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };
/** GeoJSON is cut into tiles to this zoom; beyond it tiles are enlarged, which at 1 : 2,000 nobody sees. */
const MAX_ZOOM = 15;

/** The style of the basemap in `folder`, with the campaign's own ground over it. */
export function basemapStyle(folder: string, ground: FeatureCollection): StyleSpecification {
	const file = (name: string) => ({
		type: 'geojson' as const,
		data: new URL(`${folder}${name}.geojson`, document.baseURI).href,
		maxzoom: MAX_ZOOM,
	});
	return {
		version: 8,
		'font-faces': fontFaces(),
		sources: {
			land: file('land'),
			coast: file('coast'),
			water: file('water'),
			frontiers: file('frontiers'),
			ground: { type: 'geojson', data: ground, maxzoom: MAX_ZOOM },
			[NAMES]: { type: 'geojson', data: EMPTY, maxzoom: MAX_ZOOM, promoteId: 'id' },
		},
		layers: [...landLayers, ...groundLayers, ...groundNames, ...frameNames],
	};
}
