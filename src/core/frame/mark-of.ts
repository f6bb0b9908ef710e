/** The mark of an entity at one moment of a movement. */
import { countAt } from '../count';
import type { Entity, Track } from '../entity';
import { shapeAt } from '../front';
import type { Instant } from '../instant';
import type { Mark, UnitMark } from '../mark';
import { holds, wholeSpan } from '../span';
import { attackBetween, momentAt, strengthAt, trailBetween, type Phase } from '../track';

/** An entity that is shown before or after the movement, with what of its mark does not depend on time. */
export interface Presence {
	readonly entity: Entity;
	readonly change: 'stays' | 'comes' | 'goes';
	readonly agreed: (at: Instant) => boolean;
	readonly measure: string | undefined;
	/** Of an inset. */
	readonly letter: string;
}

/** A moment of a movement: where the clock began and is, and how much of movement and fading has passed (0 to 1). */
export interface Moment {
	readonly from: Instant;
	readonly at: Instant;
	readonly progress: number;
	readonly fade: number;
}

/** The mark, in a list that is empty while the entity is not there. */
export function markOf(presence: Presence, moment: Moment): readonly Mark[] {
	const { entity, change } = presence;
	const opacity = change === 'stays' ? 1 : change === 'comes' ? moment.fade : 1 - moment.fade;
	if (opacity === 0 || !holds(wholeSpan(entity), moment.at)) return [];
	const still = isStill(presence, moment) && opacity === 1;
	const known = still ? stills.get(presence) : undefined;
	if (known) return known;
	const agreed = presence.agreed(moment.at);
	const mark = draw(presence, moment, { ...lasting(entity), agreed, opacity });
	const marks = mark ? [mark] : [];
	if (still) stills.set(presence, marks);
	return marks;
}

/** Marks that are the same for as long as they stand, so that whoever draws them sees at once that nothing changed. */
const stills = new WeakMap<Presence, readonly Mark[]>();

function isStill({ entity: { kind }, change }: Presence, { progress }: Moment): boolean {
	return kind !== 'track' && kind !== 'front' && (kind !== 'line' || change !== 'comes' || progress === 1);
}

type Common = Omit<Extract<Mark, { kind: 'front' }>, 'kind' | 'geometry' | 'held'>;

function draw({ entity, change, measure, letter }: Presence, moment: Moment, common: Common): Mark | undefined {
	switch (entity.kind) {
		case 'track':
			return unitOf(entity, moment, common);
		case 'front': {
			const geometry = shapeAt(entity, moment.at);
			return geometry && { kind: 'front', ...common, geometry, held: entity.held };
		}
		case 'line': {
			const growth = change === 'comes' ? moment.progress : 1;
			const { geometry, outcome, held } = entity;
			return { kind: 'line', ...common, geometry, growth, outcome, measure, held };
		}
		case 'border':
			return { kind: 'border', ...common, geometry: entity.geometry, reading: entity.reading };
		case 'zone': {
			const { geometry, strike, span, between } = entity;
			return { kind: 'zone', ...common, geometry, strike, start: span.start, end: span.end, measure, between };
		}
		case 'place': {
			const { geometry, altitudes, rank } = entity;
			return { kind: 'place', ...common, geometry, altitudes, ...(rank === undefined ? {} : { rank }) };
		}
		case 'inset': {
			const { geometry, profile, stations, gaps } = entity;
			return { kind: 'inset', ...common, letter, geometry, profile, stations, gaps };
		}
		case 'ground':
			return undefined;
	}
}

function unitOf(track: Track, { from, at }: Moment, common: Common): UnitMark {
	const moment = momentAt(track, at);
	return {
		kind: 'unit',
		...common,
		...moment,
		state: stateOf(track, moment.phase),
		strength: strengthAt(track, at),
		men: countAt(track, 'men', at),
		tanks: countAt(track, 'tanks', at),
		guns: countAt(track, 'guns', at),
		aircraft: countAt(track, 'aircraft', at),
		trail: trailBetween(track, from, at, moment.position),
		attack: attackBetween(track, from, at),
		arm: track.arm,
		echelon: track.echelon,
	};
}

function stateOf({ fate }: Track, phase: Phase): UnitMark['state'] {
	if (phase === 'before') return 'arriving';
	return (phase === 'after' ? fate : undefined) ?? 'present';
}

/** What a mark says at every moment, made once. */
const LASTING = new WeakMap<Entity, ReturnType<typeof identity> & ReturnType<typeof knowledge>>();

function lasting(entity: Entity) {
	const known = LASTING.get(entity);
	if (known) return known;
	const made = { ...identity(entity), ...knowledge(entity) };
	LASTING.set(entity, made);
	return made;
}

const identity = ({ id, name, short, side, class: what }: Entity) => ({ id, name, short, side, class: what });
const knowledge = ({ knowledge: { uncertainty, confidence, precision } }: Entity) => ({
	uncertainty,
	confidence,
	precision,
});
