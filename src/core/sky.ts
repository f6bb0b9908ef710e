/** Sun and moon over a place at an instant, and what light there was. */
import type { LonLat } from './fact';
import type { Instant } from './instant';

/** By the sun's centre: below the horizon, then below 6, 12 and 18 degrees under it. */
export type Light = 'day' | 'civil twilight' | 'nautical twilight' | 'astronomical twilight' | 'night';

/** Degrees: altitude of the centre above the horizon as geometry has it (refraction left out), azimuth clockwise from north. */
export interface Direction {
	readonly altitude: number;
	readonly azimuth: number;
}

/** Sun, moon and the light they gave. */
export interface Sky {
	readonly sun: Direction;
	readonly moon: Direction & {
		/** Share of its disc that is lit, 0 to 1. */
		readonly lit: number;
		/** 0 new, 0.25 first quarter, 0.5 full, 0.75 last quarter. */
		readonly phase: number;
	};
	readonly light: Light;
}

/** At rise and set the centre of sun and moon is as far under the horizon, in degrees: refraction and half a disc. */
export const RISE = -0.833;

/** The light at an altitude of the sun in degrees. */
export function lightOf(altitude: number): Light {
	if (altitude > RISE) return 'day';
	if (altitude > -6) return 'civil twilight';
	if (altitude > -12) return 'nautical twilight';
	return altitude > -18 ? 'astronomical twilight' : 'night';
}

/** Tells the sky over a place; `undefined` for as long as whoever reckons it (`sky/almanac.ts`) has not come to the page. */
export type SkyAt = (at: Instant, place: LonLat) => Sky | undefined;
