/** What a unit was doing at an instant: on its way, at a halt, not yet attested, or gone. */
import type { Manoeuvre, Track } from '../entity';
import type { LonLat } from '../fact';
import type { Instant } from '../instant';
import { distanceKm, speedKmh } from '../measure';
import { legAt } from '../track';

/** A unit at one moment of its track; an absent bound is not known. */
export type Doing =
	/** Its first attested time is yet to come. */
	| { readonly kind: 'awaited'; readonly at: LonLat; readonly from: Instant }
	| { readonly kind: 'halted'; readonly at: LonLat; readonly since: Instant; readonly until: Instant | undefined }
	/** On its way between two halts; the pace (km/h) is that of the leg it is on, in a straight line between its ends. */
	| {
			readonly kind: Manoeuvre;
			readonly from: LonLat;
			readonly to: LonLat;
			readonly start: Instant;
			readonly end: Instant;
			readonly km: number;
			readonly kmh: number;
			/** Whether the author gave the times of both ends of that leg. */
			readonly attested: boolean;
	  }
	| { readonly kind: 'withdrawn' | 'destroyed'; readonly at: LonLat; readonly since: Instant };

/** What a track says of an instant. */
export function doingAt(track: Track, at: Instant): Doing {
	const { path, times, fate } = track;
	const last = path.length - 1;
	if (at < times[0]!) return { kind: 'awaited', at: path[0]!, from: times[0]! };
	if (at > times[last]! && fate) return { kind: fate, at: path[last]!, since: times[last]! };
	if (at >= times[last]!) return haltedOn(track, last);
	const leg = legAt(times, at);
	return isStill(track, leg) ? haltedOn(track, leg) : movingOn(track, leg);
}

/** Kilometres up to which a leg is a halt: the rounding of a unit that stands. */
const STILL = 0.001;

/** Whether nothing moves on the leg that begins at a vertex. */
const isStill = ({ path }: Track, leg: number): boolean => distanceKm(path[leg]!, path[leg + 1]!) <= STILL;

function haltedOn(track: Track, vertex: number): Doing {
	const { path, times } = track;
	let [first, end] = [vertex, vertex];
	while (first > 0 && isStill(track, first - 1)) first--;
	while (end < path.length - 1 && isStill(track, end)) end++;
	const until = end < path.length - 1 ? times[end]! : undefined;
	return { kind: 'halted', at: path[vertex]!, since: times[first]!, until };
}

/** The way goes on over all legs that were covered in the same manner without a halt between them. */
function movingOn(track: Track, leg: number): Doing {
	const { path, times, attested, manoeuvres } = track;
	const manner = (of: number): Manoeuvre => manoeuvres[of + 1] ?? 'march';
	const goesOn = (other: number) => !isStill(track, other) && manner(other) === manner(leg);
	let [first, end] = [leg, leg + 1];
	while (first > 0 && goesOn(first - 1)) first--;
	while (end < path.length - 1 && goesOn(end)) end++;
	const legs = path.slice(first, end).map((from, i) => distanceKm(from, path[first + i + 1]!));
	return {
		kind: manner(leg),
		from: path[first]!,
		to: path[end]!,
		start: times[first]!,
		end: times[end]!,
		km: legs.reduce((sum, km) => sum + km, 0),
		kmh: speedKmh(legs[leg - first]!, times[leg + 1]! - times[leg]!),
		attested: attested[leg]! && attested[leg + 1]!,
	};
}
