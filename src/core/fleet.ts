/**
 * A fleet: every track of one movement, laid out in typed arrays once, so that any instant can be written into columns without making an object
 * for any of them. It says the same as the unit marks of `frameAt`, as far as a crowd shows it.
 */
import { layOut, type Plan, type TrackPresence } from './fleet/plan';
import type { Moment, Presence } from './frame/mark-of';
import { latitudeOf, longitudeOf } from './view';

export { CONFIDENCES, STATES } from './fleet/plan';

/** Tracks in one movement above which their units are a crowd: drawn small, where they are, without names. Nobody can read 400 names. */
export const CROWD = 400;

/** The tracks of a movement in the order of the campaign. */
export interface Fleet {
	readonly tracks: readonly TrackPresence[];
	readonly plan: Plan;
}

/** A fleet at one instant, one row for each track. */
export interface Columns {
	/** Longitude and latitude of each track, one after the other. */
	readonly positions: Float64Array;
	/** Degrees clockwise from north; NaN while it stands. */
	readonly headings: Float64Array;
	/** 0 to 1; 0 where a frame would have no mark. */
	readonly opacities: Float64Array;
	/** Metres; NaN where the author did not say. */
	readonly uncertainties: Float64Array;
	/** Indices of `STATES` and of `CONFIDENCES`. */
	readonly states: Uint8Array;
	readonly confidences: Uint8Array;
}

/** The fleet of a movement's presences. */
export function fleetOf(presences: readonly Presence[]): Fleet {
	const tracks = presences.filter((presence): presence is TrackPresence => presence.entity.kind === 'track');
	return { tracks, plan: layOut(tracks) };
}

/** Columns for so many tracks, to be written into as often as wanted. */
export function createColumns(count: number): Columns {
	return {
		positions: new Float64Array(2 * count),
		headings: new Float64Array(count),
		opacities: new Float64Array(count),
		uncertainties: new Float64Array(count),
		states: new Uint8Array(count),
		confidences: new Uint8Array(count),
	};
}

/** Writes the fleet at a moment over whatever the columns held, so that they depend on nothing that came before. Makes no object for a track. */
export function writeFleet({ tracks, plan }: Fleet, moment: Moment, columns: Columns): void {
	for (let row = 0; row < tracks.length; row++) {
		columns.opacities[row] = opacityOf(plan, row, moment);
		writeRow(plan, row, moment.at, columns);
	}
}

function opacityOf({ changes, begins, ends }: Plan, row: number, { at, fade }: Moment): number {
	if (at < begins[row]! || at >= ends[row]!) return 0;
	const change = changes[row]!;
	return change === 0 ? 1 : change > 0 ? fade : 1 - fade;
}

function writeRow(plan: Plan, row: number, at: number, columns: Columns): void {
	const { starts, times, states } = plan;
	const first = starts[row]!;
	const last = starts[row + 1]! - 1;
	if (at <= times[first]!) {
		stand(plan, first, row, columns);
		columns.states[row] = at < times[first]! ? 0 : 1;
	} else if (at >= times[last]!) {
		stand(plan, last, row, columns);
		columns.states[row] = at > times[last]! ? states[row]! : 1;
	} else {
		march(plan, legIn(times, first, last, at), row, at, columns);
		columns.states[row] = 1;
	}
}

function stand({ longitudes, latitudes, doubts, confidences }: Plan, vertex: number, row: number, into: Columns): void {
	into.positions[2 * row] = longitudes[vertex]!;
	into.positions[2 * row + 1] = latitudes[vertex]!;
	into.headings[row] = Number.NaN;
	into.uncertainties[row] = doubts[vertex]!;
	into.confidences[row] = confidences[vertex]!;
}

function march(plan: Plan, leg: number, row: number, at: number, into: Columns): void {
	const { times, xs, ys, headings, doubts, legConfidences } = plan;
	const share = (at - times[leg]!) / (times[leg + 1]! - times[leg]!);
	if (share === 0) {
		stand(plan, leg, row, into);
	} else {
		into.positions[2 * row] = longitudeOf(xs[leg]! + (xs[leg + 1]! - xs[leg]!) * share);
		into.positions[2 * row + 1] = latitudeOf(ys[leg]! + (ys[leg + 1]! - ys[leg]!) * share);
		into.uncertainties[row] = doubts[leg]! + (doubts[leg + 1]! - doubts[leg]!) * share;
		into.confidences[row] = legConfidences[leg]!;
	}
	into.headings[row] = headings[leg]!;
}

/** The vertex at which the leg begins that holds an instant, by binary search between two vertices. */
function legIn(times: Float64Array, first: number, last: number, at: number): number {
	let [low, high] = [first, last];
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if (times[middle]! <= at) low = middle;
		else high = middle;
	}
	return low;
}
