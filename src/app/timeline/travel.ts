/** Going through the time of a campaign: what the timeline asks of the player. */
import { runs, standingAt, type ExcursionChange } from '../../core/excursion';
import { asInstant, type Instant } from '../../core/instant';
import type { TimelineSpan } from '../../core/timeline';
import type { Player } from '../player.svelte';

/** Speeds to choose from: milliseconds of the campaign clock in a second. */
export const PACES = { pace10min: 600_000, pace1h: 3_600_000, pace6h: 21_600_000, pace1day: 86_400_000 } as const;
export type PaceName = keyof typeof PACES;

/** How it is to run. */
export interface Running {
	readonly pace: number;
	readonly between: TimelineSpan;
	readonly loops: boolean;
}

const MINUTE = 60_000;

/** The instant that is on the map. */
export const instantOf = ({ aids, deck, index }: Player): Instant => aids.excursion?.at ?? deck.keyframes[index]!.at;

/** Stands at an instant, to the minute, for that is what a link says. */
export const standAt = (at: number): ExcursionChange => ({
	kind: 'excursion',
	excursion: standingAt(asInstant(Math.round(at / MINUTE) * MINUTE)),
});

/** Runs on from an instant, or from the beginning where it lies outside of the span or at its end. */
export function runFrom(at: Instant, { pace, between: { from, to }, loops }: Running): ExcursionChange {
	const begin = at >= from && at < to ? at : from;
	return { kind: 'excursion', excursion: { at: begin, pace, between: [from, to], loops } };
}

/** Pauses what runs, and runs what stands. */
export function toggled(player: Player, running: Running): ExcursionChange {
	const at = instantOf(player);
	return runs(player.aids.excursion) ? standAt(at) : runFrom(at, running);
}

const STEP = 10 * MINUTE;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Where a key takes the slider; `undefined` for keys that do nothing there. Arrows go by ten minutes, with shift by an hour, pages by a day. */
export function instantAfterKey(
	{ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
	at: Instant,
	{ from, to }: TimelineSpan,
): Instant | undefined {
	const arrow = shiftKey ? HOUR : STEP;
	const by: Readonly<Record<string, number>> = {
		ArrowRight: arrow,
		ArrowUp: arrow,
		ArrowLeft: -arrow,
		ArrowDown: -arrow,
		PageUp: DAY,
		PageDown: -DAY,
	};
	if (key === 'Home') return from;
	if (key === 'End') return to;
	return by[key] === undefined ? undefined : asInstant(Math.max(from, Math.min(to, at + by[key])));
}
