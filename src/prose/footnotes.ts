/** Footnotes of a slide, numbered in the order in which its words cite them. */
import type { SourceRef } from '../core/entity';

/** The footnotes of one slide. */
export interface Footnotes {
	/** The number of a citation, the same for the same line of the same source. */
	readonly cite: (ref: SourceRef) => number;
	readonly list: () => readonly SourceRef[];
}

/** An empty list of footnotes. */
export function createFootnotes(): Footnotes {
	const refs: SourceRef[] = [];
	return {
		cite: (ref) => {
			const known = refs.findIndex(({ id, locator }) => id === ref.id && locator === ref.locator);
			return known >= 0 ? known + 1 : refs.push(ref);
		},
		list: () => refs,
	};
}
