/** Whether a speaker is early or late: what the edition plans, held against the time that has passed. */
import type { Deck } from './deck';

/** All in seconds. */
export interface Pacing {
	/** Planned until the step on show begins, for the step itself, and for the whole edition. */
	readonly before: number;
	readonly step: number;
	readonly whole: number;
	/** How much later than planned the talk is; negative where it is early, 0 while it is within the step's own time. */
	readonly late: number;
}

/** The pacing at a keyframe of an edition after so many seconds of talk; `undefined` for the whole deck, which has no plan. */
export function pacingAt({ edition, editions, keyframes }: Deck, index: number, elapsed: number): Pacing | undefined {
	if (edition === undefined) return undefined;
	const planned = (until: number) => keyframes.slice(0, until).reduce((sum, { plan }) => sum + (plan[edition] ?? 0), 0);
	// The plan may miss the minutes of the edition by a little; it is stretched to them.
	const minutes = editions.find(({ id }) => id === edition)?.minutes ?? 0;
	const all = planned(keyframes.length);
	const stretch = all > 0 ? (minutes * 60) / all : 0;
	const before = planned(index) * stretch;
	const step = (keyframes[index]?.plan[edition] ?? 0) * stretch;
	return { before, step, whole: all * stretch, late: lateness(elapsed, before, before + step) };
}

/** Seconds outside the stretch from begin to end: negative before it, positive after it. */
function lateness(elapsed: number, begin: number, end: number): number {
	if (elapsed < begin) return elapsed - begin;
	return Math.max(0, elapsed - end);
}
