/** Entries for the ground: what of marsh, water, roads and railways is in the picture, and whether it is only schematic. */
import type { Ground } from '../../core/entity';
import type { Theme } from '../theme';
import type { LegendEntry, Sample, Scene } from './entry';

/** Classes that are areas or lines in the picture; names alone need no explanation. */
export function groundEntries({ ground, theme }: Scene): LegendEntry[] {
	const drawn = ground.filter(
		({ geometry, class: what }) => !geometry.type.endsWith('Point') && !what.endsWith('-label'),
	);
	const classes = [...new Set(drawn.map(({ class: what }) => what))];
	return classes.map((what) => {
		const members = drawn.filter((other) => other.class === what);
		const schematic = members.every(({ knowledge }) => knowledge.confidence === 'schematic');
		return {
			part: 'Ground',
			label: what.replaceAll('-', ' ') + (schematic ? ', schematic' : ''),
			sample: sampleOf(members[0]!, theme),
		};
	});
}

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
			return stroke(theme.river, 6);
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
