/** Where a step stands in the deck. */
import type { Deck } from '../deck';

/** The index of a keyframe, or -1. */
export function keyframeIndex(deck: Pick<Deck, 'keyframes'>, slide: string, step: string): number {
	return deck.keyframes.findIndex((frame) => frame.slide === slide && frame.step === step);
}
