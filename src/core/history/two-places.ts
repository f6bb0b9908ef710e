/** A unit in two places at one time: two tracks under one numbered name. */
import type { Campaign } from '../campaign';
import type { Names, Track } from '../entity';
import type { Instant } from '../instant';
import { distanceKm } from '../measure';
import { momentAt } from '../track';
import { findingAt, type Finding } from './finding';

/**
 * A number that makes a name that of one unit only: `75th`, `75-й`, `第75`, `제75`. Two "Cavalry" may be two units, a battalion has another name than its
 * regiment, and `2 guns` is a strength.
 */
const NUMBERED = /\d(st|nd|rd|th)\b|\d-?(й|я|е|го)(?!\p{L})|[第제]\s*\d/iu;

/** Pairs of tracks of one side, arm and echelon that share a numbered name and stand apart, beyond the doubt of both, at a moment of both. */
export function inTwoPlaces({ entities }: Campaign): readonly Finding[] {
	const tracks = [...entities.values()].filter((entity) => entity.kind === 'track');
	return tracks.flatMap((track, i) => tracks.slice(0, i).flatMap((other) => judge(track, other)));
}

function judge(track: Track, other: Track): readonly Finding[] {
	const name = isAlike(track, other) ? sharedName(track.name, other.name) : undefined;
	const km = name === undefined ? 0 : farthestKm(track, other);
	if (name === undefined || km === 0) return [];
	const what = `One place at one time expected for "${name}"; "${other.id}" bears the same name and is up to ${km.toFixed(1)} km away.`;
	const fix = 'Make one track of both, end one before the other begins, or name the parts differently.';
	return [findingAt(track, 'name', 'problem', what, fix)];
}

/** Echelons that are numbered anew in every larger unit: which one is meant only `part_of` tells. */
const ANEW = new Set(['squad', 'section', 'platoon', 'troop', 'company', 'battery', 'squadron', 'battalion']);

function isAlike(a: Track, b: Track): boolean {
	const apart = a.partOf !== b.partOf && a.partOf !== undefined && b.partOf !== undefined;
	const anew = ANEW.has(a.echelon ?? '') && a.partOf === undefined;
	return a.side === b.side && a.arm === b.arm && a.echelon === b.echelon && !apart && !anew;
}

function sharedName(a: Names, b: Names): string | undefined {
	const tag = Object.keys(a).find((tag) => plain(a[tag]!) === plain(b[tag] ?? '') && NUMBERED.test(a[tag]!));
	return tag === undefined ? undefined : a[tag];
}

const plain = (name: string) => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** The greatest distance beyond their doubt at the vertices that fall into the time of both; 0 where they can be one. */
function farthestKm(a: Track, b: Track): number {
	const [from, to] = [Math.max(begin(a), begin(b)), Math.min(end(a), end(b))];
	const shared = [...a.times, ...b.times].filter((time) => time >= from && time <= to);
	return Math.max(0, ...shared.map((time) => apartKm(a, b, time)));
}

function apartKm(a: Track, b: Track, at: Instant): number {
	const [one, other] = [momentAt(a, at), momentAt(b, at)];
	const km = distanceKm(one.position, other.position);
	return km * 1000 > (one.uncertainty ?? 0) + (other.uncertainty ?? 0) ? km : 0;
}

/** The times at which a track says where it is: it may be hidden before and after them. */
const begin = ({ times, span }: Track) => Math.max(times[0]!, span.start ?? -Infinity);
const end = ({ times, span }: Track) => Math.min(times[times.length - 1]!, span.end ?? Infinity);
