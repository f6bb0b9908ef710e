/** What clocks show at an instant, in words and figures. */
import type { ClockPrecision } from './calendar-date';
import type { Clock } from './deck/clocks';
import { localeOf } from './figures';
import { wallClock, type Instant, type OffsetMinutes } from './instant';

/** A day, a month or a year as a language writes it: `30 July 1938`, `30 июля 1938 г.`; what is left out is not told. Months count from 1. */
export function calendarText(
	{
		year,
		month,
		day,
	}: { readonly year?: number | undefined; readonly month?: number | undefined; readonly day?: number | undefined },
	language = 'en',
): string {
	if (month === undefined) return String(year ?? '');
	const format = new Intl.DateTimeFormat(localeOf(language), {
		...(day !== undefined && { day: 'numeric' }),
		month: 'long',
		...(year !== undefined && { year: 'numeric' }),
		timeZone: 'UTC',
		calendar: 'gregory',
	});
	// A leap year has every day; the year itself is put in by hand, for far ones are told by other eras.
	const parts = format.formatToParts(Date.UTC(2000, month - 1, day ?? 1));
	return parts.map(({ type, value }) => (type === 'year' ? String(year) : value)).join('');
}

/** A day and an hour as a clock shows them. */
export interface Face {
	/** `30 July 1938`. */
	readonly day: string;
	/** `02:05`. */
	readonly hour: string;
}

/** A clock beside the deck's own; `day` (`30 July`) only where it is another day there. */
export interface OtherFace {
	readonly name: string;
	readonly hour: string;
	readonly day: string | undefined;
}

/** The face of a clock at a fixed offset. Seconds are left out, not rounded. */
export function faceAt(at: Instant, offset: OffsetMinutes, language = 'en'): Face {
	const { year, month, day, hour, minute } = wallClock(at, offset);
	return { day: calendarText({ year, month, day }, language), hour: `${two(hour)}:${two(minute)}` };
}

/** The day of a clock without its year: `30 July`. */
export function dayOfYear(at: Instant, offset: OffsetMinutes, language = 'en'): string {
	const { month, day } = wallClock(at, offset);
	return calendarText({ month, day }, language);
}

/** The date as far as it is known: `30 July 1938`, `July 1938`, `1938`. */
export function dateText(at: Instant, offset: OffsetMinutes, precision: ClockPrecision, language = 'en'): string {
	const { year, month, day } = wallClock(at, offset);
	if (precision === 'year') return calendarText({ year }, language);
	return calendarText(precision === 'month' ? { year, month } : { year, month, day }, language);
}

/** The faces of the other clocks beside one at `offset`. */
export function otherFaces(
	at: Instant,
	offset: OffsetMinutes,
	clocks: readonly Clock[],
	language = 'en',
): readonly OtherFace[] {
	const own = faceAt(at, offset);
	return clocks.map(({ name, offset: other }) => {
		const { day, hour } = faceAt(at, other);
		return { name, hour, day: day === own.day ? undefined : dayOfYear(at, other, language) };
	});
}

const two = (value: number) => String(value).padStart(2, '0');
