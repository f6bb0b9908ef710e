/** Names: of the ground, and of what a frame shows. MapLibre places those first that come last here. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { ITALIC, UPRIGHT } from '../fonts';
import { ABOVE, PACKED } from '../standing';
import { size, type Theme } from '../theme';
import { both, inked, named, ofClass } from './expressions';
import { SETTLEMENTS_FROM } from './ground';

/** The layer before which areas and lines of the campaign are drawn: they lie on the land and under every name. */
export const FIRST_LABEL = 'ground-line-names';
/** The source of the names that a frame shows. */
export const NAMES = 'names';

/** Names of rivers, waters and countries. */
export const groundNames = (theme: Theme): LayerSpecification[] => [
	{
		id: FIRST_LABEL,
		type: 'symbol',
		source: 'ground',
		filter: both(ofClass('river', 'river-label'), ['==', ['geometry-type'], 'LineString']),
		layout: { ...named(size.lake, ITALIC, 0.08), 'symbol-placement': 'line', 'symbol-spacing': 900 },
		paint: inked(theme.textWater, theme.water),
	},
	{
		id: 'water-names',
		type: 'symbol',
		source: 'ground',
		filter: both(ofClass('lake', 'sea'), ['==', ['geometry-type'], 'Point']),
		layout: { ...named(size.lake, ITALIC, 0.05), 'text-max-width': 5 },
		paint: inked(theme.textWater, theme.water),
	},
	settlementNames(theme),
	{
		id: 'land-names',
		type: 'symbol',
		source: 'ground',
		filter: ofClass('country'),
		maxzoom: 11.5,
		layout: { ...named(size.country, UPRIGHT, 0.12), 'text-transform': 'uppercase', 'text-max-width': 12 },
		paint: inked(theme.textLand, theme.halo),
	},
	{
		id: 'near-land-names',
		type: 'symbol',
		source: 'ground',
		filter: ofClass('land'),
		minzoom: 11.5,
		layout: { ...named(size.country, UPRIGHT, 0.12), 'text-transform': 'uppercase', 'text-max-width': 12 },
		paint: inked(theme.textLand, theme.halo),
	},
];

const settlementNames = (theme: Theme): LayerSpecification => ({
	id: 'settlement-names',
	type: 'symbol',
	source: 'ground',
	filter: ofClass('settlement'),
	minzoom: SETTLEMENTS_FROM,
	layout: {
		...named(size.settlement, UPRIGHT),
		'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
		'text-radial-offset': 0.5,
		'text-justify': 'auto',
	},
	paint: inked(theme.textLand, theme.halo),
});

const opacity: ExpressionSpecification = ['coalesce', ['feature-state', 'opacity'], 1];

/** Names of fronts, zones, lengths, borders and places; names for which room was found; and the unseen letters that keep names off units. */
export const frameNames = (theme: Theme): LayerSpecification[] => [
	...namesOfAreas(theme),
	...namesOfLengths(theme),
	...namesOfPoints(theme),
	...blockers,
];

/** Reference pixels round a place's name that keep lines off it. */
const PLACE_HALO = 3.2;

const namesOfAreas = (theme: Theme): LayerSpecification[] => [
	{
		id: 'front-names',
		type: 'symbol',
		source: NAMES,
		filter: ['==', ['get', 'kind'], 'front'],
		layout: {
			...named(size.hill, UPRIGHT),
			'symbol-placement': 'line',
			'symbol-spacing': 320,
			'text-offset': [0, -0.9],
			'text-max-angle': 50,
		},
		paint: { ...inked(theme.text, theme.halo), 'text-color': ['get', 'colour'], 'text-opacity': opacity },
	},
	{
		id: 'zone-names',
		type: 'symbol',
		source: NAMES,
		filter: ['==', ['get', 'kind'], 'zone'],
		layout: { ...named(size.hill, UPRIGHT), 'text-max-width': 5, 'text-anchor': 'top', 'text-offset': [0, 0.7] },
		paint: { ...inked(theme.text, theme.halo), 'text-color': ['get', 'colour'], 'text-opacity': opacity },
	},
];

const namesOfLengths = (theme: Theme): LayerSpecification[] => [
	{
		id: 'length-names',
		type: 'symbol',
		source: NAMES,
		filter: ['in', ['get', 'kind'], ['literal', ['line', 'border']]],
		layout: {
			...named(size.hill, UPRIGHT),
			'text-anchor': ['get', 'anchor'],
			'text-radial-offset': ['get', 'apart'],
			'text-max-width': 14,
		},
		paint: { ...inked(theme.text, theme.halo), 'text-color': ['get', 'colour'], 'text-opacity': opacity },
	},
	{
		id: 'ring-names',
		type: 'symbol',
		source: NAMES,
		filter: ['==', ['get', 'kind'], 'ring'],
		layout: { ...named(size.hill, UPRIGHT), 'text-max-width': 14 },
		paint: { ...inked(theme.text, theme.halo), 'text-color': ['get', 'colour'] },
	},
	{
		id: 'placed-names',
		type: 'symbol',
		source: NAMES,
		filter: ['==', ['get', 'kind'], 'placed'],
		layout: { ...named(size.hill, UPRIGHT), 'text-max-width': 40, 'text-allow-overlap': true },
		paint: { ...inked(theme.text, theme.halo), 'text-color': ['get', 'colour'] },
	},
];

const namesOfPoints = (theme: Theme): LayerSpecification[] => [
	{
		id: 'place-names',
		type: 'symbol',
		source: NAMES,
		filter: ['==', ['get', 'kind'], 'place'],
		layout: {
			...named(size.place, UPRIGHT),
			'text-field': ['format', ['get', 'label'], {}, ['get', 'height'], { 'font-scale': size.height / size.place }],
			'text-anchor': ['get', 'anchor'],
			'text-justify': 'auto',
			'text-radial-offset': 0.58,
			'text-max-width': 30,
			'text-padding': 0,
			'symbol-sort-key': ['get', 'rank'],
		},
		paint: { ...inked(theme.text, theme.halo, PLACE_HALO), 'text-opacity': opacity },
	},
];

/** Unseen letters, placed before all names: what stands over the map and belongs to deck.gl or to the page. */
const blockers: LayerSpecification[] = [
	{
		id: 'unit-blockers',
		type: 'symbol',
		source: NAMES,
		filter: ['==', ['get', 'kind'], 'blocker'],
		layout: {
			...named(PACKED, UPRIGHT),
			'text-allow-overlap': true,
			'text-max-width': 40,
			'text-anchor': 'top',
			'text-offset': [0, -ABOVE / PACKED],
			'text-padding': 0,
		},
		paint: { 'text-opacity': 0 },
	},
	{
		id: 'place-blockers',
		type: 'symbol',
		source: NAMES,
		filter: ['==', ['get', 'kind'], 'sign'],
		layout: { ...named(10, UPRIGHT), 'text-allow-overlap': true, 'text-padding': 0 },
		paint: { 'text-opacity': 0 },
	},
	{
		id: 'told/blockers',
		type: 'symbol',
		source: NAMES,
		filter: ['==', ['get', 'kind'], 'told'],
		layout: {
			...named(10, UPRIGHT),
			'text-size': ['get', 'size'],
			'text-allow-overlap': true,
			'text-max-width': 1000,
			'text-padding': 0,
		},
		paint: { 'text-opacity': 0 },
	},
];
