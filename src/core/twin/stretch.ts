/** A stretch of time in the units in which it can be grasped. */

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;
/** The mean year of the Gregorian calendar. */
const YEAR = 365.2425 * DAY;

export type StretchUnit = 'year' | 'day' | 'hour' | 'minute' | 'second';

/** What a language says of a stretch. */
export interface StretchWords {
	/** `2 hours`. */
	readonly counted: (count: number, unit: StretchUnit) => string;
	/** `about 52 years`, of the words for the years. */
	readonly about: (years: string) => string;
}

/** Milliseconds in words: `2 hours 15 minutes`, `3 days 4 hours`, `45 days`, `about 52 years`. */
export function stretchIn(milliseconds: number, { counted, about }: StretchWords): string {
	if (milliseconds >= 2 * YEAR) return about(counted(Math.round(milliseconds / YEAR), 'year'));
	if (milliseconds >= 20 * DAY) return counted(Math.round(milliseconds / DAY), 'day');
	if (milliseconds < MINUTE) return counted(Math.round(milliseconds / SECOND), 'second');
	const minutes = Math.round(milliseconds / MINUTE);
	const [days, hours, left] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
	const parts = [
		days > 0 && counted(days, 'day'),
		hours > 0 && counted(hours, 'hour'),
		left > 0 && days === 0 && counted(left, 'minute'),
	];
	return parts.filter((part) => part !== false).join(' ');
}
