/** The movement into a keyframe: what stays, comes and goes, worked out once and kept beside its deck. */
import { isAgreed } from '../agreement';
import type { Deck, Keyframe } from '../deck';
import type { Mark } from '../mark';
import type { ViewState } from '../slide';
import { measurementText, survey } from '../survey';
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

function buildTransition({ keyframes, campaign }: Deck, index: number): Transition {
	const to = keyframes[index]!;
	const from = keyframes[index - 1] ?? to;
	const presences = [...campaign.entities.values()]
		.filter(({ id }) => to.show.has(id) || from.show.has(id))
		.map((entity): Presence => ({
			entity,
			change: changeOf(entity.id, from, to),
			agreed: isAgreed(entity, campaign),
			measure: measureOf(entity, campaign),
		}));
	const fleet = fleetOf(presences);
	const crowd = fleet.tracks.length > CROWD ? fleet : undefined;
	return {
		from,
		to,
		view: interpolateView(from.view, to.view),
		presences,
		ghosts: ghostsOf(presences, from, to),
		crowd,
		single: crowd ? presences.filter(({ entity }) => entity.kind !== 'track') : presences,
	};
}

function changeOf(id: string, from: Keyframe, to: Keyframe): Presence['change'] {
	if (!to.show.has(id)) return 'goes';
	return from.show.has(id) ? 'stays' : 'comes';
}

/** What is printed beside a computed length or a disputed strip: what is measured is what is drawn. */
function measureOf({ id, class: what }: Entity, campaign: Campaign): string | undefined {
	const text = (question: Parameters<typeof survey>[1]) => {
		const measured = survey(campaign, question);
		return measured && measurementText(measured);
	};
	if (what === 'computed') return text({ along: id });
	if (what !== 'disputed') return undefined;
	const [width, area] = [text({ across: id }), text({ area: id })];
	return width && area && `≤ ${width}, ${area}`;
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
