/** The bombs of a strike that are bursting at an instant: a sample at made-up places, the same whenever it is asked for. */
import { bbox } from '@turf/bbox';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { LonLat, Strike } from './entity';
import type { Instant } from './instant';
import type { ZoneMark } from './mark';

/** One burst. */
export interface Burst {
	readonly position: LonLat;
	/** 0 when it bursts, 1 when it is gone. */
	readonly age: number;
	/** Whether it is one of the bombs far heavier than the others. */
	readonly heavy: boolean;
}

/** Of a strike no more bursts than these are shown, however many bombs fell. */
export const MOST_BURSTS = 60;
/** So many where nobody says how many bombs fell. */
const UNCOUNTED = 24;
/** The life of a burst as a share of the whole strike, long enough to be seen in a still. */
const LIFE = { light: 0.2, heavy: 0.4 } as const;
/** How often a place inside the zone is sought for each burst before fewer are shown. */
const TRIES = 60;

/**
 * The bursts at an instant. None before the strike begins or once it is over, none where its hour is not known (`precision` is "day", or a bound is
 * open), and none where no bombs fell.
 */
export function burstsAt({ id, geometry, strike, start, end, precision }: Struck, at: Instant): readonly Burst[] {
	if (!strike || start === undefined || end === undefined || precision === 'day' || at < start || at >= end) return [];
	const { positions, births } = planOf(id, geometry, strike);
	const life = strike.heavy ? LIFE.heavy : LIFE.light;
	const now = (at - start) / (end - start);
	const bursts: Burst[] = [];
	for (const [i, birth] of births.entries()) {
		const age = (now - birth * (1 - life)) / life;
		if (age >= 0 && age < 1) bursts.push({ position: positions[i]!, age, heavy: strike.heavy });
	}
	return bursts;
}

/** What bursts depend on. */
export type Struck = Pick<ZoneMark, 'id' | 'geometry' | 'strike' | 'start' | 'end' | 'precision'>;

/** Where and when each burst is born, the time as a share (0 to 1) of all births; in order of birth. */
interface Plan {
	readonly id: string;
	readonly positions: readonly LonLat[];
	readonly births: readonly number[];
}

const plans = new WeakMap<Struck['geometry'], Plan>();

function planOf(id: string, geometry: Struck['geometry'], strike: Strike): Plan {
	const known = plans.get(geometry);
	if (known?.id === id) return known;
	const random = mulberry32(hashOf(id));
	const positions = placesIn(geometry, burstCount(strike), random);
	const births = positions.map((_, i) => (i + random()) / positions.length);
	const plan = { id, positions, births };
	plans.set(geometry, plan);
	return plan;
}

/** How many bursts stand for a strike: each bomb one, up to `MOST_BURSTS`; none for fire without bombs. */
export function burstCount({ bombs, rounds }: Strike): number {
	return Math.min(MOST_BURSTS, Math.floor(bombs ?? (rounds === undefined ? UNCOUNTED : 0)));
}

function placesIn(geometry: Struck['geometry'], count: number, random: () => number): readonly LonLat[] {
	const [west, south, east, north] = bbox(geometry);
	const places: LonLat[] = [];
	for (let tries = count * TRIES; tries > 0 && places.length < count; tries--) {
		const place: [number, number] = [west + (east - west) * random(), south + (north - south) * random()];
		if (booleanPointInPolygon(place, geometry)) places.push(place);
	}
	return places;
}

/** FNV-1a, 32 bits: a seed from a name. */
function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
	return hash >>> 0;
}

/** Tommy Ettinger's mulberry32: numbers from 0 to just below 1, always the same from one seed. */
function mulberry32(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
