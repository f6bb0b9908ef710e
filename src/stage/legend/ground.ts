/** Entries for the ground: what of marsh, water, roads and railways is in the picture, and whether it is only schematic. */
import type { BBox, Polygon } from 'geojson';
import type { Ground } from '../../core/entity';
import type { Theme } from '../theme';
import type { LegendEntry, Sample, Scene } from './entry';
import { say, wordFor } from '../../words';

/** Classes that are areas or lines in the picture; names alone need no explanation. */
export function groundEntries(scene: Scene): LegendEntry[] {
	const { ground, theme } = scene;
	const drawn = ground.filter(
		({ geometry, class: what }) => !geometry.type.endsWith('Point') && !what.endsWith('-label'),
	);
	const classes = [...new Set(drawn.map(({ class: what }) => what))];
	const entries = classes.map((what): LegendEntry => {
		const members = drawn.filter((other) => other.class === what);
		const schematic = members.every(({ knowledge }) => knowledge.confidence === 'schematic');
		return {
			part: 'ground',
			label: named(wordFor('classes', what), schematic),
			sample: sampleOf(members[0]!, theme),
		};
	});
	return [...entries, ...contours(scene)];
}

function contours({ relief, theme, inPicture }: Scene): LegendEntry[] {
	if (!relief || !inPicture(boxOf(relief.bounds))) return [];
	return [
		{
			part: 'ground',
			label: named(say('legend.contours', { interval: relief.contours.interval }), relief.schematic),
			sample: { kind: 'stroke', colour: theme.contour, width: 1.8, dash: [] },
		},
	];
}

const named = (what: string, schematic: boolean) => (schematic ? say('legend.schematicOne', { what }) : what);

const boxOf = ([west, south, east, north]: BBox): Polygon => ({
	type: 'Polygon',
	coordinates: [
		[
			[west, south],
			[east, south],
			[east, north],
			[west, north],
			[west, south],
		],
	],
});

function sampleOf({ class: what, geometry }: Ground, theme: Theme): Sample {
	const area = (fill: string, edge: string): Sample => ({ kind: 'area', fill, opacity: 1, edge, hatched: 0 });
	const stroke = (colour: string, width: number, dash: readonly number[] = []): Sample => ({
		kind: 'stroke',
		colour,
		width,
		dash,
	});
	switch (what) {
		case 'marsh':
			return area(theme.marsh, theme.marsh);
		case 'lake':
		case 'sea':
			return area(theme.water, theme.coast);
		case 'river':
		case 'stream':
			return stroke(theme.river, what === 'river' ? 6 : 3);
		case 'road':
			return stroke(theme.road, 4, [9.6, 7.2]);
		case 'railway':
			return { kind: 'stroke', colour: theme.railway, width: 2.5, dash: [], end: 'ties' };
		case 'frontier':
			return stroke(theme.frontier, 4, [16, 6, 4, 6]);
		default:
			return geometry.type.endsWith('Polygon') ? area(theme.marsh, theme.coast) : stroke(theme.road, 3);
	}
}
