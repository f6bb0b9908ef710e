/** Everything needed to draw one moment, as a pure function of deck and cursor. */
import { easeCubicInOut } from 'd3-ease';
import { coarser, hasHour, type ClockPrecision } from './calendar-date';
import { indexOf, type Cursor } from './cursor';
import type { Deck, Keyframe } from './deck';
import { asInstant, type Instant, type OffsetMinutes, type Seconds } from './instant';
import { markOf, type Moment, type Presence } from './frame/mark-of';
import { paceOf, type Pace } from './frame/pace';
import { transitionTo, type Transition } from './frame/transition';
import { stripsBetween } from './frame/strips';
import type { Mark, ZoneMark } from './mark';
import type { Sky } from './sky';
import type { ViewState } from './slide';

export type { Pace } from './frame/pace';

/** One moment of the presentation, plain JSON. */
export interface Frame {
	readonly slide: string;
	readonly step: string;
	/** The campaign clock, and the fixed offset at which the deck shows it. */
	readonly at: Instant;
	readonly offset: OffsetMinutes;
	/** How well `at` is known; while something moves, as well as the worse known of the two ends. */
	readonly precision: ClockPrecision;
	readonly clock: boolean;
	readonly view: ViewState;
	/**
	 * Sun and moon over the middle of the view, those of the end of a movement that passes more than a day in a second; `null` where no clock is shown, where the
	 * hour is not known, on the way between two such steps, and before the almanac is there.
	 */
	readonly sky: Sky | null;
	/** The pace of the movement into this step; `null` where the clock does not move, nobody knows how far it does, or the step is a cut. */
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
	{ offset, sky }: Pick<Deck, 'offset' | 'sky'>,
	{ from, to, view, strips, ghosts }: Transition,
	time: Seconds,
	presences: readonly Presence[],
): Frame {
	const moment = momentOf(from, to, time);
	const seen = view(ease(moment.progress));
	const shown = skyTime(from, to, moment);
	const marks = presences.flatMap((presence) => markOf(presence, moment));
	return {
		slide: to.slide,
		step: to.step,
		at: moment.at,
		offset,
		precision: moment.progress === 1 ? to.precision : coarser(from.precision, to.precision),
		clock: to.clock,
		view: seen,
		sky: shown === undefined ? null : (sky(shown, seen.center) ?? null),
		pace: to.clock ? paceOf(from, to, offset) : null,
		marks,
		strips: stripsBetween(strips, marks, moment),
		ghosts,
		settled: moment.progress === 1,
	};
}

/** When the sky is that is shown; none where no hour is known. It goes on while one of the two ends knows its hour, so that light does not jump: at the other it is noon. */
export function skyTime(from: Keyframe, to: Keyframe, { at, progress }: Moment): Instant | undefined {
	const known = hasHour(to.precision) || (progress < 1 && hasHour(from.precision));
	if (!to.clock || !known) return undefined;
	return flashes(to.at - from.at, to.duration) ? to.at : at;
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
