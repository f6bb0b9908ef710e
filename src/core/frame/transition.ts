/** The movement into a keyframe: what stays, comes and goes, worked out once and kept beside its deck. */
import { agreementOf } from '../agreement';
import type { Deck, Keyframe } from '../deck';
import type { Mark } from '../mark';
import type { ViewState } from '../slide';
import type { Entity } from '../entity';
import type { Campaign } from '../campaign';
import { CROWD, fleetOf, type Fleet } from '../fleet';
import { interpolateView } from '../view';
import { markOf, type Moment, type Presence } from './mark-of';

/** Two keyframes and everything between them that does not depend on the time. */
export interface Transition {
	readonly from: Keyframe;
	readonly to: Keyframe;
	readonly view: (t: number) => ViewState;
	readonly presences: readonly Presence[];
	/** Zones between two readings of a border that are shown before or after. */
	readonly strips: readonly Presence[];
	readonly ghosts: readonly Mark[];
	/** The tracks, where they are a crowd. */
	readonly crowd: Fleet | undefined;
	/** What a frame makes marks of: all presences, or all but the tracks of a crowd. */
	readonly single: readonly Presence[];
}

const transitions = new WeakMap<Deck, Transition[]>();

/** The movement into the keyframe of this index; into the first it comes from itself. */
export function transitionTo(deck: Deck, index: number): Transition {
	const known = transitions.get(deck) ?? [];
	transitions.set(deck, known);
	return (known[index] ??= buildTransition(deck, index));
}

function buildTransition(deck: Deck, index: number): Transition {
	const { keyframes, campaign } = deck;
	const to = keyframes[index]!;
	const from = keyframes[index - 1] ?? to;
	const isShown = (id: string) => to.show.has(id) || from.show.has(id);
	const entities = [...campaign.entities.values()];
	const present = (entity: Entity) => presenceOf(entity, deck, changeOf(entity.id, from, to));
	const presences = entities.filter(({ id }) => isShown(id)).map(present);
	const strips = entities.filter((entity) => entity.kind === 'zone' && entity.between?.every(isShown)).map(present);
	const view = interpolateView(from.view, to.view);
	const fleet = fleetOf(presences);
	const crowd = fleet.tracks.length > CROWD ? fleet : undefined;
	const single = crowd ? presences.filter(({ entity }) => entity.kind !== 'track') : presences;
	return { from, to, view, presences, strips, ghosts: ghostsOf(presences, from, to), crowd, single };
}

/** An entity with all of its mark that does not depend on time. */
export function presenceOf(
	entity: Entity,
	{ campaign, measures }: Pick<Deck, 'campaign' | 'measures'>,
	change: Presence['change'],
): Presence {
	return {
		entity,
		change,
		agreed: agreementOf(entity, campaign),
		measure: measures.get(entity.id),
		letter: letterOf(entity, campaign),
	};
}

/** The letter of an inset, by its place among all of the campaign, so that it is the same in every step: A to Z, then by number. */
function letterOf(entity: Entity, { entities }: Campaign): string {
	if (entity.kind !== 'inset') return '';
	const place = [...entities.values()].filter(({ kind }) => kind === 'inset').indexOf(entity);
	return place < 26 ? String.fromCharCode(65 + place) : String(place + 1);
}

function changeOf(id: string, from: Keyframe, to: Keyframe): Presence['change'] {
	if (!to.show.has(id)) return 'goes';
	return from.show.has(id) ? 'stays' : 'comes';
}

/** Units and fronts where the step before left them, as far as they are elsewhere or gone by the end of this one. */
function ghostsOf(presences: readonly Presence[], from: Keyframe, to: Keyframe): readonly Mark[] {
	const settled = (at: Keyframe): Moment => ({ from: at.at, at: at.at, progress: 1, fade: 1 });
	return presences
		.filter(({ entity, change }) => change !== 'comes' && (entity.kind === 'track' || entity.kind === 'front'))
		.flatMap((presence) => {
			const left = markOf({ ...presence, change: 'stays' }, settled(from));
			const now = markOf(presence, settled(to));
			return isSamePlace(left[0], now[0]) ? [] : left;
		});
}

function isSamePlace(a: Mark | undefined, b: Mark | undefined): boolean {
	if (a?.kind === 'unit' && b?.kind === 'unit') return a.position.every((value, i) => value === b.position[i]);
	if (a?.kind === 'front' && b?.kind === 'front') return JSON.stringify(a.geometry) === JSON.stringify(b.geometry);
	return a === b;
}
