/** Sun and moon over a place at an instant, by suncalc (mourner/suncalc 2, after Meeus): what light there was. */
import { getMoonIllumination, getMoonPosition, getPosition } from 'suncalc';
import type { LonLat } from './entity';
import type { Instant } from './instant';

/** By the sun's centre: below the horizon, then below 6, 12 and 18 degrees under it. */
export type Light = 'day' | 'civil twilight' | 'nautical twilight' | 'astronomical twilight' | 'night';

/** Altitudes in degrees above the horizon (refraction included), azimuths in degrees clockwise from north. */
export interface Sky {
	readonly sun: { readonly altitude: number; readonly azimuth: number };
	readonly moon: {
		readonly altitude: number;
		readonly azimuth: number;
		/** Share of its disc that is lit, 0 to 1. */
		readonly lit: number;
		/** 0 new, 0.25 first quarter, 0.5 full, 0.75 last quarter. */
		readonly phase: number;
	};
	readonly light: Light;
}

/** The sky over a place. */
export function skyAt(at: Instant, [longitude, latitude]: LonLat): Sky {
	const date = new Date(at);
	const { altitude, azimuth } = getPosition(date, latitude, longitude);
	const moon = getMoonPosition(date, latitude, longitude);
	const { fraction, phase } = getMoonIllumination(date);
	return {
		sun: { altitude, azimuth },
		moon: { altitude: moon.altitude, azimuth: moon.azimuth, lit: fraction, phase },
		light: lightOf(altitude),
	};
}

/** The light at an altitude of the sun in degrees. At sunrise its upper edge stands on the horizon, its centre 0.833 degrees under it. */
export function lightOf(altitude: number): Light {
	if (altitude > -0.833) return 'day';
	if (altitude > -6) return 'civil twilight';
	if (altitude > -12) return 'nautical twilight';
	return altitude > -18 ? 'astronomical twilight' : 'night';
}
