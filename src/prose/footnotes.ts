/** Footnotes, numbered in the order in which words cite them; each step has its own, from 1. */
import type { SourceRef } from '../core/entity';

/** One footnote, and the ids within the page of the marks that lead to it. */
export interface Footnote {
	readonly ref: SourceRef;
	readonly marks: readonly string[];
}

/** The footnotes of one step, or of words that stand outside any. */
export interface Footnotes {
	/** The number of a citation, the same for the same line of the same source. `mark` is the id of the mark in the words. */
	readonly cite: (ref: SourceRef, mark: string) => number;
	readonly list: () => readonly Footnote[];
	/** The id of a note within the page. */
	readonly anchor: (number: number) => string;
}

/** An empty list of footnotes whose ids begin with `prefix`, which no other list of the page may have. */
export function createFootnotes(prefix = 'note-'): Footnotes {
	const notes: { readonly ref: SourceRef; readonly marks: Set<string> }[] = [];
	const numberOf = (ref: SourceRef) => {
		const known = notes.findIndex(({ ref: { id, locator } }) => id === ref.id && locator === ref.locator);
		return known >= 0 ? known + 1 : notes.push({ ref, marks: new Set() });
	};
	return {
		cite: (ref, mark) => {
			const number = numberOf(ref);
			notes[number - 1]!.marks.add(mark);
			return number;
		},
		list: () => notes.map(({ ref, marks }) => ({ ref, marks: [...marks] })),
		anchor: (number) => prefix + number,
	};
}
