/** What a command makes of the look. */
import type { Cursor } from '../core/cursor';
import type { Deck } from '../core/deck';
import { languagesOf } from '../core/deck/languages';
import { frameAt } from '../core/frame';
import { nextOf, THEMES, UNIT_SYMBOLS, type Look } from '../core/look';

/** A change of the look: the next of several choices, a switch, or choices given as they are to be. */
export type LookChange =
	{ readonly kind: 'look'; readonly look: keyof Look } | { readonly kind: 'look'; readonly look: Partial<Look> };

/** The look after a change. Readings are those of the borders that the step shows; with fewer than two there is nothing to compare. */
export function changedLook(deck: Deck, cursor: Cursor, look: Look, { look: change }: LookChange): Look {
	if (typeof change === 'object') return { ...look, ...change };
	switch (change) {
		case 'names':
			return { ...look, names: nextOf(languagesOf(deck.campaign, deck.language), look.names) };
		case 'theme':
			return { ...look, theme: nextOf(THEMES, look.theme) };
		case 'units':
			return { ...look, units: nextOf(UNIT_SYMBOLS, look.units) };
		case 'reading':
			return { ...look, wipe: undefined, reading: nextOf([undefined, ...readingsAt(deck, cursor)], look.reading) };
		case 'wipe': {
			const comparable = readingsAt(deck, cursor).length > 1;
			return { ...look, reading: undefined, wipe: look.wipe === undefined && comparable ? 0.5 : undefined };
		}
		case 'doubt':
		case 'agreed':
		case 'ghost':
		case 'legend':
			return { ...look, [change]: !look[change] };
	}
}

/** Ids of the borders on show, in the order of the geo files. */
export function readingsAt(deck: Deck, cursor: Cursor): readonly string[] {
	return frameAt(deck, cursor).marks.flatMap(({ kind, id }) => (kind === 'border' ? [id] : []));
}
