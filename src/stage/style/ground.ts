/** The ground of the campaign: what `geo/` says of marsh, water, roads, railways and frontiers. */
import type { LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../theme';
import { area, both, ofClass, round, wider } from './expressions';

/** Farther out, settlements would crowd the places of the story. */
export const SETTLEMENTS_FROM = 7.5;

/** Layers of the ground, lowest first. */
export const groundLayers = (theme: Theme): LayerSpecification[] => [
	...waters(theme),
	...streams(theme),
	...ways(theme),
	...frontiers(theme),
	settlements(theme),
];

const waters = (theme: Theme): LayerSpecification[] => [
	{
		id: 'marsh',
		type: 'fill',
		source: 'ground',
		filter: both(ofClass('marsh'), area),
		paint: { 'fill-color': theme.marsh, 'fill-opacity': 0.8 },
	},
	{
		id: 'ground-water',
		type: 'fill',
		source: 'ground',
		filter: both(ofClass('lake', 'river', 'sea'), area),
		paint: { 'fill-color': theme.water },
	},
	{
		id: 'ground-shore',
		type: 'line',
		source: 'ground',
		filter: both(ofClass('lake', 'river'), area),
		layout: round,
		paint: {
			'line-color': theme.coast,
			'line-width': wider(1 * theme.weight, 2.5 * theme.weight),
			'line-dasharray': [3, 1.5],
		},
	},
];

const streams = (theme: Theme): LayerSpecification[] => [
	{
		id: 'ground-rivers',
		type: 'line',
		source: 'ground',
		filter: both(ofClass('river'), ['==', ['geometry-type'], 'LineString']),
		layout: round,
		paint: { 'line-color': theme.river, 'line-width': wider(1 * theme.weight, 6 * theme.weight) },
	},
	{
		id: 'streams',
		type: 'line',
		source: 'ground',
		filter: ofClass('stream'),
		layout: round,
		paint: { 'line-color': theme.river, 'line-width': wider(0.5 * theme.weight, 2.5 * theme.weight) },
	},
];

const ways = (theme: Theme): LayerSpecification[] => [
	{
		id: 'roads',
		type: 'line',
		source: 'ground',
		filter: ofClass('road'),
		layout: round,
		paint: {
			'line-color': theme.road,
			'line-width': wider(1.2 * theme.weight, 4 * theme.weight),
			'line-dasharray': [2.4, 1.8],
		},
	},
	{
		id: 'railways',
		type: 'line',
		source: 'ground',
		filter: ofClass('railway'),
		paint: { 'line-color': theme.railway, 'line-width': wider(1 * theme.weight, 2.5 * theme.weight) },
	},
	{
		id: 'railway-ties',
		type: 'line',
		source: 'ground',
		filter: ofClass('railway'),
		paint: {
			'line-color': theme.railway,
			'line-width': wider(4 * theme.weight, 11 * theme.weight),
			'line-dasharray': [0.25, 1.6],
		},
	},
];

const frontiers = (theme: Theme): LayerSpecification[] => [
	{
		id: 'frontiers',
		type: 'line',
		source: 'frontiers',
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': theme.frontier,
			'line-width': wider(1.4 * theme.weight, 4 * theme.weight),
			'line-dasharray': [4, 1.5, 1, 1.5],
			'line-opacity': 0.85,
		},
	},
	{
		id: 'ground-frontiers',
		type: 'line',
		source: 'ground',
		filter: ofClass('frontier'),
		paint: {
			'line-color': theme.frontier,
			'line-width': wider(1.4 * theme.weight, 4 * theme.weight),
			'line-dasharray': [4, 1.5, 1, 1.5],
		},
	},
];

/** Places that no slide speaks of, so that the map is not empty between those it does. */
const settlements = (theme: Theme): LayerSpecification => ({
	id: 'settlements',
	type: 'circle',
	source: 'ground',
	filter: ofClass('settlement'),
	minzoom: SETTLEMENTS_FROM,
	paint: {
		'circle-radius': 4,
		'circle-color': theme.halo,
		'circle-stroke-color': theme.textLand,
		'circle-stroke-width': 2,
	},
});
