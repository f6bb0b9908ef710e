/** Instants as texts in UTC. */
import type { Instant } from '../../core/instant';

/** `1938-07-30T19:15:00Z` (ISO 8601): milliseconds only where there are any; a year beyond four digits has six and a sign. */
export const utc = (at: Instant): string => new Date(at).toISOString().replace('.000Z', 'Z');

/** Whether RFC 3339 can write the instant: from the year 0 to 9999. */
export const isInFourDigits = (at: Instant): boolean => /^\d{4}-/.test(utc(at));

/** As XML Schema writes it (`dateTime`): a year has four digits at least, and no plus. */
export const xmlTime = (at: Instant): string =>
	utc(at).replace(/^([+-])0*(\d{4,})-/, (_, sign: string, year: string) => `${sign === '-' ? '-' : ''}${year}-`);
