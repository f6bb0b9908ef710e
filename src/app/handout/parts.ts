/** What a handout is made of, in order: what its contents list and its links lead to. */
import type { Deck, DeckSlide } from '../../core/deck';
import { dateText, faceAt } from '../../core/clock-face';
import type { Keyframe } from '../../core/deck';
import { spoken } from '../../words';

/** One step on paper. */
export interface StepPart {
	/** Of the keyframe in the deck. */
	readonly index: number;
	readonly keyframe: Keyframe;
	readonly slide: DeckSlide;
	/** Of the step in its slide, from 1. */
	readonly number: number;
}

/** The steps of the slides with these ids, of all where none are named. */
export function stepParts(deck: Deck, ids: readonly string[]): readonly StepPart[] {
	return deck.keyframes
		.map((keyframe, index) => {
			const slide = deck.slides.find(({ id }) => id === keyframe.slide)!;
			return { index, keyframe, slide, number: slide.steps.indexOf(keyframe.step) + 1 };
		})
		.filter(({ slide }) => ids.length === 0 || ids.includes(slide.id));
}

/** The id within the document of a slide, at its first step. */
export const slideAnchor = (slide: string): string => `slide-${slide}`;

/** When a step is: `31 July 1938, 12:00, Moscow time`; nothing where its slide shows no clock. */
export function momentText({ offset, clockName }: Deck, { at, precision, clock }: Keyframe): string | undefined {
	if (!clock) return undefined;
	if (precision !== 'minute') return dateText(at, offset, precision, spoken());
	const { day, hour } = faceAt(at, offset, spoken());
	return [day, hour, ...(clockName === undefined ? [] : [clockName])].join(', ');
}
