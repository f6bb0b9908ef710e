/** What the author's words need to know of the talk: set once by the window, read by `Step`, `Claim` and `Distance`. */
import { getContext, setContext } from 'svelte';
import type { Cursor } from '../core/cursor';
import type { Deck } from '../core/deck';
import type { Footnotes } from './footnotes';

/** The talk as prose sees it. */
export interface Talk {
	readonly deck: Deck;
	/** Read anew at every use, so that steps follow it. */
	readonly cursor: () => Cursor;
	/** Numbered as the words are set, one list for each slide. */
	readonly footnotes: Footnotes;
}

const KEY = 'talk';

export const setTalk = (talk: Talk): Talk => setContext(KEY, talk);
export const getTalk = (): Talk => getContext<Talk>(KEY);
