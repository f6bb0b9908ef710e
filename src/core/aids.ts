/** What a speaker has beside the deck: a dark screen, ink on the ground, a detour of the camera, an excursion in time, cuts for flights, a timer. */
import type { Deck } from './deck';
import { indexOf, type Cursor } from './cursor';
import type { LonLat } from './entity';
import type { Excursion, ExcursionChange } from './excursion';
import type { ViewState } from './slide';

/** What the audience sees: the map, or nothing but one colour. */
export type Screen = 'map' | 'black' | 'white';

/** `ink` belongs to its step; a `guess` stays under the movement into the next, so that it can be held against what happened. */
export type Pen = 'ink' | 'guess';

/** A line drawn by hand, on the ground. */
export interface Stroke {
	readonly id: string;
	readonly pen: Pen;
	/** The step at which it was drawn. */
	readonly slide: string;
	readonly step: string;
	readonly points: readonly LonLat[];
}

/** How long the talk has lasted. */
export interface Timer {
	/** Milliseconds since 1970 UTC at which it was set going; `null` while it stands. */
	readonly running: number | null;
	/** Milliseconds that had passed before. */
	readonly passed: number;
}

export interface Aids {
	readonly screen: Screen;
	/** Where the audience is led astray; `null` where it sees what the step shows. */
	readonly detour: ViewState | null;
	/** The instant that is looked at beside the story; `null` where the step's own is seen. */
	readonly excursion: Excursion | null;
	/** Whether flights and movements are cut, whatever the system says. */
	readonly cuts: boolean;
	readonly timer: Timer;
	/** Every line that was drawn in this talk, the last one last. */
	readonly ink: readonly Stroke[];
}

/** What a speaker does with them. `now` is in milliseconds since 1970 UTC. */
export type AidChange =
	| ExcursionChange
	| { readonly kind: 'screen'; readonly screen: 'black' | 'white' }
	| { readonly kind: 'draw'; readonly stroke: Stroke }
	| { readonly kind: 'undo' | 'clear' | 'return' | 'cuts' }
	| { readonly kind: 'detour'; readonly view: ViewState }
	| { readonly kind: 'timer'; readonly timer: 'run' | 'stop' | 'reset'; readonly now: number };

/** With them every talk begins. */
export const PLAIN_AIDS: Aids = {
	screen: 'map',
	detour: null,
	excursion: null,
	cuts: false,
	timer: { running: null, passed: 0 },
	ink: [],
};

/** The aids after a change; undo and clear are for the lines that are seen at the cursor. */
export function changedAids(aids: Aids, change: AidChange, deck: Deck, cursor: Cursor): Aids {
	switch (change.kind) {
		case 'screen':
			return { ...aids, screen: aids.screen === change.screen ? 'map' : change.screen };
		case 'draw':
			return { ...aids, ink: [...aids.ink, change.stroke] };
		case 'undo':
			return without(aids, inkAt(aids.ink, deck, cursor).slice(-1));
		case 'clear':
			return without(aids, inkAt(aids.ink, deck, cursor));
		case 'return':
			return { ...aids, detour: null, excursion: null };
		case 'cuts':
			return { ...aids, cuts: !aids.cuts };
		case 'detour':
			return { ...aids, detour: change.view };
		case 'excursion':
			return { ...aids, excursion: change.excursion };
		case 'timer':
			return { ...aids, timer: changedTimer(aids.timer, change) };
	}
}

/** The lines that are seen at a cursor: those of its step, and guesses of the step before. */
export function inkAt(ink: readonly Stroke[], deck: Deck, cursor: Cursor): readonly Stroke[] {
	if (ink.length === 0) return ink;
	const before = deck.keyframes[indexOf(deck, cursor) - 1];
	const isOf = (stroke: Stroke, at: Pick<Stroke, 'slide' | 'step'> | undefined) =>
		stroke.slide === at?.slide && stroke.step === at.step;
	return ink.filter((stroke) => isOf(stroke, cursor) || (stroke.pen === 'guess' && isOf(stroke, before)));
}

/** Milliseconds that a timer has run by a moment, milliseconds since 1970 UTC; a clock that was set back takes nothing away. */
export function elapsedOf({ running, passed }: Timer, now: number): number {
	return passed + (running === null ? 0 : Math.max(0, now - running));
}

function changedTimer(timer: Timer, { timer: change, now }: AidChange & { kind: 'timer' }): Timer {
	switch (change) {
		case 'run':
			return { running: timer.running ?? now, passed: timer.passed };
		case 'stop':
			return { running: null, passed: elapsedOf(timer, now) };
		case 'reset':
			return { running: timer.running === null ? null : now, passed: 0 };
	}
}

const without = (aids: Aids, gone: readonly Stroke[]): Aids => ({
	...aids,
	ink: aids.ink.filter((stroke) => !gone.includes(stroke)),
});
