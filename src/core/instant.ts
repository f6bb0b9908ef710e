/** Instants of the campaign clock: parsed from ISO 8601 with an offset, shown at one fixed offset. */

/** Milliseconds since 1970 UTC: when it happened. */
export type Instant = number & { readonly of: 'campaign' };
/** What the audience sits through. */
export type Seconds = number & { readonly of: 'presentation' };
/** Minutes east of Greenwich: one for a whole deck, never an IANA zone. */
export type OffsetMinutes = number & { readonly of: 'offset' };

const MINUTE_MS = 60_000;
const FORM = /^(\d{4}|[+-]\d{6})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(Z|[+-]\d{2}:?\d{2})$/;
const WITHOUT_OFFSET = /^(\d{4}|[+-]\d{6})-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?$/;

export const asSeconds = (value: number): Seconds => value as Seconds;
export const asInstant = (value: number): Instant => value as Instant;

/** Why a text is not an instant, so that the problem can say it. */
export type NotAnInstant = 'no offset' | 'no such day or hour' | 'not ISO 8601';

/**
 * Reads `1938-07-31T05:15+10:00`. Seconds may be left out; an offset may not; a day that the calendar lacks is refused.
 * Years beyond four digits take six with a sign (`-000216-08-02T12:00+01:00`).
 */
export function parseInstant(text: string): Instant | NotAnInstant {
	const match = FORM.exec(text);
	if (!match) return WITHOUT_OFFSET.test(text) ? 'no offset' : 'not ISO 8601';
	const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
	const offset = parseOffset(match[8]!);
	const utc = new Date(0);
	utc.setUTCFullYear(year!, month! - 1, day);
	utc.setUTCHours(hour!, minute, second, Number((match[7] ?? '0').padEnd(3, '0')));
	const real =
		utc.getUTCMonth() === month! - 1 && utc.getUTCDate() === day && hour! < 24 && minute! < 60 && second! < 60;
	if (!real || offset === undefined) return 'no such day or hour';
	return asInstant(utc.getTime() - offset * MINUTE_MS);
}

/** Reads `Z`, `+10:00` or `-0430` as minutes east of Greenwich; `undefined` beyond ±14 hours. */
export function parseOffset(text: string): OffsetMinutes | undefined {
	if (text === 'Z') return 0 as OffsetMinutes;
	const match = /^([+-])(\d{2}):?(\d{2})$/.exec(text);
	if (!match) return undefined;
	const minutes = Number(match[2]) * 60 + Number(match[3]);
	if (Number(match[3]) > 59 || minutes > 14 * 60) return undefined;
	return ((match[1] === '-' ? -1 : 1) * minutes) as OffsetMinutes;
}

/** The wall clock at a fixed offset, in parts: what a clock on the spot would have shown. */
export function wallClock(at: Instant, offset: OffsetMinutes) {
	const shifted = new Date(at + offset * MINUTE_MS);
	return {
		year: shifted.getUTCFullYear(),
		/** 1 to 12. */
		month: shifted.getUTCMonth() + 1,
		day: shifted.getUTCDate(),
		hour: shifted.getUTCHours(),
		minute: shifted.getUTCMinutes(),
	};
}

/** ISO 8601 at a fixed offset, to the second, as `1938-07-31T05:15:00+10:00`. */
export function isoInstant(at: Instant, offset: OffsetMinutes): string {
	const shifted = new Date(at + offset * MINUTE_MS).toISOString().replace(/\.\d{3}Z$/, '');
	return shifted + offsetText(offset);
}

/** `+10:00`. */
export function offsetText(offset: OffsetMinutes): string {
	const size = Math.abs(offset);
	const two = (value: number) => String(value).padStart(2, '0');
	return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
