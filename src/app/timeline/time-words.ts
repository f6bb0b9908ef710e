/** Instants in the words of the interface, by the deck's own clock. */
import type { ClockPrecision } from '../../core/calendar-date';
import type { Instant, OffsetMinutes } from '../../core/instant';
import { spoken } from '../../words';

const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const HOUR = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const WORDS = {
	minute: { ...DAY, ...HOUR },
	day: DAY,
	month: { month: 'long', year: 'numeric' },
	year: { year: 'numeric' },
} as const satisfies Record<ClockPrecision, Intl.DateTimeFormatOptions>;

/** A date, with the hour where it is known: `6 August 1938 at 16:00`. */
export const instantWords = (at: Instant, offset: OffsetMinutes, precision: ClockPrecision = 'minute'): string =>
	format(at, offset, WORDS[precision]);

/** What stands at a tick: the day at midnight, else the hour. */
export const tickWords = (at: Instant, offset: OffsetMinutes, isDay: boolean): string =>
	format(at, offset, isDay ? { day: 'numeric', month: 'short' } : HOUR);

/** A clock in words that stay as wide as they are. */
export const clockWords = (at: Instant, offset: OffsetMinutes): string =>
	format(at, offset, { ...HOUR, day: 'numeric', month: 'short', year: 'numeric' });

/** An offset is no time zone of `Intl` everywhere: the clock is told as if it were Greenwich's. */
function format(at: Instant, offset: OffsetMinutes, words: Intl.DateTimeFormatOptions): string {
	const language = spoken() === 'en' ? 'en-GB' : spoken();
	return new Intl.DateTimeFormat(language, { ...words, timeZone: 'UTC' }).format(at + offset * 60_000);
}
