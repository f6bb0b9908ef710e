/** What the author's words need to know of the talk: set once by the window, read by `Step`, `Claim` and `Distance`. */
import { getContext, setContext } from 'svelte';
import type { Cursor } from '../core/cursor';
import type { Deck } from '../core/deck';
import type { Confidence } from '../core/entity';
import type { Reckoning } from '../core/reckon';
import type { Question } from '../core/survey';
import type { Footnotes } from './footnotes';

/** The talk as prose sees it. */
export interface Talk {
	readonly deck: Deck;
	/** Read anew at every use, so that steps follow it. */
	readonly cursor: () => Cursor;
	/** Those of words outside any step; each step has its own. */
	readonly footnotes: Footnotes;
	/** BCP 47 tag of the language in which they are written; that of the deck where it is left out. Whatever stands among them is said in it. */
	readonly language?: string;
	/** Whose words they are: the reader's; the speaker's, who sees the notes of the step on show; or those of that step alone on paper. */
	readonly audience?: 'reader' | 'speaker' | 'paper';
	/** Whether paper has the speaker's notes too. */
	readonly notes?: boolean;
	/** Draws on the map how a figure was measured, perhaps that of a claim; absent where words stand alone, as in a handout. */
	readonly show?: (question: Question, claim?: string) => void;
	/** Told of what the words cite and measure, and of what they cite in vain; only a proof reader listens. */
	readonly proof?: ProofReader;
}

/** Somebody who reads every word for its figures. */
export interface ProofReader {
	readonly claim: (id: string) => void;
	readonly distance: (question: Question) => void;
	readonly step: (name: string) => void;
	/** A unit or a place that the words name, by its id. */
	readonly named: (kind: 'unit' | 'place', id: string) => void;
	/** A source that the words cite. */
	readonly cite: (source: string) => void;
	readonly reckoning: (asked: Reckoning) => void;
	/** A way of being known whose share of all points the words give. */
	readonly share: (confidence: Confidence) => void;
}

/** Under which Svelte's context keeps the talk. */
export const TALK = 'talk';

/** Gives the talk to the words inside. */
export const setTalk = (talk: Talk): Talk => setContext(TALK, talk);
/** The talk that the words belong to. */
export const getTalk = (): Talk => getContext<Talk>(TALK);

/** The language of the words that a talk has here. */
export const languageOf = ({ language, deck }: Talk): string => language ?? deck.language;

const NOTES = 'notes';

/** Gives the words inside footnotes of their own. */
export const setNotes = (footnotes: Footnotes): Footnotes => setContext(NOTES, footnotes);
/** The footnotes in which the words here are cited: those of their step, else those of the talk. */
export const getNotes = (): Footnotes => getContext<Footnotes | undefined>(NOTES) ?? getTalk().footnotes;
