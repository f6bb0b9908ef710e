/** Honest speed, in words. */
import type { Pace } from '../../core/frame';
import { say } from '../../words';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** The mean year of the Gregorian calendar. */
const YEAR = 365.2425 * DAY;

/** `6 h in 4 s`, `3 days in 2 s`, `1 h 45 min in 3 s`; where the clock runs back, `back 6 h in 4 s`; `1 day in 2 s` where hours are not known. */
export function paceWords({ elapsed, seconds, precision }: Pace): string {
	const length = Math.abs(elapsed);
	const passed = precision !== 'minute' && length === DAY ? say('clock.days', { count: 1 }) : stretch(length);
	return say(elapsed < 0 ? 'clock.paceBack' : 'clock.pace', { passed, seconds: tenths(seconds) });
}

/** From two years on in years, from two days on in days, from an hour on in hours and minutes, else in minutes, else in seconds. */
function stretch(milliseconds: number): string {
	if (milliseconds >= 2 * YEAR) return say('clock.years', { count: Math.round(milliseconds / YEAR) });
	if (milliseconds >= 20 * DAY) return say('clock.days', { count: Math.round(milliseconds / DAY) });
	if (milliseconds >= 2 * DAY) return say('clock.days', { count: tenths(milliseconds / DAY) });
	const minutes = Math.round(milliseconds / MINUTE);
	if (minutes === 0) return say('clock.seconds', { value: tenths(milliseconds / 1000) });
	const [hours, left] = [Math.floor(minutes / 60), minutes % 60];
	return [hours > 0 && say('clock.hours', { value: hours }), left > 0 && say('clock.minutes', { value: left })]
		.filter(Boolean)
		.join(' ');
}

const tenths = (value: number) => Number(value.toFixed(1));
