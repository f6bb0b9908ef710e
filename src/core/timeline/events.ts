/** What happened when: movements that begin, strikes, fronts that change, and what texts say. */
import type { Campaign } from '../campaign';
import type { DatePart } from '../campaign/claim-when';
import { chronologyOf } from '../chronology';
import type { Deck } from '../deck';
import type { Front, Track, Zone } from '../entity';
import { asInstant, parseInstant, offsetText, type Instant, type OffsetMinutes } from '../instant';

export const EVENT_KINDS = ['movement', 'strike', 'front', 'claim'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Something that happened at an instant, or at some time of a day of which no more is known. */
export interface TimelineEvent {
	readonly kind: EventKind;
	readonly from: Instant;
	/** The same as `from` where the hour is known. */
	readonly to: Instant;
}

const DAY = 86_400_000;
const MINUTE = 60_000;

/** Every event of a deck, in no order. Claims that name no day are left out. */
export function eventsOf({ campaign, stays, offset, language }: Deck): readonly TimelineEvent[] {
	const entities = [...campaign.entities.values()];
	return [
		...entities.flatMap((entity) => {
			if (entity.kind === 'track') return stays.has(entity.id) ? movementsOf(entity, offset) : [];
			if (entity.kind === 'front') return changesOf(entity);
			return entity.kind === 'zone' ? strikesOf(entity) : [];
		}),
		...claimsOf(campaign, offset, language),
	];
}

/** A movement begins where a unit leaves a place at which it stood. */
function movementsOf({ path, times, vertices }: Track, offset: OffsetMinutes): readonly TimelineEvent[] {
	const leaves = (i: number) => i >= 0 && i < path.length - 1 && !isSame(path[i]!, path[i + 1]!);
	return times.flatMap((at, i) => {
		if (!leaves(i) || leaves(i - 1)) return [];
		return [vertices[i]!.precision === 'day' ? onDay('movement', at, offset) : atOnce('movement', at)];
	});
}

const changesOf = ({ times }: Front) => times.map((at) => atOnce('front', at));
const strikesOf = ({ strike, span }: Zone) =>
	strike && span.start !== undefined ? [atOnce('strike', span.start)] : [];

function claimsOf(campaign: Campaign, offset: OffsetMinutes, language: string): readonly TimelineEvent[] {
	return chronologyOf(campaign, language).flatMap(({ when: { from } }) => {
		const at = claimedInstant(from, offset);
		if (at === undefined) return [];
		return [from.minute === undefined ? onDay('claim', at, offset) : atOnce('claim', at)];
	});
}

/** The instant of a date by the deck's own clock, noon where no hour is said; `undefined` where no day is. */
export function claimedInstant(
	{ year, month, day, minute = 720 }: DatePart,
	offset: OffsetMinutes,
): Instant | undefined {
	if (month === undefined || day === undefined || year < 0 || year > 9999) return undefined;
	const two = (value: number) => String(value).padStart(2, '0');
	const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
	const midnight = parseInstant(`${date}T00:00${offsetText(offset)}`);
	return typeof midnight === 'number' ? asInstant(midnight + minute * MINUTE) : undefined;
}

const atOnce = (kind: EventKind, at: Instant): TimelineEvent => ({ kind, from: at, to: at });

function onDay(kind: EventKind, at: Instant, offset: OffsetMinutes): TimelineEvent {
	const shift = offset * MINUTE;
	const midnight = Math.floor((at + shift) / DAY) * DAY - shift;
	return { kind, from: asInstant(midnight), to: asInstant(midnight + DAY) };
}

const isSame = (a: readonly number[], b: readonly number[]) => a[0] === b[0] && a[1] === b[1];
