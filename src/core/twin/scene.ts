/** Two settled steps as a twin compares them: what was there, what is there, and what of it lies in the picture. */
import { cursorAt } from '../cursor';
import type { Deck, Keyframe } from '../deck';
import { CROWD } from '../fleet';
import { frameAtInstant } from '../excursion/staging';
import { frameAt, type Frame } from '../frame';
import { inReferencePicture } from '../in-picture';
import type { Instant } from '../instant';
import type { Mark, UnitMark } from '../mark';
import type { Thing } from './fact';

/** The marks of a step by id, and those that lie in its picture. */
export interface Sight {
	readonly keyframe: Keyframe;
	readonly marks: ReadonlyMap<string, Mark>;
	readonly seen: ReadonlySet<string>;
	readonly shows: ReturnType<typeof inReferencePicture>;
}

/** The step before and this one; the first step of a deck has none before it. */
export interface Scene {
	readonly deck: Deck;
	readonly frame: Frame;
	readonly before: Sight | undefined;
	readonly after: Sight;
	/** Units on the map, in the order of the campaign. */
	readonly units: readonly UnitMark[];
	/** Whether units are too many to be named. */
	readonly crowded: boolean;
	/** Whether the campaign clock went back. */
	readonly back: boolean;
}

/** The scene of the step of this index. */
export function sceneOf(deck: Deck, index: number): Scene {
	const frame = frameAt(deck, cursorAt(deck, index));
	const before = index > 0 ? sightOf(deck.keyframes[index - 1]!, frameAt(deck, cursorAt(deck, index - 1))) : undefined;
	return sceneFrom(deck, frame, before, sightOf(deck.keyframes[index]!, frame));
}

/** The scene of an instant beside the story, seen from the step of this index. There is no step before: everything is told as it stands. */
export function sceneAtInstant(deck: Deck, index: number, at: Instant): Scene {
	const frame = frameAtInstant(deck, index, at);
	return sceneFrom(deck, frame, undefined, sightOf({ ...deck.keyframes[index]!, at, clock: true }, frame));
}

function sceneFrom(deck: Deck, frame: Frame, before: Sight | undefined, after: Sight): Scene {
	const units = frame.marks.filter((mark) => mark.kind === 'unit');
	const back = before !== undefined && after.keyframe.at < before.keyframe.at;
	return { deck, frame, before, after, units, crowded: units.length > CROWD, back };
}

function sightOf(keyframe: Keyframe, { marks }: Frame): Sight {
	const shows = inReferencePicture(keyframe.view);
	const seen = marks.filter((mark) => shows(shapeOf(mark)));
	return {
		keyframe,
		shows,
		marks: new Map(marks.map((mark) => [mark.id, mark])),
		seen: new Set(seen.map(({ id }) => id)),
	};
}

const shapeOf = (mark: Mark) =>
	mark.kind === 'unit' ? { type: 'Point' as const, coordinates: [...mark.position] } : mark.geometry;

/** What of a mark a twin calls it by. */
export const thingOf = ({ id, name, side }: Mark): Thing => ({ id, name, side });
