/** A slide by its number: the number, then Enter. */
import { cursorAt } from '../core/cursor';
import type { Deck } from '../core/deck';
import { keyframeIndex } from '../core/deck/keyframe-index';
import type { Action } from './action';

/** What an action means after a number was typed: next is then that slide, the last one where there are not so many; everything else is itself. */
export function slideOfNumber(deck: Deck, number: string, action: Action): Action {
	const slide = deck.slides[Math.min(Number(number), deck.slides.length) - 1];
	if (action.kind !== 'next' || number === '' || !slide) return action;
	return { kind: 'go', cursor: cursorAt(deck, keyframeIndex(deck, slide.id, slide.steps[0]!)) };
}
