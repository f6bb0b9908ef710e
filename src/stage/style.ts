/** The basemap as a MapLibre style: what does not change with time, and the names of the land. */
import type { FeatureCollection } from 'geojson';
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { fontFaces, ITALIC, UPRIGHT } from './fonts';
import { theme } from './theme';

/** The layer before which areas and lines of the campaign are drawn: they lie on the land and under every name. */
export const FIRST_LABEL = 'ground-line-names';
/** The source of the names that a frame shows. */
export const NAMES = 'names';

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };
/** GeoJSON is cut into tiles to this zoom; beyond it tiles are enlarged, which at 1 : 2,000 nobody sees. */
const MAX_ZOOM = 15;

/** The style of the basemap in `folder`, with the campaign's own ground over it. */
export function basemapStyle(folder: string, ground: FeatureCollection): StyleSpecification {
	const file = (name: string) => ({ type: 'geojson' as const, data: new URL(`${folder}${name}.geojson`, document.baseURI).href, maxzoom: MAX_ZOOM });
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

const round = { 'line-join': 'round', 'line-cap': 'round' } as const;
const ofClass = (...names: string[]): ExpressionSpecification => ['in', ['get', 'class'], ['literal', names]];
const wider = (least: number, most: number): ExpressionSpecification => ['interpolate', ['linear'], ['zoom'], 5, least, 14, most];
const area: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
const both = (a: ExpressionSpecification, b: ExpressionSpecification): ExpressionSpecification => ['all', a, b];

const landLayers: LayerSpecification[] = [
	{ id: 'sea', type: 'background', paint: { 'background-color': theme.water } },
	{ id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': theme.land, 'fill-antialias': false } },
	{ id: 'coast', type: 'line', source: 'coast', layout: round, paint: { 'line-color': theme.coast, 'line-width': wider(0.8, 2) } },
	{ id: 'lakes', type: 'fill', source: 'water', filter: area, paint: { 'fill-color': theme.water, 'fill-outline-color': theme.coast } },
	{
		id: 'rivers',
		type: 'line',
		source: 'water',
		filter: ofClass('river'),
		layout: round,
		paint: { 'line-color': theme.river, 'line-width': ['interpolate', ['exponential', 1.6], ['zoom'], 5, 1, 10, 3, 14, 16] },
	},
];

const groundLayers: LayerSpecification[] = [
	{ id: 'marsh', type: 'fill', source: 'ground', filter: both(ofClass('marsh'), area), paint: { 'fill-color': theme.marsh, 'fill-opacity': 0.8 } },
	{ id: 'ground-water', type: 'fill', source: 'ground', filter: both(ofClass('lake', 'river', 'sea'), area), paint: { 'fill-color': theme.water } },
	{
		id: 'ground-shore',
		type: 'line',
		source: 'ground',
		filter: both(ofClass('lake', 'river'), area),
		layout: round,
		paint: { 'line-color': theme.coast, 'line-width': wider(1, 2.5), 'line-dasharray': [3, 1.5] },
	},
	{
		id: 'ground-rivers',
		type: 'line',
		source: 'ground',
		filter: both(ofClass('river'), ['==', ['geometry-type'], 'LineString']),
		layout: round,
		paint: { 'line-color': theme.river, 'line-width': wider(1, 6) },
	},
	{
		id: 'roads',
		type: 'line',
		source: 'ground',
		filter: ofClass('road'),
		layout: round,
		paint: { 'line-color': theme.road, 'line-width': wider(1.2, 4), 'line-dasharray': [2.4, 1.8] },
	},
	{ id: 'railways', type: 'line', source: 'ground', filter: ofClass('railway'), paint: { 'line-color': theme.railway, 'line-width': wider(1, 2.5) } },
	{
		id: 'railway-ties',
		type: 'line',
		source: 'ground',
		filter: ofClass('railway'),
		paint: { 'line-color': theme.railway, 'line-width': wider(4, 11), 'line-dasharray': [0.25, 1.6] },
	},
	{
		id: 'frontiers',
		type: 'line',
		source: 'frontiers',
		layout: { 'line-join': 'round' },
		paint: { 'line-color': theme.frontier, 'line-width': wider(1.4, 4), 'line-dasharray': [4, 1.5, 1, 1.5], 'line-opacity': 0.85 },
	},
	{
		id: 'ground-frontiers',
		type: 'line',
		source: 'ground',
		filter: ofClass('frontier'),
		paint: { 'line-color': theme.frontier, 'line-width': wider(1.4, 4), 'line-dasharray': [4, 1.5, 1, 1.5] },
	},
];

const named = (size: number, font: string, spacing = 0) => ({
	'text-field': ['get', 'label'] as ExpressionSpecification,
	'text-font': [font],
	'text-size': size,
	'text-letter-spacing': spacing,
	'text-max-width': 8,
});
const inked = (colour: string) => ({ 'text-color': colour, 'text-halo-color': theme.halo, 'text-halo-width': 1.8 });

const groundNames: LayerSpecification[] = [
	{
		id: FIRST_LABEL,
		type: 'symbol',
		source: 'ground',
		filter: both(ofClass('river', 'river-label'), ['==', ['geometry-type'], 'LineString']),
		layout: { ...named(theme.size.lake, ITALIC, 0.08), 'symbol-placement': 'line', 'symbol-spacing': 900 },
		paint: { ...inked(theme.textWater), 'text-halo-color': theme.water },
	},
	{
		id: 'water-names',
		type: 'symbol',
		source: 'ground',
		filter: both(ofClass('lake', 'sea'), ['==', ['geometry-type'], 'Point']),
		layout: named(theme.size.lake, ITALIC, 0.05),
		paint: { ...inked(theme.textWater), 'text-halo-color': theme.water },
	},
	{
		id: 'land-names',
		type: 'symbol',
		source: 'ground',
		filter: ofClass('country', 'land'),
		layout: { ...named(theme.size.country, UPRIGHT, 0.12), 'text-transform': 'uppercase', 'text-max-width': 12 },
		paint: inked(theme.textLand),
	},
];

const opacity: ExpressionSpecification = ['coalesce', ['feature-state', 'opacity'], 1];

const frameNames: LayerSpecification[] = [
	{
		id: 'line-names',
		type: 'symbol',
		source: NAMES,
		filter: ['in', ['get', 'kind'], ['literal', ['border', 'front']]],
		layout: { ...named(theme.size.hill, UPRIGHT), 'symbol-placement': 'line', 'symbol-spacing': 320, 'text-offset': [0, -0.9], 'text-max-angle': 50 },
		paint: { ...inked(theme.text), 'text-color': ['get', 'colour'], 'text-opacity': opacity },
	},
	{
		id: 'length-names',
		type: 'symbol',
		source: NAMES,
		filter: ['==', ['get', 'kind'], 'line'],
		layout: { ...named(theme.size.hill, UPRIGHT), 'text-anchor': ['get', 'anchor'], 'text-radial-offset': 0.6, 'text-max-width': 14 },
		paint: { ...inked(theme.text), 'text-color': ['get', 'colour'], 'text-opacity': opacity },
	},
	{
		id: 'zone-names',
		type: 'symbol',
		source: NAMES,
		filter: ['==', ['get', 'kind'], 'zone'],
		layout: named(theme.size.hill, UPRIGHT),
		paint: { ...inked(theme.text), 'text-color': ['get', 'colour'], 'text-opacity': opacity },
	},
	{
		id: 'place-names',
		type: 'symbol',
		source: NAMES,
		filter: ['==', ['get', 'kind'], 'place'],
		layout: { ...named(theme.size.place, UPRIGHT), 'text-anchor': 'bottom', 'text-offset': [0, -0.65], 'symbol-sort-key': ['get', 'rank'] },
		paint: { ...inked(theme.text), 'text-opacity': opacity },
	},
	{
		id: 'unit-blockers',
		type: 'symbol',
		source: NAMES,
		filter: ['==', ['get', 'kind'], 'blocker'],
		layout: { ...named(theme.size.unitLabel, UPRIGHT), 'text-allow-overlap': true, 'text-max-width': 40 },
		paint: { 'text-opacity': 0 },
	},
];
