/** Sun and moon over a place at an instant, by astronomy-engine (Don Cross): what light there was, in any century. */
import { Body, Equator, Horizon, Illumination, MoonPhase, Observer } from 'astronomy-engine';
import type { LonLat } from './entity';
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

/** The sky over a place. */
export function skyAt(at: Instant, [longitude, latitude]: LonLat): Sky {
	const date = new Date(at);
	const observer = new Observer(latitude, longitude, 0);
	const sun = directionOf(Body.Sun, date, observer);
	const lit = Illumination(Body.Moon, date).phase_fraction;
	return {
		sun,
		moon: { ...directionOf(Body.Moon, date, observer), lit, phase: MoonPhase(date) / 360 },
		light: lightOf(sun.altitude),
	};
}

function directionOf(body: Body, date: Date, observer: Observer): Direction {
	const { ra, dec } = Equator(body, date, observer, true, true);
	const { altitude, azimuth } = Horizon(date, observer, ra, dec);
	return { altitude, azimuth };
}

/** The light at an altitude of the sun in degrees. */
export function lightOf(altitude: number): Light {
	if (altitude > RISE) return 'day';
	if (altitude > -6) return 'civil twilight';
	if (altitude > -12) return 'nautical twilight';
	return altitude > -18 ? 'astronomical twilight' : 'night';
}
