/** A link to a step that the edition on show leaves out. */
import { cursorAt, type Cursor } from '../core/cursor';
import type { Deck } from '../core/deck';
import { keyframeIndex } from '../core/deck/keyframe-index';
import type { Read } from './link';
import { say } from '../words';

/** The index, in the whole deck, of the step that a link means, if the edition leaves it out; else -1. A slide without a step means its first. */
export function keyframeLeftOut(deck: Deck, whole: Deck, slide: string, step: string): number {
	const stays = deck.slides.some(({ id }) => id === slide);
	if (deck === whole || (step === '' && stays)) return -1;
	const first = whole.slides.find(({ id }) => id === slide)?.steps[0] ?? '';
	const name = step === '' ? first : step;
	return keyframeIndex(deck, slide, name) >= 0 ? -1 : keyframeIndex(whole, slide, name);
}

/** The step of the edition that is fewest steps away from one that is left out, the earlier of two, and a notice. */
export function insteadOf(left: number, deck: Deck, whole: Deck): Read<Cursor> {
	const away = ({ slide, step }: { readonly slide: string; readonly step: string }) =>
		Math.abs(keyframeIndex(whole, slide, step) - left);
	const found = deck.keyframes.reduce((near, keyframe) => (away(keyframe) < away(near) ? keyframe : near));
	const { slide, step } = whole.keyframes[left]!;
	return {
		value: cursorAt(deck, deck.keyframes.indexOf(found)),
		notice: say('notices.leftOut', { left: `${slide}/${step}`, title: found.title, step: found.step }),
	};
}
