/** The deck as one of its editions. */
import type { Deck, DeckSlide, Keyframe } from '../deck';
import type { Edition } from './editions';

/** The editions that some step plans for. */
export function offeredEditions({ editions, keyframes }: Deck): readonly Edition[] {
	return editions.filter(({ id }) => keyframes.some(({ plan }) => Object.hasOwn(plan, id)));
}

/**
 * The deck with the steps of one edition alone; `undefined` where it does not exist or no step plans for it. Keyframes are those of the
 * whole deck, so that a step shows the same in every edition; a slide without steps goes, and those that stay are numbered anew.
 */
export function editionOf(deck: Deck, id: string): Deck | undefined {
	if (!offeredEditions(deck).some((edition) => edition.id === id)) return undefined;
	const keyframes = deck.keyframes.filter(({ plan }) => Object.hasOwn(plan, id));
	const slides = deck.slides
		.map((slide) => ({ ...slide, steps: slide.steps.filter((step) => has(keyframes, slide, step)) }))
		.filter(({ steps }) => steps.length > 0)
		.map((slide, i) => ({ ...slide, number: i + 1 }));
	return { ...deck, edition: id, slides, keyframes };
}

const has = (keyframes: readonly Keyframe[], { id }: DeckSlide, name: string) =>
	keyframes.some(({ slide, step }) => slide === id && step === name);
