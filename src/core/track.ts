/** Where a track is at an instant, which way it moves, and where it came from. */
import type { Confidence, Knowledge, LonLat, Manoeuvre, Precision, Track } from './entity';
import type { Instant } from './instant';
import type { Attack, TrailPart } from './mark';
import { mercator, unmercator } from './view';
import { planeWayOf, wayOf } from './way';

/** Whether an instant lies before the first time of a track, between its times, or after the last. */
export type Phase = 'before' | 'within' | 'after';

/** A track at one instant. */
export interface Moment {
	readonly position: LonLat;
	/** Degrees clockwise from north on the map; `undefined` while it stands. */
	readonly heading: number | undefined;
	/** Before its first time it is drawn where it is first attested; after the last, where it was last. */
	readonly phase: Phase;
	/** Metres; between two vertices the doubt of both, in proportion. */
	readonly uncertainty: number | undefined;
	/** Between two vertices never better than inferred, and as weak as the weaker of them. */
	readonly confidence: Confidence | undefined;
	/** As weak as the weaker of the two vertices. */
	readonly precision: Precision | undefined;
}

/**
 * Where the track is at an instant: on the straight line of the map between the two vertices around it, the short way round the world, at constant speed.
 * Beyond the 180th meridian the longitude goes on counting.
 */
export function momentAt(track: Track, at: Instant): Moment {
	const { times, vertices } = track;
	const path = wayOf(track);
	const last = path.length - 1;
	if (at <= times[0]!) return standing(path[0]!, vertices[0]!, at < times[0]! ? 'before' : 'within');
	if (at >= times[last]!) return standing(path[last]!, vertices[last]!, at > times[last]! ? 'after' : 'within');
	const leg = legAt(times, at);
	const share = (at - times[leg]!) / (times[leg + 1]! - times[leg]!);
	const [from, to] = [vertices[leg]!, vertices[leg + 1]!];
	const plane = planeWayOf(track);
	const heading = headingOf(plane[leg]!, plane[leg + 1]!);
	if (share === 0) return { ...standing(path[leg]!, from, 'within'), heading };
	return {
		position: between(plane[leg]!, plane[leg + 1]!, share),
		heading,
		phase: 'within',
		uncertainty: mix(from.uncertainty, to.uncertainty, share),
		confidence: weaker(from.confidence, to.confidence),
		precision: from.precision === 'day' || to.precision === 'day' ? 'day' : (from.precision ?? to.precision),
	};
}

/**
 * The way covered between two instants, oldest first, in parts that were covered in one manner; none where it did not move. Where the clock goes
 * back, so does the way. `there` is where the track is at `to`, for who knows it already.
 */
export function trailBetween(
	track: Track,
	from: Instant,
	to: Instant,
	there = momentAt(track, to).position,
): readonly TrailPart[] {
	const [first, last] = from < to ? [from, to] : [to, from];
	const parts: { manoeuvre: Manoeuvre; path: LonLat[] }[] = [];
	const path = wayOf(track);
	const [begin, finish] = from < to ? [startOf(track, from), there] : [there, startOf(track, from)];
	let here = begin;
	for (const [end, time] of track.times.entries()) {
		if (end === 0 || time <= first) continue;
		const manoeuvre = track.manoeuvres[end] ?? 'march';
		const next = time < last ? path[end]! : finish;
		const part = parts[parts.length - 1];
		if (!isSame(here, next)) {
			if (part?.manoeuvre === manoeuvre) part.path.push(next);
			else parts.push({ manoeuvre, path: [here, next] });
		}
		if (time >= last) break;
		here = next;
	}
	return from <= to ? parts : parts.reverse().map((part) => ({ ...part, path: part.path.reverse() }));
}

/** Where each track was asked to begin last: in every frame of a movement from the same instant. */
const STARTS = new WeakMap<Track, { readonly at: Instant; readonly position: LonLat }>();

function startOf(track: Track, at: Instant): LonLat {
	const known = STARTS.get(track);
	if (known?.at === at) return known.position;
	const { position } = momentAt(track, at);
	STARTS.set(track, { at, position });
	return position;
}

/**
 * The attack between two instants: from where its first leg began to where the unit is, or to where the attack ended; `undefined` where no leg
 * was one. Legs of one attack follow each other and came to the same; of several attacks the last counts. That it failed is said once its last leg
 * is over, for until then nobody knew.
 */
export function attackBetween(track: Track, from: Instant, to: Instant): Attack | undefined {
	const { times, manoeuvres, outcomes } = track;
	const path = wayOf(track);
	const [first, last] = from < to ? [from, to] : [to, from];
	const isLeg = (end: number) => manoeuvres[end] === 'attack' && end > 0;
	let end = times.length - 1;
	while (end > 0 && !(isLeg(end) && times[end - 1]! < last && times[end]! > first)) end--;
	if (end <= 0) return undefined;
	let begin = end - 1;
	while (isLeg(begin) && outcomes[begin] === outcomes[end]) begin--;
	const inner = path.slice(begin, end).filter((_, i) => times[begin + i]! < to);
	const tip = to >= times[end]! ? path[end]! : momentAt(track, to).position;
	// What is undefined in a list comes out of JSON as null.
	const outcome = outcomes[end] === 'failed' && to < times[end]! ? undefined : (outcomes[end] ?? undefined);
	return { path: dropRepeats([...inner, tip]), outcome };
}

/** What is said of its strength at an instant: at the last vertex before it that says anything, or at the first that does. */
export function strengthAt({ times, strengths }: Track, at: Instant): string | undefined {
	const said = strengths.filter((strength, i) => typeof strength === 'string' && times[i]! <= at);
	return said[said.length - 1] ?? strengths.find((strength) => typeof strength === 'string');
}

/** The index of the leg that holds an instant, by binary search; `times` is strictly increasing and `at` lies within it. */
export function legAt(times: readonly Instant[], at: Instant): number {
	let [low, high] = [0, times.length - 1];
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if (times[middle]! <= at) low = middle;
		else high = middle;
	}
	return low;
}

/** The point at a share (0 to 1) of the straight line that the map draws between two places. */
function between([ax, ay]: PlanePoint, [bx, by]: PlanePoint, share: number): LonLat {
	return unmercator([ax + (bx - ax) * share, ay + (by - ay) * share]);
}

/** Degrees clockwise from north of the straight line of the map; `undefined` between a place and itself. */
export const headingDegrees = (a: LonLat, b: LonLat): number | undefined => headingOf(mercator(a), mercator(b));

/** A point of the map, as `mercator` has it. */
type PlanePoint = readonly [x: number, y: number];

function headingOf([ax, ay]: PlanePoint, [bx, by]: PlanePoint): number | undefined {
	if (ax === bx && ay === by) return undefined;
	return ((Math.atan2(bx - ax, ay - by) * 180) / Math.PI + 360) % 360;
}

function standing(position: LonLat, { uncertainty, confidence, precision }: Knowledge, phase: Phase): Moment {
	return { position, heading: undefined, phase, uncertainty, confidence, precision };
}

function mix(a: number | undefined, b: number | undefined, share: number): number | undefined {
	return a === undefined || b === undefined ? undefined : a + (b - a) * share;
}

/** What is known between two vertices: never better than inferred. */
export function weaker(a: Confidence | undefined, b: Confidence | undefined): Confidence | undefined {
	if (a === undefined || b === undefined) return undefined;
	return a === 'schematic' || b === 'schematic' ? 'schematic' : 'inferred';
}

function dropRepeats(points: readonly LonLat[]): readonly LonLat[] {
	return points.filter((point, i) => i === 0 || !isSame(point, points[i - 1]!));
}

const isSame = (a: LonLat, b: LonLat): boolean => a[0] === b[0] && a[1] === b[1];
