/** Dates of which the hour is not known: a day, a month or a year. */
import { isoInstant, offsetText, parseInstant, type Instant, type OffsetMinutes } from './instant';

/** How well the time of a step is known: to the minute, or only to the day, the month or the year. */
export type ClockPrecision = 'minute' | 'day' | 'month' | 'year';

/** A date as an instant, and how much of it is meant. */
export interface CalendarDate {
	readonly at: Instant;
	readonly precision: ClockPrecision;
}

const FORM = /^(\d{4}|[+-]\d{6})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Reads `1860-11-14`, `1860-11` or `1860` at a fixed offset. The instant stands for the whole: noon of the day, of the middle of the month, of 1 July.
 * `undefined` for what is no date without an hour.
 */
export function parseDate(text: string, offset: OffsetMinutes): CalendarDate | 'no such day' | undefined {
	const match = FORM.exec(text);
	if (!match) return undefined;
	const [, year, month, day] = match;
	const whole = `${year}-${month ?? '07'}-${day ?? (month === undefined ? '01' : '15')}`;
	const at = parseInstant(`${whole}T12:00${offsetText(offset)}`);
	if (typeof at !== 'number') return 'no such day';
	return { at, precision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year' };
}

const COARSER: readonly ClockPrecision[] = ['minute', 'day', 'month', 'year'];

/** The one of two that says less. */
export const coarser = (a: ClockPrecision, b: ClockPrecision): ClockPrecision =>
	COARSER.indexOf(a) > COARSER.indexOf(b) ? a : b;

/** Whether hours are known. */
export const hasHour = (precision: ClockPrecision): boolean => precision === 'minute';

/** The date of an instant at a fixed offset as ISO 8601 has it, as far as it is known: `1860-11-14`, `1860-11`, `1860`. */
export function isoDate(at: Instant, offset: OffsetMinutes, precision: Exclude<ClockPrecision, 'minute'>): string {
	const day = isoInstant(at, offset).replace(/T.*$/, '');
	return day.slice(0, day.length - { day: 0, month: 3, year: 6 }[precision]);
}
