/** Where the talk is, and what next, back and a jump make of it. */
import type { Deck } from './deck';
import { keyframeIndex } from './deck/keyframe-index';
import { asSeconds, type Seconds } from './instant';

/** Slide, step, and seconds since the step was entered. */
export interface Cursor {
	readonly slide: string;
	readonly step: string;
	readonly time: Seconds;
}

/** The cursor on a keyframe, settled unless a time is given. A deck without keyframes has none. */
export function cursorAt(deck: Deck, index: number, time?: Seconds): Cursor {
	const { slide, step, duration } = deck.keyframes[Math.max(0, Math.min(index, deck.keyframes.length - 1))]!;
	return { slide, step, time: time ?? duration };
}

/** The keyframe under the cursor; the cursor must come from this deck. */
export function indexOf(deck: Deck, { slide, step }: Cursor): number {
	return keyframeIndex(deck, slide, step);
}

/** Whether nothing more will move in this step. The first step of a deck has nowhere to come from and is always settled. */
export function settled(deck: Deck, cursor: Cursor): boolean {
	const index = indexOf(deck, cursor);
	return index <= 0 || cursor.time >= deck.keyframes[index]!.duration;
}

/** *Next*: while something moves, settle it; when settled, enter the next step. At the end it stays. */
export function nextCursor(deck: Deck, cursor: Cursor): Cursor {
	const index = indexOf(deck, cursor);
	if (!settled(deck, cursor)) return cursorAt(deck, index);
	if (index === deck.keyframes.length - 1) return cursorAt(deck, index);
	return cursorAt(deck, index + 1, asSeconds(0));
}

/** *Back*: the previous step, settled. At the beginning it stays. */
export function backCursor(deck: Deck, cursor: Cursor): Cursor {
	return cursorAt(deck, indexOf(deck, cursor) - 1);
}

/** The first step of the slide so many slides away, settled; at either end, the first or the last. */
export function slideCursor(deck: Deck, cursor: Cursor, slides: number): Cursor {
	const here = deck.slides.findIndex(({ id }) => id === cursor.slide);
	const target = deck.slides[Math.max(0, Math.min(here + slides, deck.slides.length - 1))]!;
	return cursorAt(deck, keyframeIndex(deck, target.id, target.steps[0]!));
}

/** The same step a moment later, never beyond its end. */
export function laterCursor(deck: Deck, cursor: Cursor, time: Seconds): Cursor {
	const { duration } = deck.keyframes[indexOf(deck, cursor)]!;
	return { ...cursor, time: asSeconds(Math.min(time, duration)) };
}
