/** What is drawn at any instant of the campaign, whatever the step: its own camera and ground, and all that is dated then. */
import type { Deck, Keyframe } from '../deck';
import type { Entity } from '../entity';
import type { Excursion } from '../excursion';
import { CROWD, fleetOf, type Fleet } from '../fleet';
import type { Frame } from '../frame';
import { markOf, type Moment, type Presence } from '../frame/mark-of';
import { stripsBetween } from '../frame/strips';
import { presenceOf } from '../frame/transition';
import { asInstant, type Instant } from '../instant';
import { isBounded } from '../span';
import type { Staging } from '../staging';

/** Milliseconds of the way that a unit has come, and of an attack, that are drawn behind it. */
const TRAIL = 3 * 3_600_000;

/** The frame of an instant, seen from the step of this index. The same instant and step give the same frame, however one came. */
export function frameAtInstant(deck: Deck, index: number, at: Instant): Frame {
	return frameOf(deck, index, at, castOf(deck, index).presences);
}

/** The staging of an excursion: as it stands where it stands, and while it runs between the frames of about one second before and after. */
export function stagingAtInstant(deck: Deck, index: number, { at, pace }: Excursion): Staging {
	const { fleet, single } = castOf(deck, index);
	const frame = frameOf(deck, index, at, single);
	const crowd = fleet && { crowd: { fleet, moment: momentOf(at) } };
	if (pace <= 0) return { ...frame, move: { before: frame, after: frame, share: 1 }, ...crowd };
	const beat = Math.floor(at / pace);
	const move = {
		before: beatAt(deck, index, beat * pace),
		after: beatAt(deck, index, (beat + 1) * pace),
		share: at / pace - beat,
	};
	return { ...frame, settled: false, move, ...crowd };
}

/** Everything that may be drawn in an excursion from one step. */
interface Cast {
	readonly presences: readonly Presence[];
	readonly strips: readonly Presence[];
	/** The tracks, where they are a crowd, and what a frame then makes marks of. */
	readonly fleet: Fleet | undefined;
	readonly single: readonly Presence[];
}

const casts = new WeakMap<Deck, Cast[]>();

function castOf(deck: Deck, index: number): Cast {
	const known = casts.get(deck) ?? [];
	casts.set(deck, known);
	return (known[index] ??= gatherCast(deck, deck.keyframes[index]!));
}

function gatherCast(deck: Deck, { show }: Keyframe): Cast {
	const { campaign, stays } = deck;
	const all = [...campaign.entities.values()];
	const present = (entity: Entity): Presence => {
		const span = entity.kind === 'track' ? stays.get(entity.id) : undefined;
		return { ...presenceOf(entity, deck, 'stays'), ...(span && { entity: { ...entity, span } }) };
	};
	const presences = all.filter((entity) => isDated(entity, stays) || isGround(entity, show)).map(present);
	const fleet = fleetOf(presences);
	const single = presences.filter(({ entity }) => entity.kind !== 'track');
	return {
		presences,
		strips: all
			.filter((entity) => entity.kind === 'zone' && entity.between?.every((id) => show.has(id)))
			.map((entity) => presenceOf(entity, deck, 'stays')),
		...(fleet.tracks.length > CROWD ? { fleet, single } : { fleet: undefined, single: presences }),
	};
}

/** What belongs to an instant: units that the story shows at all, fronts, and whatever begins or ends. Sketches are a step's own. */
function isDated({ id, kind, span }: Entity, stays: Deck['stays']): boolean {
	if (kind === 'track') return stays.has(id);
	return kind === 'front' || (kind !== 'inset' && isBounded(span));
}

/** What the step shows that belongs to no instant: places, readings of a border, lengths. */
const isGround = ({ id, kind }: Entity, show: ReadonlySet<string>): boolean => kind !== 'track' && show.has(id);

const momentOf = (at: Instant): Moment => ({ from: asInstant(at - TRAIL), at, progress: 1, fade: 1 });

function frameOf(deck: Deck, index: number, at: Instant, presences: readonly Presence[]): Frame {
	const { slide, step, view } = deck.keyframes[index]!;
	const moment = momentOf(at);
	const marks = presences.flatMap((presence) => markOf(presence, moment));
	return {
		slide,
		step,
		at,
		offset: deck.offset,
		precision: 'minute',
		clock: true,
		view,
		sky: deck.sky(at, view.center) ?? null,
		pace: null,
		marks,
		strips: stripsBetween(castOf(deck, index).strips, marks, moment),
		ghosts: [],
		settled: true,
	};
}

/** The last few beats, so that what is arranged for a beat is arranged once. */
const beats = new WeakMap<Deck, { readonly index: number; readonly frame: Frame }[]>();
const KEPT = 4;

function beatAt(deck: Deck, index: number, at: number): Frame {
	const kept = beats.get(deck) ?? [];
	const known = kept.find((beat) => beat.index === index && beat.frame.at === at);
	if (known) return known.frame;
	const frame = frameOf(deck, index, asInstant(at), castOf(deck, index).single);
	// One that lacks its sky, for the almanac has not come yet, is made again.
	if (frame.sky) beats.set(deck, [...kept, { index, frame }].slice(-KEPT));
	return frame;
}
