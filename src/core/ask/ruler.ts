/** The distance between two points that somebody sets on the map. */
import type { LonLat } from '../entity';
import { bearingDegrees, distanceKm } from '../measure';
import type { Measurement } from '../survey';
import { windOf, type Wind } from '../wind';

/** A point that was set: on a mark, whose id it then has, or anywhere; and how well that is known, in metres. */
export interface RulerPoint {
	readonly at: LonLat;
	readonly id: string | undefined;
	readonly uncertainty: number;
}

/** What lies between two points. */
export interface Reach {
	readonly measured: Measurement;
	/** Degrees clockwise from north, at the first point. */
	readonly bearing: number;
	readonly wind: Wind;
	/** Whether the two are nearer to each other than is known of them: then no direction is told. */
	readonly withinDoubt: boolean;
}

/** Metres by which a point that no text names may be off, at best: the map's own error, that of coast and relief. */
const MAP_ERROR = 100;
/** Pixels of the screen by which a hand misses. */
const HAND = 4;

/** A point set by hand, so many metres of ground lying under a pixel. */
export const freePoint = (at: LonLat, metresPerPixel: number): RulerPoint => ({
	at,
	id: undefined,
	uncertainty: Math.hypot(MAP_ERROR, HAND * metresPerPixel),
});

/** A point set on something drawn: as well known as that is, and never better than the map. */
export const pointOn = (id: string, at: LonLat, uncertainty: number | undefined): RulerPoint => ({
	at,
	id,
	uncertainty: Math.max(MAP_ERROR, uncertainty ?? 0),
});

/** Great-circle distance and direction by Turf; the doubt is that of both ends in quadrature. */
export function reachBetween(a: RulerPoint, b: RulerPoint): Reach {
	const value = distanceKm(a.at, b.at);
	const uncertainty = Math.hypot(a.uncertainty, b.uncertainty) / 1000;
	const bearing = bearingDegrees(a.at, b.at);
	return {
		measured: { value, uncertainty, unit: 'km' },
		bearing,
		wind: windOf(bearing),
		withinDoubt: value <= uncertainty,
	};
}
