/** Where an instant lies on the timeline. Stretches of time may have more or less room; within each of them time runs evenly. */
import { scaleLinear } from 'd3-scale';
import { utcTicks } from 'd3-time';
import { asInstant, wallClock, type Instant, type OffsetMinutes } from '../instant';

/** A piece of time, and its share of the room in proportion to the others. */
export interface Stretch {
	readonly from: Instant;
	readonly to: Instant;
	readonly weight: number;
}

/** A tick, at midnight or at another hour of the clock that is shown. */
export interface Tick {
	readonly at: Instant;
	/** 0 to 1. */
	readonly position: number;
	readonly isDay: boolean;
}

export interface TimeScale {
	readonly from: Instant;
	readonly to: Instant;
	/** 0 at the beginning to 1 at the end; what lies beyond lies at the end. */
	readonly position: (at: number) => number;
	/** The instant at a position from 0 to 1, to the minute. */
	readonly instant: (position: number) => Instant;
	/** At most so many ticks, days before hours, by a clock at a fixed offset. */
	readonly ticks: (count: number, offset: OffsetMinutes) => readonly Tick[];
}

const MINUTE = 60_000;

/** The scale of stretches that follow each other; there is one at least, and none is empty. */
export function timeScale(stretches: readonly Stretch[]): TimeScale {
	const [from, to] = [stretches[0]!.from, stretches[stretches.length - 1]!.to];
	const whole = stretches.reduce((sum, { weight }) => sum + weight, 0);
	let reached = 0;
	const ends = stretches.map(({ weight }) => (reached += weight / whole));
	const scale = scaleLinear()
		.domain([from, ...stretches.map((stretch) => stretch.to)])
		.range([0, ...ends.slice(0, -1), 1])
		.clamp(true);
	const position = (at: number) => scale(at);
	return {
		from,
		to,
		position,
		instant: (position) => asInstant(Math.round(scale.invert(position) / MINUTE) * MINUTE),
		ticks: (count, offset) =>
			thinned(
				stretches.flatMap((stretch) => instantsIn(stretch, Math.max(1, (stretch.weight / whole) * count), offset)),
				{ count, offset, position },
			),
	};
}

/** d3 counts in UTC: told the time of our clock as if it were, it gives round hours and days of our clock. */
function instantsIn({ from, to }: Stretch, count: number, offset: OffsetMinutes): readonly Instant[] {
	const shift = offset * MINUTE;
	return utcTicks(new Date(from + shift), new Date(to + shift), count).map((date) => asInstant(date.getTime() - shift));
}

interface Thinning {
	readonly count: number;
	readonly offset: OffsetMinutes;
	readonly position: (at: number) => number;
}

/** Days take their place first, then hours where there is room between. */
function thinned(instants: readonly Instant[], { count, offset, position }: Thinning): readonly Tick[] {
	const all = [...new Set(instants)].map((at): Tick => {
		const { hour, minute } = wallClock(at, offset);
		return { at, position: position(at), isDay: hour === 0 && minute === 0 };
	});
	const kept: Tick[] = [];
	for (const tick of [...all.filter(({ isDay }) => isDay), ...all.filter(({ isDay }) => !isDay)]) {
		if (kept.every((other) => Math.abs(other.position - tick.position) >= 1 / count)) kept.push(tick);
	}
	return kept.sort((a, b) => a.at - b.at);
}
