/** A film of the talk: its steps on a line of seconds, and what is to be seen at each frame. Frame n is at n / fps, never added up. */
import type { Deck, Keyframe } from '../../core/deck';

/** A step in a film. */
export interface FilmStep {
	readonly slide: string;
	readonly step: string;
	/** Of its slide. */
	readonly title: string;
	/** What is read while it stands. */
	readonly caption: string;
	/** Seconds from the beginning of the film. */
	readonly start: number;
	readonly end: number;
	/** Seconds of movement, at its beginning. */
	readonly moves: number;
}

/** The steps of a film, one after the other. */
export interface Film {
	readonly steps: readonly FilmStep[];
	readonly fps: number;
	readonly frames: number;
}

/** What of a talk is filmed: all, a slide, or a step. */
export interface Part {
	readonly slide?: string | undefined;
	readonly step?: string | undefined;
}

/** Seconds for which a step stands that no edition plans, once nothing moves any more. */
export const HOLD = 3;

/** The film of a part of a deck. A step lasts as its edition plans, and never less than it moves. */
export function filmOf({ keyframes, edition }: Deck, part: Part, fps: number): Film {
	const steps: FilmStep[] = [];
	for (const [index, keyframe] of keyframes.entries()) {
		if (!isOf(keyframe, part)) continue;
		const start = steps.at(-1)?.end ?? 0;
		steps.push(stepOf(keyframe, index, start, edition));
	}
	return { steps, fps, frames: Math.max(1, Math.round((steps.at(-1)?.end ?? 0) * fps)) };
}

const isOf = ({ slide, step }: Keyframe, part: Part) => slide === (part.slide ?? slide) && step === (part.step ?? step);

function stepOf(keyframe: Keyframe, index: number, start: number, edition: string | undefined): FilmStep {
	const { slide, step, title, caption, duration, plan } = keyframe;
	// The first step of a talk has nowhere to come from.
	const moves = index === 0 ? 0 : duration;
	const planned = edition === undefined ? undefined : plan[edition];
	const end = start + Math.max(planned ?? moves + HOLD, moves);
	return { slide, step, title, caption: caption ?? title, start, end, moves };
}

/** What a frame shows: a step, so many seconds into its movement; `undefined` once it is settled. */
export interface Shown {
	readonly slide: string;
	readonly step: string;
	readonly seconds: number | undefined;
}

/** The picture of frame n. */
export function shownAt({ steps, fps }: Film, n: number): Shown {
	const time = n / fps;
	const { slide, step, start, moves } = steps.findLast((one) => one.start <= time) ?? steps[0]!;
	const seconds = time - start;
	return { slide, step, seconds: seconds < moves ? seconds : undefined };
}
