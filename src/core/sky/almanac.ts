/** Reckons sun and moon by astronomy-engine (Don Cross), for any century. The page fetches it when a step first shows the sky. */
import { Body, Equator, Horizon, Illumination, MoonPhase, Observer } from 'astronomy-engine';
import type { LonLat } from '../fact';
import type { Instant } from '../instant';
import { lightOf, type Direction, type Sky } from '../sky';

const MINUTE_MS = 60_000;

/** Skies by their minute, of a place: a clock that runs shows the same minute in many frames. */
const KNOWN = new Map<number, { readonly place: LonLat; readonly sky: Sky }>();
const MOST_KNOWN = 100;

/** The sky over a place, to the minute: in half of one the sun moves by an eighth of a degree, a quarter of its own width. */
export function skyAt(at: Instant, place: LonLat): Sky {
	const minute = Math.round(at / MINUTE_MS);
	const known = KNOWN.get(minute);
	if (known?.place[0] === place[0] && known.place[1] === place[1]) return known.sky;
	const sky = reckon(new Date(minute * MINUTE_MS), place);
	if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
	KNOWN.set(minute, { place, sky });
	return sky;
}

function reckon(date: Date, [longitude, latitude]: LonLat): Sky {
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
