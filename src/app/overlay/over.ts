/** What the page lays over a map, for the stage, whose names keep off it. */
import type { Deck } from '../../core/deck';
import type { Frame } from '../../core/frame';
import type { Look } from '../../core/look';
import { attributionText } from '../attribution';
import type { Foot, Over } from '../../stage/told/over';

/** What the page lays over the map at a frame: a panel stands beside it where the step has one, and clocks and words are those of the deck. `rem` is that of the page in CSS pixels. */
export function overOf(deck: Deck, foot: Foot, rem: number): (frame: Frame, look: Look) => Over {
	const { keyframes, otherClocks } = deck;
	const steps = new Map(keyframes.map((keyframe) => [`${keyframe.slide}/${keyframe.step}`, keyframe]));
	return (frame, { wipe }) => {
		const { panel, caption, title = '' } = steps.get(`${frame.slide}/${frame.step}`) ?? {};
		const words = { caption: caption ?? title, titled: caption !== undefined, credits: attributionText(deck, frame) };
		return { foot, rem, wipe, clocks: otherClocks.length, panel: panel !== undefined, ...words };
	};
}
