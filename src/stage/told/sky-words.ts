/** The sky in words, for those who do not read its drawing. */
import { RISE, type Sky } from '../../core/sky';
import { say } from '../../words';

/** Two short lines: the light with the sun, and the moon. `night`, then `moon 12% lit, below the horizon`. */
export function skyWords({ light, sun, moon }: Sky): readonly [light: string, moon: string] {
	const percent = Math.round(moon.lit * 100);
	const named = say(`clock.lights.${light}`);
	return [
		light === 'night' ? named : say('clock.sun', { light: named, height: heightWords(sun.altitude) }),
		say('clock.moon', { percent, height: heightWords(moon.altitude) }),
	];
}

/** Where something stands: `34° high`; near rise and set `on the horizon`. */
function heightWords(altitude: number): string {
	if (altitude >= 1) return say('clock.high', { degrees: Math.round(altitude) });
	return altitude > RISE - 1 ? say('clock.onHorizon') : say('clock.below');
}
