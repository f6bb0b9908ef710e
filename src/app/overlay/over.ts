/** What the page lays over a map, for the stage, whose names keep off it. */
import type { Deck } from '../../core/deck';
import type { Frame } from '../../core/frame';
import { attributionText } from '../attribution';
import type { Foot, Over } from '../../stage/told-boxes';

/** What the page lays over the map at a frame: a panel stands beside it where the step has one, and clocks and words are those of the deck. `rem` is that of the page in CSS pixels. */
export function overOf(deck: Deck, foot: Foot, rem: number): (frame: Frame) => Over {
	const { keyframes, otherClocks } = deck;
	const steps = new Map(keyframes.map((keyframe) => [`${keyframe.slide}/${keyframe.step}`, keyframe]));
	return (frame) => {
		const { panel, caption, title = '' } = steps.get(`${frame.slide}/${frame.step}`) ?? {};
		const words = { caption: caption ?? title, titled: caption !== undefined, credits: attributionText(deck, frame) };
		return { foot, rem, clocks: otherClocks.length, panel: panel !== undefined, ...words };
	};
}
