/** Times and series of values as Moving Features JSON has them. */
import type { Instant } from '../../../core/instant';
import { isInFourDigits, utc } from '../times';

/** RFC 3339 in UTC; milliseconds since 1970 for all where one has a year that RFC 3339 cannot write (19-045r3, 7.1 and 7.2.1.1 allow both). */
export const mfTimes = (times: readonly Instant[]): readonly (string | number)[] =>
	times.every(isInFourDigits) ? times.map(utc) : times;

/** What is said at a time is true until something else is said; `null` before anything is. */
export function carriedOn<T>(values: readonly (T | null)[]): readonly (T | null)[] {
	let last: T | null = null;
	return values.map((value) => (last = value ?? last));
}

/** What is said of the leg that ends at a time, at the time where that leg begins: so a step holds it; `null` at the last. */
export const ahead = <T>(values: readonly (T | null)[]): readonly (T | null)[] => [...values.slice(1), null];
