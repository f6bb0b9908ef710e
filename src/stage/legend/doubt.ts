/** Entries for drawn doubt: edges, and discs. */
import type { LegendEntry, Scene } from './entry';

const EDGES = [
	['documented', 'named in a source', []],
	['inferred', 'deduced from sources', [7, 4]],
	['schematic', 'drawn so that the story can be read', [2.5, 3.5]],
] as const;

/** Edges as firm as what they stand round is known, and the disc in which the true position is expected. */
export function doubtEntries({ marks, look, theme }: Scene): LegendEntry[] {
	const part = 'How well it is known';
	const known = new Set(marks.flatMap(({ kind, confidence }) => (kind === 'place' ? [] : (confidence ?? []))));
	const doubtful = marks.some(
		({ kind, uncertainty }) => (kind === 'unit' || kind === 'place') && uncertainty !== undefined && uncertainty > 0,
	);
	return [
		...EDGES.filter(([confidence]) => known.has(confidence)).map(([confidence, meaning, dash]): LegendEntry => ({
			part,
			label: `${confidence}: ${meaning}`,
			sample: { kind: 'stroke', colour: theme.neutral.strong, width: 4, dash },
		})),
		...(look.doubt && doubtful
			? [
					{
						part,
						label: 'the true position lies in the disc',
						sample: { kind: 'disc', colour: theme.neutral.strong },
					} as const,
				]
			: []),
	];
}
