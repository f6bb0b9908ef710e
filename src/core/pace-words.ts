/** Honest speed, in words. */
import type { Pace } from './frame';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** The mean year of the Gregorian calendar. */
const YEAR = 365.2425 * DAY;

/** `6 h in 4 s`, `3 days in 2 s`, `1 h 45 min in 3 s`; where the clock runs back, `back 6 h in 4 s`; `1 day in 2 s` where hours are not known. */
export function paceWords({ elapsed, seconds, precision }: Pace): string {
	const length = Math.abs(elapsed);
	const passed = precision !== 'minute' && length === DAY ? '1 day' : stretch(length);
	return `${elapsed < 0 ? 'back ' : ''}${passed} in ${tenths(seconds)} s`;
}

/** From two years on in years, from two days on in days, from an hour on in hours and minutes, else in minutes, else in seconds. */
function stretch(milliseconds: number): string {
	if (milliseconds >= 2 * YEAR) return `${Math.round(milliseconds / YEAR)} years`;
	if (milliseconds >= 20 * DAY) return `${Math.round(milliseconds / DAY)} days`;
	if (milliseconds >= 2 * DAY) return `${tenths(milliseconds / DAY)} days`;
	const minutes = Math.round(milliseconds / MINUTE);
	if (minutes === 0) return `${tenths(milliseconds / 1000)} s`;
	const [hours, left] = [Math.floor(minutes / 60), minutes % 60];
	return [hours > 0 && `${hours} h`, left > 0 && `${left} min`].filter(Boolean).join(' ');
}

const tenths = (value: number) => String(Number(value.toFixed(1)));
