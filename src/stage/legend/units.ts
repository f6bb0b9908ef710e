/** Entries for sides and for the symbols of units. */
import { sideColours } from '../theme';
import type { LegendEntry, Sample, Scene } from './entry';
import { say, wordFor } from '../../words';

/** The sides to which something in the picture belongs, in the order of the deck. */
export function sideEntries({ marks, theme, sides }: Scene): LegendEntry[] {
	const seen = new Set(marks.flatMap(({ side }) => side ?? []));
	return sides
		.filter((side) => seen.has(side))
		.map((side) => ({
			part: 'sides',
			label: side,
			sample: { kind: 'card', colours: sideColours(theme, sides, side) },
		}));
}

const SIZES = [
	...['person', 'squad', 'section', 'platoon', 'company', 'battery', 'squadron', 'battalion', 'regiment'],
	...['brigade', 'division', 'corps', 'army', 'front'],
];

/** Arms, sizes (the smallest first) and fates of the units in the picture; the way that they came and where they were. */
export function unitEntries({ marks, frame, look, theme, sides }: Scene): LegendEntry[] {
	const units = marks.filter((mark) => mark.kind === 'unit');
	const entry = (label: string, shown: Partial<Extract<Sample, { kind: 'unit' }>>): LegendEntry => ({
		part: 'units',
		label,
		sample: { ...PLAIN, ...shown },
	});
	const sizes = [...new Set(units.flatMap(({ echelon }) => echelon ?? []))].sort(
		(a, b) => SIZES.indexOf(a) - SIZES.indexOf(b),
	);
	// The legs of an attack are drawn as an arrow.
	const moved = units.find(({ trail, attack }) => trail.some(({ manoeuvre }) => !attack || manoeuvre !== 'attack'));
	const ghosts = look.ghost && frame.ghosts.some(({ kind }) => kind === 'unit');
	return [
		...units.flatMap(({ arm, side }) => (arm === undefined ? [] : entry(wordFor('arms', arm), { arm, side }))),
		...sizes.map((echelon) => entry(wordFor('echelons', echelon), { echelon })),
		...units.flatMap(({ state, arm, side }) => {
			return state === 'present' ? [] : entry(say(`legend.${state}`), { state, arm, side });
		}),
		...(moved ? [stroke(say('legend.way'), sideColours(theme, sides, moved.side).strong)] : []),
		...(ghosts ? [stroke(say('legend.before'), theme.ghost)] : []),
	];
}

const PLAIN = {
	kind: 'unit',
	side: undefined,
	arm: undefined,
	echelon: undefined,
	confidence: 'documented',
	state: 'present',
} as const;

const stroke = (label: string, colour: string): LegendEntry => ({
	part: 'units',
	label,
	sample: { kind: 'stroke', colour, width: 9, dash: [] },
});
