/** What of a fleet does not depend on the time, in typed arrays: a row for each track, and all vertices in one row after the other. */
import type { Confidence, Track } from '../entity';
import type { Presence } from '../frame/mark-of';
import type { UnitMark } from '../mark';
import { headingDegrees, weaker } from '../track';
import { mercator } from '../view';
import { wayOf } from '../way';

/** What the codes of states and of confidence stand for. */
export const STATES: readonly UnitMark['state'][] = ['arriving', 'present', 'withdrawn', 'destroyed'];
export const CONFIDENCES: readonly (Confidence | undefined)[] = [undefined, 'documented', 'inferred', 'schematic'];

/** A presence whose entity is a track. */
export type TrackPresence = Presence & { readonly entity: Track };

/** Vertices of track `i` are those from `starts[i]` until before `starts[i + 1]`; what is said of a leg stands at the vertex where it begins. */
export interface Plan {
	readonly starts: Uint32Array;
	readonly times: Float64Array;
	readonly longitudes: Float64Array;
	readonly latitudes: Float64Array;
	/** Web Mercator, as `mercator` gives it. */
	readonly xs: Float64Array;
	readonly ys: Float64Array;
	/** Degrees along the leg; NaN for a halt. */
	readonly headings: Float64Array;
	/** Metres; NaN where the author did not say. */
	readonly doubts: Float64Array;
	/** Codes at the vertex, and along the leg. */
	readonly confidences: Uint8Array;
	readonly legConfidences: Uint8Array;
	/** For each track: 1 comes, -1 goes, 0 stays; when it is there at all; and its code after its last time. */
	readonly changes: Int8Array;
	readonly begins: Float64Array;
	readonly ends: Float64Array;
	readonly states: Uint8Array;
}

const CHANGES = { stays: 0, comes: 1, goes: -1 } as const;

/** Lays out the tracks of a movement. */
export function layOut(tracks: readonly TrackPresence[]): Plan {
	const starts = startsOf(tracks);
	const of = (value: (presence: TrackPresence) => number) => Float64Array.from(tracks, value);
	return {
		starts,
		...layOutVertices(tracks, starts),
		changes: Int8Array.from(tracks, ({ change }) => CHANGES[change]),
		begins: of(({ entity }) => entity.span.start ?? -Infinity),
		ends: of(({ entity }) => entity.span.end ?? Infinity),
		states: Uint8Array.from(tracks, ({ entity }) => STATES.indexOf(entity.fate ?? 'present')),
	};
}

function startsOf(tracks: readonly TrackPresence[]): Uint32Array {
	const starts = new Uint32Array(tracks.length + 1);
	tracks.forEach(({ entity }, i) => (starts[i + 1] = starts[i]! + entity.path.length));
	return starts;
}

function layOutVertices(tracks: readonly TrackPresence[], starts: Uint32Array) {
	const count = starts[tracks.length]!;
	const numbers = () => new Float64Array(count);
	const [times, longitudes, latitudes, xs, ys, headings, doubts] = [
		numbers(),
		numbers(),
		numbers(),
		numbers(),
		numbers(),
		numbers().fill(Number.NaN),
		numbers(),
	];
	const [confidences, legConfidences] = [new Uint8Array(count), new Uint8Array(count)];
	tracks.forEach(({ entity }, row) => {
		const { times: given, vertices } = entity;
		wayOf(entity).forEach((position, i, path) => {
			const at = starts[row]! + i;
			const { uncertainty, confidence } = vertices[i]!;
			[longitudes[at], latitudes[at]] = position;
			[xs[at], ys[at]] = mercator(position);
			times[at] = given[i]!;
			doubts[at] = uncertainty ?? Number.NaN;
			confidences[at] = CONFIDENCES.indexOf(confidence);
			const next = path[i + 1];
			if (!next) return;
			headings[at] = headingDegrees(position, next) ?? Number.NaN;
			legConfidences[at] = CONFIDENCES.indexOf(weaker(confidence, vertices[i + 1]!.confidence));
		});
	});
	return { times, longitudes, latitudes, xs, ys, headings, doubts, confidences, legConfidences };
}
