/** Entries for drawn doubt: edges, and discs. */
import type { LegendEntry, Scene } from './entry';
import { say } from '../../words';

const EDGES = [
	['documented', []],
	['inferred', [7, 4]],
	['schematic', [2.5, 3.5]],
] as const;

/** Edges as firm as what they stand round is known, and the disc in which the true position is expected. */
export function doubtEntries({ marks, look, theme }: Scene): LegendEntry[] {
	const part = 'known';
	const known = new Set(marks.flatMap(({ kind, confidence }) => (kind === 'place' ? [] : (confidence ?? []))));
	const doubtful = marks.some(
		({ kind, uncertainty }) => (kind === 'unit' || kind === 'place') && uncertainty !== undefined && uncertainty > 0,
	);
	return [
		...EDGES.filter(([confidence]) => known.has(confidence)).map(([confidence, dash]): LegendEntry => ({
			part,
			label: say(`legend.${confidence}`),
			sample: { kind: 'stroke', colour: theme.neutral.strong, width: 4, dash },
		})),
		...(look.doubt && doubtful
			? [
					{
						part,
						label: say('legend.disc'),
						sample: { kind: 'disc', colour: theme.neutral.strong },
					} as const,
				]
			: []),
	];
}
