/** What is said of each vertex of a track and of each shape of a front. */
import type { LineString, Polygon } from 'geojson';
import { COUNTED } from '../../core/count';
import type { Fields } from '../../core/campaign/record';
import type { Front, Knowledge, LonLat, Track } from '../../core/entity';
import type { Instant } from '../../core/instant';
import { citedRefs, saidOnly, type Sources } from './fields';

/** What is true from a vertex on, until another says otherwise. */
export const FROM_THERE = [...COUNTED, 'strength'] as const;
/** What is said of the leg that ends at a vertex. */
export const OF_LEG = ['manoeuvre', 'outcome', 'crossing', 'transport'] as const;
/** How well a vertex is known. */
export const DOUBT = ['confidence', 'precision', 'sources'] as const;

/** A time of a track or a front, and all that is said there. */
export interface Vertex {
	/** From 1. */
	readonly number: number;
	readonly at: Instant;
	/** Whether the author gave the time; `false` where it was filled at constant speed. */
	readonly attested: boolean;
	/** By the names above, and `uncertainty` in metres; only what is said. */
	readonly said: Fields;
}

/** A vertex of a track, where it is. */
export interface TrackVertex extends Vertex {
	readonly position: LonLat;
}

/** A shape of a front, and when the next one stands, or the front ends, if anything says so. */
export interface FrontShape extends Vertex {
	readonly geometry: LineString | Polygon;
	readonly until: Instant | undefined;
}

/** The vertices of a track, in order. */
export function verticesOf(track: Track, sources: Sources): readonly TrackVertex[] {
	return track.path.map((position, i) => ({
		...{ number: i + 1, at: track.times[i]!, attested: track.attested[i]!, position },
		said: { ...doubtOf(track.vertices[i]!, sources), ...saidOf(track, i) },
	}));
}

/** The shapes of a front, in order. */
export function shapesOf(front: Front, sources: Sources): readonly FrontShape[] {
	const { shapes, times, attested, vertices, span } = front;
	return shapes.map((geometry, i) => ({
		...{ number: i + 1, at: times[i]!, attested: attested[i]!, geometry },
		until: times[i + 1] ?? (span.end !== undefined && span.end > times[i]! ? span.end : undefined),
		said: doubtOf(vertices[i]!, sources),
	}));
}

function doubtOf({ uncertainty, confidence, precision, sources }: Knowledge, works: Sources): Fields {
	return saidOnly({ uncertainty, confidence, precision, sources: citedRefs(sources, works) });
}

/** No leg ends at the first vertex. */
function saidOf(track: Track, i: number): Fields {
	const counts = COUNTED.map((key) => [key, track.counts[key]?.[i]] as const);
	const legs = {
		manoeuvre: track.manoeuvres[i],
		outcome: track.outcomes[i],
		crossing: track.crossings[i],
		transport: track.transports[i],
	};
	return saidOnly({ ...Object.fromEntries(counts), strength: track.strengths[i], ...(i > 0 && legs) });
}
