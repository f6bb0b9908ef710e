/** Everything needed to draw one moment, as a pure function of deck and cursor. */
import { easeCubicInOut } from 'd3-ease';
import { indexOf, type Cursor } from './cursor';
import type { Deck, Keyframe } from './deck';
import { asInstant, type Instant, type OffsetMinutes, type Seconds } from './instant';
import { markOf, type Moment, type Presence } from './frame/mark-of';
import { transitionTo, type Transition } from './frame/transition';
import { stripsBetween } from './frame/strips';
import type { Mark, ZoneMark } from './mark';
import { skyAt, type Sky } from './sky';
import type { ViewState } from './slide';

/** How much campaign time passes in how many seconds of presentation. */
export interface Pace {
	/** Milliseconds of the campaign clock; negative where a step goes back in time. */
	readonly elapsed: number;
	readonly seconds: Seconds;
}

/** One moment of the presentation, plain JSON. */
export interface Frame {
	readonly slide: string;
	readonly step: string;
	/** The campaign clock, and the fixed offset at which the deck shows it. */
	readonly at: Instant;
	readonly offset: OffsetMinutes;
	readonly clock: boolean;
	readonly view: ViewState;
	/** Sun and moon over the middle of the view, those of the end of a movement that passes more than a day in a second; `null` where no clock is shown. */
	readonly sky: Sky | null;
	/** The pace of the movement into this step; `null` where the clock does not move, or the step is a cut. */
	readonly pace: Pace | null;
	readonly marks: readonly Mark[];
	/** Zones between two readings of a border on show, for who compares them; a step may list them too. */
	readonly strips: readonly ZoneMark[];
	/** Marks as the step before left them that have since moved, changed or gone. */
	readonly ghosts: readonly Mark[];
	readonly settled: boolean;
}

/** Seconds in which a mark comes or goes, or the whole step where that is shorter. */
const FADE = 0.6;

/** The frame under the cursor: the keyframe blended with the one before it. The clock runs evenly, the camera eases. */
export function frameAt(deck: Deck, cursor: Cursor): Frame {
	const transition = transitionTo(deck, indexOf(deck, cursor));
	return blend(deck, transition, cursor.time, transition.presences);
}

/** A frame of a movement, so many seconds into it, with the marks of these presences. */
export function blend(
	{ offset }: Pick<Deck, 'offset'>,
	{ from, to, view, strips, ghosts }: Transition,
	time: Seconds,
	presences: readonly Presence[],
): Frame {
	const moment = momentOf(from, to, time);
	const seen = view(ease(moment.progress));
	const marks = presences.flatMap((presence) => markOf(presence, moment));
	const elapsed = to.at - from.at;
	return {
		slide: to.slide,
		step: to.step,
		at: moment.at,
		offset,
		clock: to.clock,
		view: seen,
		sky: to.clock ? skyAt(flashes(elapsed, to.duration) ? to.at : moment.at, seen.center) : null,
		pace: to.clock && elapsed !== 0 && to.duration > 0 ? { elapsed, seconds: to.duration } : null,
		marks,
		strips: stripsBetween(strips, marks, moment),
		ghosts,
		settled: moment.progress === 1,
	};
}

/** Milliseconds of the campaign clock in a second from which on night and day would flash; three flashes a second are dangerous (WCAG 2.2, 2.3.1). */
const FLASHING = 86_400_000;

/** Whether night would come more often than once a second. */
const flashes = (elapsed: number, seconds: Seconds): boolean => Math.abs(elapsed) > FLASHING * seconds;

/** The moment so many seconds into a movement. */
export function momentOf(from: Keyframe, to: Keyframe, time: Seconds): Moment {
	const progress = share(time, to.duration);
	return {
		from: from.at,
		at: progress === 1 ? to.at : asInstant(from.at + (to.at - from.at) * progress),
		progress,
		fade: progress === 1 ? 1 : share(time, Math.min(FADE, to.duration)),
	};
}

/** How far the camera has come when so much of the movement has passed, both 0 to 1. */
export const ease = (progress: number): number => (progress === 1 ? 1 : easeCubicInOut(progress));

/** How much of a stretch has passed, 0 to 1; a stretch of no length has. */
function share(time: number, whole: number): number {
	return whole <= 0 ? 1 : Math.max(0, Math.min(1, time / whole));
}
