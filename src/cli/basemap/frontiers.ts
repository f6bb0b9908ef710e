import { createRequire } from 'node:module';
import { lineString } from '@turf/helpers';
import { simplify } from '@turf/simplify';
import type { Position } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { lineInside, lineOutside } from './box';
import { chains } from './chain';
import type { BasemapConfig, River, SharedEdge } from './config';
import { sharedEdge } from './zones';

type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Borders of today's countries outside the region (Natural Earth), without those the campaign calls later ones. */
export const worldFrontiers = ({ region, laterFrontiers }: BasemapConfig): Position[][] => {
	const topology = createRequire(import.meta.url)('world-atlas/countries-50m.json') as Countries;
	const later = new Set(laterFrontiers.map((pair) => [...pair].sort().join('|')));
	const lines = mesh(topology, topology.objects.countries, (a, b) => {
		const names = [a, b].map((country) => (country.properties as { name: string }).name);
		return a !== b && !later.has(names.sort().join('|'));
	});
	return lines.coordinates.flatMap((line) => lineOutside(line, region));
};

/** The course of a river along its borders, as one line where the parts meet. */
export const riverCourse = (river: River): Position[][] =>
	chains(river.parts.flatMap((part) => edgeLines({ within: river.within, ...part })));

/** The line two zones share, cut as asked and thinned to 20 m. */
export const edgeLines = ({ between, within, leftOut }: SharedEdge): Position[][] => {
	const box = within ?? [-180, -90, 180, 90];
	const line = thinned(sharedEdge(between, box));
	const inside = lineInside(line, box);
	return leftOut ? inside.flatMap((piece) => lineOutside(piece, leftOut)) : inside;
};

const thinned = (line: readonly Position[]): Position[] =>
	simplify(lineString([...line]), { tolerance: 0.0002, highQuality: true }).geometry.coordinates;
