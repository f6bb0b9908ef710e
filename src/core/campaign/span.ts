/** When a feature stands. */
import type { Span } from '../entity';
import { readInstant } from './time';
import { written, type Fields } from './record';
import { foundText, type Report } from './report';

/** `start` and `end`, half-open, either absent; `undefined` with a problem where one cannot be read or they are out of order. */
export function readSpan(properties: Fields, report: Report): Span | undefined {
	const [start, end] = ['start', 'end'].map((key) => {
		const value = written(properties, key);
		return value === undefined ? 'open' : readInstant(value, `properties.${key}`, report);
	});
	if (start === undefined || end === undefined) return undefined;
	if (start !== 'open' && end !== 'open' && start >= end) {
		const found = `end ${foundText(properties['end'])} with start ${foundText(properties['start'])}`;
		report(
			'properties.end',
			`An end later than the start expected; ${found} found.`,
			'Change one of the two; at its end a feature is no longer shown.',
		);
		return undefined;
	}
	return { ...(start !== 'open' && { start: start }), ...(end !== 'open' && { end: end }) };
}
