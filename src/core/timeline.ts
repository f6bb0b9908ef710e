/** The time of a campaign laid out for a reader: its span, its phases, and how much room each of them has. */
import type { Deck } from './deck';
import type { Names } from './entity';
import { asInstant, type Instant } from './instant';
import { eventsOf, type TimelineEvent } from './timeline/events';
import type { Stretch } from './timeline/scale';

/** A phase as far as it lies within the span. */
export interface Phase {
	readonly name: Names;
	readonly from: Instant;
	readonly to: Instant;
}

/** From the first to the last instant that the timeline shows. */
export interface TimelineSpan {
	readonly from: Instant;
	readonly to: Instant;
}

export interface Timeline {
	readonly span: TimelineSpan;
	/** In order of time, none over another. */
	readonly phases: readonly Phase[];
	/** The span in pieces, each with its share of the room: half by the root of how long it lasts, half by how many steps tell it. */
	readonly stretches: readonly Stretch[];
	readonly events: readonly TimelineEvent[];
}

/** The timeline of a deck: over its campaign, else over its phases, else over all that happens; `undefined` where there is no time to go through. */
export function timelineOf(deck: Deck): Timeline | undefined {
	const events = eventsOf(deck);
	const span = spanOf(deck, events);
	if (!span) return undefined;
	const phases = phasesOf(deck).flatMap((phase) => clipped(phase, span));
	return { span, phases, stretches: stretchesOf(deck, span, phases), events };
}

function spanOf({ period, phases }: Deck, events: readonly TimelineEvent[]): TimelineSpan | undefined {
	if (period?.start !== undefined && period.end !== undefined) return { from: period.start, to: period.end };
	const [first, last] = [phases[0], phases[phases.length - 1]];
	if (first && last) return { from: first.start, to: last.end };
	const from = events.reduce((least, event) => Math.min(least, event.from), Infinity);
	const to = events.reduce((most, event) => Math.max(most, event.to), -Infinity);
	return from < to ? { from: asInstant(from), to: asInstant(to) } : undefined;
}

/** The phases that the author states; else one for each slide that goes on in time, from its first instant to that of the next. */
function phasesOf({ phases, slides, keyframes, language, period }: Deck): readonly Phase[] {
	if (phases.length > 0) return phases.map(({ name, start, end }) => ({ name, from: start, to: end }));
	const begins: { readonly title: string; readonly from: Instant; readonly to: Instant }[] = [];
	for (const { id, title } of slides) {
		const times = keyframes.filter(({ slide }) => slide === id).map(({ at }) => at);
		const [from, to] = [Math.min(...times), Math.max(...times)];
		const before = begins[begins.length - 1];
		if (!before || from >= before.to) begins.push({ title, from: asInstant(from), to: asInstant(to) });
	}
	const last = (period?.end ?? begins[begins.length - 1]?.to) as Instant;
	return begins.map(({ title, from }, i) => ({ name: { [language]: title }, from, to: begins[i + 1]?.from ?? last }));
}

function clipped({ name, from, to }: Phase, span: TimelineSpan): readonly Phase[] {
	const [first, last] = [Math.max(from, span.from), Math.min(to, span.to)];
	return first < last ? [{ name, from: asInstant(first), to: asInstant(last) }] : [];
}

/** Phases, and what lies between them. */
function stretchesOf({ keyframes }: Deck, span: TimelineSpan, phases: readonly Phase[]): readonly Stretch[] {
	const ends = [...new Set([span.from, ...phases.flatMap(({ from, to }) => [from, to]), span.to])];
	const told = keyframes.filter(({ at }) => at >= span.from && at < span.to).length;
	const roots = ends.slice(1).reduce((sum, to, i) => sum + Math.sqrt(to - ends[i]!), 0);
	return ends.slice(1).map((to, i) => {
		const from = ends[i]!;
		const steps = keyframes.filter(({ at }) => at >= from && at < to).length;
		const lasts = Math.sqrt(to - from) / roots;
		return { from, to, weight: told > 0 ? (lasts + steps / told) / 2 : lasts };
	});
}
