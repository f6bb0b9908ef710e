/** Entries for lines, borders, fronts, attacks and areas. */
import type { Outcome } from '../../core/entity';
import type { BorderMark, FrontMark, LineMark, Mark, UnitMark, ZoneMark } from '../../core/mark';
import { inkOf, readingOf } from '../names';
import { sideColours, size } from '../theme';
import type { LegendEntry, Sample, Scene } from './entry';
import { say, wordFor } from '../../words';

/** What lines and areas in the picture mean. A plain line is named on the map, and is no entry. */
export function lineEntries(scene: Scene): LegendEntry[] {
	return scene.marks.flatMap((mark) => {
		const found = entryOf(mark, scene);
		return found ? { part: 'lines', label: found[0], sample: found[1] } : [];
	});
}

type Found = readonly [label: string, sample: Sample] | undefined;

function entryOf(mark: Mark, scene: Scene): Found {
	switch (mark.kind) {
		case 'unit':
			return mark.attack && attack(mark, scene);
		case 'line':
			return line(mark, scene);
		case 'border':
			return border(mark, scene);
		case 'front':
			return front(mark, scene);
		case 'zone':
			return zone(mark, scene);
		case 'place':
		case 'inset':
			return undefined;
	}
}

const stroke = (colour: string, width: number, dash: readonly number[] = []): Sample => ({
	kind: 'stroke',
	colour,
	width,
	dash,
});

function attack({ attack, side }: UnitMark, { theme, sides }: Scene): Found {
	return arrow(attack?.outcome, sideColours(theme, sides, side).strong);
}

function arrow(outcome: Outcome | undefined, colour: string): Found {
	const end = outcome === undefined ? 'arrow' : 'hollow';
	return [
		outcome === undefined ? say('legend.attack') : say(`legend.outcomes.${outcome}`),
		{ kind: 'stroke', colour, width: 9, dash: [], end },
	];
}

function line(mark: LineMark, scene: Scene): Found {
	const { theme } = scene;
	switch (mark.class) {
		case 'claimed':
			return [
				say('legend.claimedLength'),
				{ kind: 'area', fill: theme.halo, opacity: 0.8, edge: theme.claimed, hatched: 1 },
			];
		case 'computed':
			return [say('legend.computedLength'), stroke(theme.computed, 8)];
		case 'attack':
			return arrow(mark.outcome, inkOf(mark, scene));
		case 'line':
		case undefined:
			return undefined;
		default:
			return [wordFor('classes', mark.class), stroke(inkOf(mark, scene), size.line)];
	}
}

const DASHES = { documented: [], inferred: [24, 12], schematic: [12, 12] } as const;

/** A border by whose reading it is, as it is called on the map. */
function border(mark: BorderMark, scene: Scene): Found {
	return [
		say('legend.border', { reading: readingOf(mark, scene.look.names) }),
		stroke(inkOf(mark, scene), size.border, DASHES[mark.confidence ?? 'schematic']),
	];
}

function front(mark: FrontMark, scene: Scene): Found {
	return [say('legend.held'), stroke(inkOf(mark, scene), size.front)];
}

function zone(mark: ZoneMark, scene: Scene): Found {
	const colour = inkOf(mark, scene);
	const area = (hatched: 0 | 1 | 2): Sample => ({ kind: 'area', fill: colour, opacity: 0.2, edge: colour, hatched });
	switch (mark.class) {
		case 'disputed':
			return [say('legend.strip'), area(2)];
		case 'strike':
			return [say(mark.strike?.heavy ? 'legend.heavy' : 'legend.strike'), area(1)];
		case 'claimed-zone':
			return [say('legend.claimedZone'), area(1)];
		default:
			return [wordFor('classes', mark.class ?? 'area'), area(1)];
	}
}
