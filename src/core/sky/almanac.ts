/** Reckons sun and moon by astronomy-engine (Don Cross), for any century. The page fetches it when a step first shows the sky. */
import { Body, Equator, Horizon, Illumination, MoonPhase, Observer } from 'astronomy-engine';
import type { LonLat } from '../fact';
import type { Instant } from '../instant';
import { lightOf, type Direction, type Sky } from '../sky';

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
