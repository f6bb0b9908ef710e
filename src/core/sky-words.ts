/** The sky in words, for those who do not read its drawing. */
import { RISE, type Sky } from './sky';

/** Two short lines: the light with the sun, and the moon. `night`, then `moon 12% lit, below the horizon`. */
export function skyWords({ light, sun, moon }: Sky): readonly [light: string, moon: string] {
	const lit = Math.round(moon.lit * 100);
	return [
		`${light}${light === 'night' ? '' : `, sun ${height(sun.altitude)}`}`,
		`moon ${lit}% lit, ${height(moon.altitude)}`,
	];
}

/** Where something stands: `34° high`; near rise and set `on the horizon`. */
function height(altitude: number): string {
	if (altitude >= 1) return `${Math.round(altitude)}° high`;
	return altitude > RISE - 1 ? 'on the horizon' : 'below the horizon';
}
