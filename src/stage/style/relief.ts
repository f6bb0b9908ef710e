/** Relief on the map: hillshade and contours, quiet enough that marks read over them; only where the campaign has a terrain. */
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { ReliefInfo } from '../../core/relief';
import { addressOf } from '../address';
import { UPRIGHT } from '../fonts';
import type { Theme } from '../theme';
import { inked } from './expressions';

/** The terrain of a campaign, and the folder of its files, relative to the page, with a slash at its end. */
export interface ReliefFiles {
	readonly folder: string;
	readonly info: ReliefInfo;
}

/** The source of the hillshade. */
export const SHADE = 'relief-shade';
/** The source of the ground in 3D: one of its own, for both are sampled at other zooms. */
export const TERRAIN = 'relief-terrain';
const CONTOURS = 'relief-contours';

/** Farther out, hills are smaller than their shading. */
const FROM_ZOOM = 10.5;
/** MapLibre's zoom from which contours are drawn. */
export const CONTOURS_FROM = 12;
const HEIGHTS_FROM = 13;

/** Zooms by which the ground in 3D is coarser than its shading: as coarse as the heights on which marks stand, and a few tiles only. */
const COARSER = 2;

/** The sources of a terrain. */
export function reliefSources({ folder, info }: ReliefFiles): Record<string, SourceSpecification> {
	const { minzoom, maxzoom, tileSize, encoding, bounds } = info;
	const [west, south, east, north] = bounds;
	const tiles = [`${addressOf(folder)}{z}/{x}/{y}.png`];
	const box: [number, number, number, number] = [west, south, east, north];
	const shade = { type: 'raster-dem' as const, tiles, minzoom, maxzoom, tileSize, encoding, bounds: box };
	return {
		[SHADE]: shade,
		[TERRAIN]: { ...shade, maxzoom: Math.max(minzoom, maxzoom - COARSER) },
		[CONTOURS]: { type: 'geojson', data: addressOf(`${folder}contours.geojson`), maxzoom: 15 },
	};
}

/** Hillshade and contours: over the land, under water and roads. */
export const reliefLayers = (theme: Theme): LayerSpecification[] => [
	{
		id: 'hillshade',
		type: 'hillshade',
		source: SHADE,
		minzoom: FROM_ZOOM,
		paint: {
			'hillshade-illumination-direction': 315,
			'hillshade-illumination-anchor': 'map',
			'hillshade-exaggeration': ['interpolate', ['linear'], ['zoom'], FROM_ZOOM, 0.4, 13, 0.8],
			'hillshade-shadow-color': theme.shade,
			'hillshade-highlight-color': theme.light,
			'hillshade-accent-color': theme.shade,
		},
	},
	{
		id: 'contours',
		type: 'line',
		source: CONTOURS,
		minzoom: CONTOURS_FROM,
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': theme.contour,
			'line-width': ['case', ['==', ['get', 'index'], true], 1.8 * theme.weight, 0.8 * theme.weight],
			'line-opacity': ['case', ['==', ['get', 'index'], true], 0.9, 0.6],
		},
	},
];

/** The layer of the heights of contours. */
export const HEIGHTS = 'contour-heights';

/** Heights on the contours that carry them; every other name goes before them. */
export const contourNames = (theme: Theme): LayerSpecification[] => [
	{
		id: HEIGHTS,
		type: 'symbol',
		source: CONTOURS,
		minzoom: HEIGHTS_FROM,
		filter: ['==', ['get', 'index'], true],
		layout: {
			'text-field': ['to-string', ['get', 'elevation']],
			'text-font': [UPRIGHT],
			'text-size': 17,
			'symbol-placement': 'line',
			'symbol-spacing': 420,
			'text-max-angle': 40,
		},
		paint: { ...inked(theme.textLand, theme.halo), 'text-halo-width': 1.5 },
	},
];
