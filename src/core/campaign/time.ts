/** One time of a geo file. */
import { isoInstant, parseInstant, asInstant, type Instant, type NotAnInstant, type OffsetMinutes } from '../instant';
import { foundText, type Report } from './report';

const UTC = 0 as OffsetMinutes;
const LAST_MS = 8.64e15;
/** Smaller numbers are years or counts rather than milliseconds. */
const LEAST_MS = 1e9;

/** The instant of a text such as `1938-07-31T05:15+10:00`; `undefined` with a problem for anything else. */
export function readInstant(value: unknown, path: string, report: Report): Instant | undefined {
	if (typeof value !== 'string') {
		report(path, `A text such as "1938-07-31T05:15+10:00" expected; ${foundText(value)} found.`, textFix(value));
		return undefined;
	}
	const instant = parseInstant(value);
	if (typeof instant === 'number') return instant;
	report(path, `${EXPECTED[instant]} expected; ${foundText(value)} found.`, fixes[instant](value));
	return undefined;
}

const EXPECTED: Readonly<Record<NotAnInstant, string>> = {
	'no offset': 'A time with its offset from Greenwich',
	'no such day or hour': 'A day and an hour that the calendar has, and an offset of at most 14 hours,',
	'not ISO 8601': 'A time as in "1938-07-31T05:15+10:00"',
};

const fixes: Readonly<Record<NotAnInstant, (value: string) => string>> = {
	'no offset': (value) =>
		`Add the offset of the clock that showed it, as in ${withOffset(value)} for a clock ten hours ahead of Greenwich.`,
	'no such day or hour': () => 'Look the date up again; midnight is 00:00 of the day that begins.',
	'not ISO 8601': () => 'Write year, month, day, T, hour, minute and offset, each with all its digits.',
};

function withOffset(value: string): string {
	return `${value.includes('T') ? value : `${value}T00:00`}+10:00`;
}

function textFix(value: unknown): string {
	const readable = typeof value === 'number' && Math.abs(value) >= LEAST_MS && Math.abs(value) <= LAST_MS;
	const example = readable ? isoInstant(asInstant(value), UTC) : '1938-07-31T05:15+10:00';
	return `Write the time as text, with an offset: "${example}".`;
}
