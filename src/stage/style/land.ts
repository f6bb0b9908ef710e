/** The land of the basemap: sea, land, coast, lakes and rivers, the same for every campaign. Relief lies between land and water. */
import type { LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../theme';
import { area, ofClass, round, wider } from './expressions';

/** Sea and land. */
export const landLayers = (theme: Theme): LayerSpecification[] => [
	{ id: 'sea', type: 'background', paint: { 'background-color': theme.water } },
	{ id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': theme.land, 'fill-antialias': false } },
];

/** Coast, lakes and rivers. */
export const waterLayers = (theme: Theme): LayerSpecification[] => [
	{
		id: 'coast',
		type: 'line',
		source: 'coast',
		layout: round,
		paint: { 'line-color': theme.coast, 'line-width': wider(0.8 * theme.weight, 2 * theme.weight) },
	},
	{
		id: 'lakes',
		type: 'fill',
		source: 'water',
		filter: area,
		paint: { 'fill-color': theme.water, 'fill-outline-color': theme.coast },
	},
	{
		id: 'rivers',
		type: 'line',
		source: 'water',
		filter: ofClass('river'),
		layout: round,
		paint: {
			'line-color': theme.river,
			'line-width': ['interpolate', ['exponential', 1.6], ['zoom'], 5, 1, 10, 3, 14, 16],
		},
	},
];
