/** Marks on the timeline: the steps of the story, and what texts say happened. */
import type { ClockPrecision } from '../calendar-date';
import { chronologyOf } from '../chronology';
import type { Deck } from '../deck';
import type { SourceRef } from '../fact';
import type { Instant } from '../instant';
import type { Timeline } from '../timeline';
import { claimedInstant } from './events';

export interface StepMark {
	readonly kind: 'step';
	readonly at: Instant;
	readonly precision: ClockPrecision;
	/** Of the keyframe. */
	readonly index: number;
	/** Of the slide, from 1. */
	readonly number: number;
	readonly text: string;
}

export interface ClaimMark {
	readonly kind: 'claim';
	readonly at: Instant;
	readonly precision: ClockPrecision;
	readonly text: string;
	readonly sources: readonly SourceRef[];
}

export type TimelineMark = StepMark | ClaimMark;

/** Every step, and the claims within the span that name a day; earliest first, of one time in the order in which they are told. */
export function marksOf(deck: Deck, { span }: Timeline): readonly TimelineMark[] {
	const steps = deck.keyframes.map(({ at, precision, slide, title, caption }, index): StepMark => {
		const { number } = deck.slides.find(({ id }) => id === slide)!;
		return { kind: 'step', at, precision, index, number, text: caption ?? title };
	});
	const claims = chronologyOf(deck.campaign, deck.language).flatMap(
		({ when: { from }, text, sources }): ClaimMark[] => {
			const at = claimedInstant(from, deck.offset);
			if (at === undefined || at < span.from || at >= span.to) return [];
			return [{ kind: 'claim', at, precision: from.minute === undefined ? 'day' : 'minute', text, sources }];
		},
	);
	return [...steps, ...claims].sort((a, b) => a.at - b.at);
}

/** Instants at which something begins and the hour is known, in order of time: where a jump along the timeline stops. */
export function stopsOf({ keyframes }: Deck, { span, events }: Timeline): readonly Instant[] {
	const times = [
		...events.filter(({ from, to }) => from === to).map(({ from }) => from),
		...keyframes.filter(({ precision }) => precision === 'minute').map(({ at }) => at),
	];
	return [...new Set(times)].filter((at) => at >= span.from && at <= span.to).sort((a, b) => a - b);
}
