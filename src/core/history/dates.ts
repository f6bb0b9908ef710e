/** A track, a strike or a front beyond the first and the last day of the campaign. */
import type { Deck } from '../deck';
import type { Entity, Span } from '../entity';
import { isoInstant, type Instant } from '../instant';
import { findingAt, type Finding } from './finding';

const FIX =
	'Correct the date. If it is meant to lie outside, show the feature in a step at that time, or write "outside_campaign": true.';

/**
 * Every time outside `campaign` of `slides/deck.ts`, each feature told once; nothing where the deck names no dates. A feature may lie outside when it says
 * so, or when a step outside the campaign shows it.
 */
export function datesOutside(deck: Deck): readonly Finding[] {
	const { period } = deck;
	if (!period) return [];
	const shown = shownOutside(deck, period);
	return [...deck.campaign.entities.values()].flatMap((entity) => {
		if (entity.properties['outside_campaign'] === true || shown.has(entity.id)) return [];
		const time = timesOf(entity).find(([, at]) => isOutside(at, period));
		if (!time) return [];
		const [path, at] = time;
		const what = `A time from ${text(period.start, deck)} to ${text(period.end, deck)} expected; ${isoInstant(at, deck.offset)} found.`;
		return [findingAt(entity, path, 'problem', what, FIX)];
	});
}

function shownOutside({ keyframes }: Deck, period: Span): ReadonlySet<string> {
	return new Set(keyframes.filter(({ at }) => isOutside(at, period)).flatMap(({ show }) => [...show]));
}

/** The times of what belongs to a campaign: tracks, fronts, and zones of class `strike`. */
function timesOf(entity: Entity): readonly (readonly [path: string, at: Instant])[] {
	if (entity.kind === 'track' || entity.kind === 'front')
		return entity.times.map((at, i) => [`datetimes[${i}]`, at] as const);
	if (entity.kind !== 'zone' || entity.class !== 'strike') return [];
	return (['start', 'end'] as const).flatMap((key) => {
		const at = entity.span[key];
		return at === undefined ? [] : [[key, at] as const];
	});
}

/** The end of what stands until the campaign is over lies inside. */
function isOutside(at: Instant, { start, end }: Span): boolean {
	return (start !== undefined && at < start) || (end !== undefined && at > end);
}

const text = (at: Instant | undefined, { offset }: Deck) => (at === undefined ? 'whenever' : isoInstant(at, offset));
