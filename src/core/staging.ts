/** A frame as the stage draws it: with the two ends of its movement, and with a crowd of units in typed arrays instead of marks. */
import { indexOf, type Cursor } from './cursor';
import type { Deck } from './deck';
import { asSeconds } from './instant';
import type { Fleet } from './fleet';
import { blend, ease, momentOf, skyTime, type Frame } from './frame';
import type { Moment } from './frame/mark-of';
import { transitionTo } from './frame/transition';

/** The settled frames between which a frame moves; the same objects at every time of a step. */
export interface Move {
	readonly before: Frame;
	readonly after: Frame;
	/** How much of the camera's way has passed, 0 to 1. */
	readonly share: number;
}

/** Units too many for marks: their fleet, the same object at every time of a step, and the moment at which it is to be written. */
export interface Crowd {
	readonly fleet: Fleet;
	readonly moment: Moment;
}

/** A frame whose units may be in `crowd` instead of among its marks. Every frame is a staging. */
export interface Staging extends Frame {
	readonly move?: Move;
	readonly crowd?: Crowd;
}

/** The staging under the cursor: the frame of `frameAt`, but that units of a crowd are not among its marks. */
export function stagingAt(deck: Deck, cursor: Cursor): Staging {
	const index = indexOf(deck, cursor);
	const transition = transitionTo(deck, index);
	const frame = blend(deck, transition, cursor.time, transition.single);
	const moment = momentOf(transition.from, transition.to, cursor.time);
	const move = {
		before: restAt(deck, Math.max(0, index - 1)),
		after: restAt(deck, index),
		share: ease(moment.progress),
	};
	return transition.crowd ? { ...frame, move, crowd: { fleet: transition.crowd, moment } } : { ...frame, move };
}

const rests = new WeakMap<Deck, Frame[]>();

/** The settled frame of a keyframe, without a crowd. One that lacks its sky, for the almanac has not come yet, is made again. */
function restAt(deck: Deck, index: number): Frame {
	const known = rests.get(deck) ?? [];
	rests.set(deck, known);
	const transition = transitionTo(deck, index);
	if (known[index]) return known[index];
	const { from, to, single } = transition;
	const end = asSeconds(to.duration);
	const frame = blend(deck, transition, end, single);
	if (frame.sky || skyTime(from, to, momentOf(from, to, end)) === undefined) known[index] = frame;
	return frame;
}
