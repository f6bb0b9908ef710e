/** The legs of a track: what lies between two of its vertices, and how surely their places and times are known. */
import type { Knowledge, LonLat, Track } from '../entity';
import type { Instant } from '../instant';
import { distanceKm } from '../measure';

/** A leg from one vertex to another, with those between them whose time is not attested. */
export interface Leg {
	readonly track: Track;
	/** Indices of its first and last vertex. */
	readonly from: number;
	readonly to: number;
	readonly path: readonly LonLat[];
	readonly lengthKm: number;
	/** Hours between its ends at the most, as both are known. */
	readonly hours: number;
	/** Metres: how far its ends may be from where they are drawn, both together. */
	readonly doubt: number;
}

/** Hours by which a time may be off that says how well it is known. */
const OFF = { day: 24, hour: 1 } as const;

/** The legs between the attested vertices of a track. */
export function attestedLegs(track: Track): readonly Leg[] {
	const attested = track.times.flatMap((_, i) => (track.attested[i] ? [i] : []));
	return attested.slice(1).map((to, i) => legOf(track, attested[i]!, to));
}

/** The legs from each vertex of a track to the next. */
export function singleLegs(track: Track): readonly Leg[] {
	return track.path.slice(1).map((_, i) => legOf(track, i, i + 1));
}

function legOf(track: Track, from: number, to: number): Leg {
	const path = track.path.slice(from, to + 1);
	const [first, last] = [track.vertices[from]!, track.vertices[to]!];
	return {
		track,
		from,
		to,
		path,
		lengthKm: path.slice(1).reduce((sum, point, i) => sum + distanceKm(path[i]!, point), 0),
		hours: hoursBetween(track.times[from]!, track.times[to]!) + off(first) + off(last),
		doubt: (first.uncertainty ?? 0) + (last.uncertainty ?? 0),
	};
}

const hoursBetween = (a: Instant, b: Instant) => (b - a) / 3_600_000;
const off = ({ precision }: Knowledge) => (precision === undefined ? 0 : OFF[precision]);
