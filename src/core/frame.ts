/** Everything needed to draw one moment, as a pure function of deck and cursor. */
import { easeCubicInOut } from 'd3-ease';
import { indexOf, type Cursor } from './cursor';
import type { Deck, Keyframe } from './deck';
import type { Entity, Knowledge } from './entity';
import { shapeAt } from './front';
import { asInstant, type Instant, type OffsetMinutes } from './instant';
import type { Mark } from './mark';
import type { ViewState } from './slide';
import { holds, wholeSpan } from './span';
import { momentAt, trailBetween } from './track';
import { interpolateView } from './view';

/** One moment of the presentation, plain JSON. */
export interface Frame {
	readonly slide: string;
	readonly step: string;
	/** The campaign clock, and the fixed offset at which the deck shows it. */
	readonly at: Instant;
	readonly offset: OffsetMinutes;
	readonly clock: boolean;
	readonly view: ViewState;
	readonly marks: readonly Mark[];
	readonly settled: boolean;
}

/** Seconds in which a mark comes or goes, or the whole step where that is shorter. */
const FADE = 0.6;

/** The frame under the cursor: the keyframe blended with the one before it. The clock runs evenly, the camera eases. */
export function frameAt(deck: Deck, cursor: Cursor): Frame {
	const { from, to, view, entities } = transitionTo(deck, indexOf(deck, cursor));
	const progress = share(cursor.time, to.duration);
	const moment: Moment = {
		from: from.at,
		at: progress === 1 ? to.at : asInstant(from.at + (to.at - from.at) * progress),
		progress,
		fade: progress === 1 ? 1 : share(cursor.time, Math.min(FADE, to.duration)),
	};
	return {
		slide: to.slide,
		step: to.step,
		at: moment.at,
		offset: deck.offset,
		clock: to.clock,
		view: view(progress === 1 ? 1 : easeCubicInOut(progress)),
		marks: entities.flatMap((presence) => markOf(presence, moment)),
		settled: progress === 1,
	};
}

interface Presence {
	readonly entity: Entity;
	readonly change: 'stays' | 'comes' | 'goes';
}
interface Transition {
	readonly from: Keyframe;
	readonly to: Keyframe;
	readonly view: (t: number) => ViewState;
	readonly entities: readonly Presence[];
}
interface Moment {
	readonly from: Instant;
	readonly at: Instant;
	readonly progress: number;
	readonly fade: number;
}

const transitions = new WeakMap<Deck, Transition[]>();

/** The movement into a keyframe, worked out once and kept beside its deck. */
function transitionTo(deck: Deck, index: number): Transition {
	const known = transitions.get(deck) ?? [];
	transitions.set(deck, known);
	return (known[index] ??= buildTransition(deck, index));
}

function buildTransition({ keyframes, campaign }: Deck, index: number): Transition {
	const to = keyframes[index]!;
	const from = keyframes[index - 1] ?? to;
	const entities = [...campaign.entities.values()]
		.filter(({ id }) => to.show.has(id) || from.show.has(id))
		.map((entity): Presence => ({ entity, change: changeOf(entity.id, from, to) }));
	return { from, to, view: interpolateView(from.view, to.view), entities };
}

function changeOf(id: string, from: Keyframe, to: Keyframe): Presence['change'] {
	if (!to.show.has(id)) return 'goes';
	return from.show.has(id) ? 'stays' : 'comes';
}

/** How much of a stretch has passed, 0 to 1; a stretch of no length has. */
function share(time: number, whole: number): number {
	return whole <= 0 ? 1 : Math.max(0, Math.min(1, time / whole));
}

/** The mark of an entity, in a list that is empty while it is not there. */
function markOf({ entity, change }: Presence, moment: Moment): readonly Mark[] {
	const opacity = change === 'stays' ? 1 : change === 'comes' ? moment.fade : 1 - moment.fade;
	if (opacity === 0 || !holds(wholeSpan(entity), moment.at)) return [];
	const growth = change === 'comes' ? moment.progress : 1;
	const mark = draw(entity, moment, { ...identity(entity), ...doubt(entity.knowledge), opacity }, growth);
	return mark ? [mark] : [];
}

type Common = Omit<Extract<Mark, { kind: 'place' }>, 'kind' | 'geometry'>;

function draw(entity: Entity, { from, at }: Moment, common: Common, growth: number): Mark | undefined {
	switch (entity.kind) {
		case 'track': {
			const { arm, echelon } = entity;
			return { kind: 'unit', ...common, ...momentAt(entity, at), trail: trailBetween(entity, from, at), arm, echelon };
		}
		case 'front': {
			const geometry = shapeAt(entity, at);
			return geometry && { kind: 'front', ...common, geometry };
		}
		case 'line':
			return { kind: 'line', ...common, geometry: entity.geometry, growth };
		case 'border':
			return { kind: 'border', ...common, geometry: entity.geometry, reading: entity.reading };
		case 'zone':
			return { kind: 'zone', ...common, geometry: entity.geometry };
		case 'place':
			return { kind: 'place', ...common, geometry: entity.geometry };
		case 'ground':
			return undefined;
	}
}

const identity = ({ id, name, short, side, class: what }: Entity) => ({ id, name, short, side, class: what });
const doubt = ({ uncertainty, confidence }: Knowledge) => ({ uncertainty, confidence });
