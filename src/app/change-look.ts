/** What a command makes of the look. */
import type { Cursor } from '../core/cursor';
import type { Deck } from '../core/deck';
import { languagesOf } from '../core/deck/languages';
import { frameAt } from '../core/frame';
import { nextOf, THEMES, UNIT_SYMBOLS, type Look } from '../core/look';
import { say } from '../words';

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
			return { ...look, ...PLAIN, reading: nextReading(readingsAt(deck, cursor), look) };
		case 'wipe': {
			const starts = look.wipe === undefined && readingsAt(deck, cursor).length > 1;
			return { ...look, ...PLAIN, wipe: starts ? 0.5 : undefined };
		}
		case 'agreed':
			return { ...look, ...PLAIN, agreed: !look.agreed };
		case 'doubt':
		case 'ghost':
		case 'legend':
			return { ...look, [change]: !look[change] };
		case 'hide':
			return { ...look, hide: '' };
	}
}

/** Readings are what the sides do not agree on: who compares them sees both, and who wants what is agreed compares none. */
const PLAIN = { reading: undefined, wipe: undefined, agreed: false } as const;

function nextReading(readings: readonly string[], { reading }: Look): string | undefined {
	return readings.length > 1 ? nextOf([undefined, ...readings], reading) : undefined;
}

/** Why a command does nothing that could be seen, as a sentence; `undefined` where it does something. */
export function refusalOf(deck: Deck, cursor: Cursor, { look: change }: LookChange, before: Look): string | undefined {
	if (change !== 'reading' && change !== 'wipe') return undefined;
	if (change === 'wipe' && before.wipe !== undefined) return undefined;
	const readings = readingsAt(deck, cursor).length;
	if (readings > 1) return undefined;
	return readings === 1 ? say('look.noOther') : say('look.noBorder');
}

/** Ids of the borders on show, in the order of the geo files. */
function readingsAt(deck: Deck, cursor: Cursor): readonly string[] {
	return frameAt(deck, cursor).marks.flatMap(({ kind, id }) => (kind === 'border' ? [id] : []));
}
