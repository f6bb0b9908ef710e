/** An excursion in time: an instant of the campaign clock beside the story, standing or running; *back to the story* ends it. */
import { asInstant, type Instant, type Seconds } from './instant';

/** Plain JSON, so that the windows of a hall share it. */
export interface Excursion {
	readonly at: Instant;
	/** Milliseconds of the campaign clock that pass in a second; 0 while it stands. */
	readonly pace: number;
	/** From where to where it runs. */
	readonly between: readonly [Instant, Instant];
	/** Whether it begins again at the end. */
	readonly loops: boolean;
}

/** Goes on an excursion, or elsewhere on it. */
export interface ExcursionChange {
	readonly kind: 'excursion';
	readonly excursion: Excursion;
}

/** An excursion that stands. */
export const standingAt = (at: Instant): Excursion => ({ at, pace: 0, between: [at, at], loops: false });

/** Whether time runs on an excursion. */
export const runs = (excursion: Excursion | null): boolean => excursion !== null && excursion.pace > 0;

/** So many seconds after it was set going; at the end it stands, or begins again. */
export function laterExcursion(begun: Excursion, seconds: Seconds): Excursion {
	const [first, last] = begun.between;
	const at = begun.at + begun.pace * seconds;
	if (at < last) return { ...begun, at: asInstant(at) };
	if (!begun.loops || last <= first) return { ...begun, at: last, pace: 0 };
	return { ...begun, at: asInstant(first + ((at - first) % (last - first))) };
}
