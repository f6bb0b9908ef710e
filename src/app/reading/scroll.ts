/** Reading by scrolling: the step is a function of where the words are scrolled to, and of nothing else. */

/** Words that are scrolled; all in CSS pixels. */
export interface Scrolled {
	/** How far down they are scrolled. */
	readonly top: number;
	/** Height of what is seen of them. */
	readonly height: number;
}

/** Share of the height at which the eye reads. At the very beginning it reads higher, so that no step is too near to the top to be read. */
const EYE = 0.3;
/** Pixels that a step lies above the eye when the words are brought to it. */
const SURE = 8;

/** Where in the words the eye is; grows with every pixel that is scrolled. */
const eyeAt = ({ top, height }: Scrolled): number => top + Math.min(EYE * height, top);

/** The step that is read: the last whose words begin above the eye. `tops` are where the words of each step begin, in order. */
export function stepAtScroll(tops: readonly number[], scrolled: Scrolled): number {
	const eye = eyeAt(scrolled);
	return Math.max(
		0,
		tops.findLastIndex((top) => top <= eye),
	);
}

/** How far the words are to be scrolled for a step: `stepAtScroll` of it is the step, where they are long enough. */
export function scrollOfStep(tops: readonly number[], step: number, height: number): number {
	if (step === 0) return 0;
	const eye = tops[step]! + SURE;
	return Math.round(eye <= 2 * EYE * height ? eye / 2 : eye - EYE * height);
}

/** Room below the last words, as a share of the height, with which the last step can come up to the eye. */
export const ROOM_BELOW = 1 - EYE;
