/** A time written in a slide, read or answered by a problem. */
import { parseDate, type CalendarDate } from '../calendar-date';
import { parseInstant, type Instant, type OffsetMinutes } from '../instant';
import type { Problem } from '../problem';
import { quoted } from './quoted';

/** The time of a step: an instant, or a date by the deck's own clock where no hour is known; `undefined` and a problem where it is neither. */
export function readTime(
	text: unknown,
	offset: OffsetMinutes,
	where: readonly string[],
	problems: Problem[],
): CalendarDate | undefined {
	const date = typeof text === 'string' ? parseDate(text, offset) : undefined;
	if (typeof date === 'object') return date;
	if (date === 'no such day') {
		problems.push({ where, what: `${quoted(text)} is a day that does not exist.`, fix: 'Mend the date.' });
		return undefined;
	}
	const at = readInstant(text, where, problems);
	return at === undefined ? undefined : { at, precision: 'minute' };
}

/** The instant, or `undefined` and a problem that says why not. */
export function readInstant(text: unknown, where: readonly string[], problems: Problem[]): Instant | undefined {
	const read = typeof text === 'string' ? parseInstant(text) : 'not ISO 8601';
	if (typeof read === 'number') return read;
	const problem =
		read === 'no offset'
			? {
					what: `A time with an offset expected; ${quoted(text)} found.`,
					fix: `Say which clock it is: ${quoted(`${String(text)}+10:00`)}, for instance.`,
				}
			: read === 'no such day or hour'
				? { what: `${quoted(text)} is a day or an hour that does not exist.`, fix: 'Mend the date.' }
				: { what: `A time in ISO 8601 expected; ${quoted(text)} found.`, fix: 'Write it as "1938-07-31T05:15+10:00".' };
	problems.push({ where, ...problem });
	return undefined;
}
