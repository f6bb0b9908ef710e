/** When what a claim says was: a date or a span of dates as a text gives it, whose hour belongs to no clock that we know. */
import { parseInstant } from '../instant';
import { written, type Fields } from './record';
import { foundText, type Report } from './report';

/** One end: a year, a month, a day or an hour, in numbers as far as they are said. */
export interface DatePart {
	readonly year: number;
	/** 1 to 12. */
	readonly month?: number;
	readonly day?: number;
	/** Minutes since midnight; 24:00 is 1440. */
	readonly minute?: number;
}

/** A date, or a span from one to another. */
export interface When {
	readonly from: DatePart;
	readonly to?: DatePart;
}

const PART = /^(\d{4}|[+-]\d{6})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?$/;

/** Reads `1938`, `1938-07`, `1938-07-31`, `1938-07-31T02:00`, and spans as `1938-07-29/1938-08-11` or `1938-06-13/14`; words in brackets behind it are passed over. */
export function parseWhen(text: string): When | undefined {
	const [first = '', second, ...more] = text.replace(/\s*\([^()]*\)$/, '').split('/');
	const from = parsePart(first);
	if (!from || more.length > 0) return undefined;
	if (second === undefined) return { from };
	// As ISO 8601 has it, the second may leave out what it shares with the first.
	const to = parsePart(second) ?? parsePart(first.slice(0, Math.max(0, first.length - second.length)) + second);
	return to && orderOf(from) <= orderOf(to) ? { from, to } : undefined;
}

/** Orders dates in time; what is known less closely comes before what it contains. */
export function orderOf({ year, month = 0, day = 0, minute = -1 }: DatePart): number {
	return ((year * 13 + month) * 32 + day) * 1442 + minute + 1;
}

function parsePart(text: string): DatePart | undefined {
	const match = PART.exec(text);
	if (!match) return undefined;
	const [, year = '', month, day, hour, minute] = match;
	const real = parseInstant(`${year}-${month ?? '01'}-${day ?? '01'}T00:00Z`);
	const minutes = hour === undefined ? undefined : Number(hour) * 60 + Number(minute);
	if (typeof real !== 'number' || Number(minute ?? 0) > 59 || (minutes ?? 0) > 1440) return undefined;
	return {
		year: Number(year),
		...(month !== undefined && { month: Number(month) }),
		...(day !== undefined && { day: Number(day) }),
		...(minutes !== undefined && { minute: minutes }),
	};
}

/** `when` of a claim, else its value where that is a date; `undefined` where neither is, or with a problem where `when` cannot be read. */
export function readWhen(claim: Fields, report: Report): When | undefined {
	const stated = written(claim, 'when');
	const value = stated ?? dateIn(claim);
	const when = typeof value === 'string' ? parseWhen(value) : undefined;
	if (stated !== undefined && !when) {
		const fix =
			'Write "1938", "1938-07", "1938-07-31", "1938-07-31T02:00" by the clock of the text, or a span as "1938-07-29/1938-08-11".';
		report('when', `A date or a span of dates expected; ${foundText(stated)} found.`, fix);
	}
	return when;
}

const OF_TIME = /date|time|hour|day|year/i;

/** A figure of four digits may be anything; a claim that is not of time has a date only where a month is written too. */
function dateIn(claim: Fields): unknown {
	const [value, kind] = [written(claim, 'value'), written(claim, 'kind')];
	const isOfTime = typeof kind === 'string' && OF_TIME.test(kind);
	return isOfTime || (typeof value === 'string' && value.includes('-')) ? value : undefined;
}
