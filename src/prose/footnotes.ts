/** Footnotes, numbered in the order in which words cite them; each step has its own, from 1. */
import type { SourceRef } from '../core/entity';

/** The footnotes of one step, or of words that stand outside any. */
export interface Footnotes {
	/** The number of a citation, the same for the same line of the same source. */
	readonly cite: (ref: SourceRef) => number;
	readonly list: () => readonly SourceRef[];
	/** The id of a note within the page. */
	readonly anchor: (number: number) => string;
}

/** An empty list of footnotes whose ids begin with `prefix`, which no other list of the page may have. */
export function createFootnotes(prefix = 'note-'): Footnotes {
	const refs: SourceRef[] = [];
	return {
		cite: (ref) => {
			const known = refs.findIndex(({ id, locator }) => id === ref.id && locator === ref.locator);
			return known >= 0 ? known + 1 : refs.push(ref);
		},
		list: () => refs,
		anchor: (number) => prefix + number,
	};
}
