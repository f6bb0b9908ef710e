/** Properties that are a word or a text. */
import { picklist, pipe, regex, string } from 'valibot';
import { didYouMean } from '../problem';
import { isSlip } from './property-names';
import { written, type Fields } from './record';
import type { Report } from './report';
import { readValue } from './value';

const EXPECTED = 'A text that is not empty';
/** A text that has letters in it. */
export const TEXT = pipe(string(EXPECTED), regex(/\S/, EXPECTED));

/** A property that is a text; `undefined` where it is not written, or with a problem where it is something else. */
export function readWord(fields: Fields, key: string, prefix: string, report: Report): string | undefined {
	const value = written(fields, key);
	return value === undefined
		? undefined
		: readValue(TEXT, value, prefix + key, report, 'Write it as a text, or leave it away.');
}

/** A text of which some words are known: what is nearly one of them is reported, and all is kept. */
export function readKnownWord(
	fields: Fields,
	key: string,
	known: readonly string[],
	prefix: string,
	report: Report,
): string | undefined {
	const word = readWord(fields, key, prefix, report);
	if (word === undefined || known.includes(word)) return word;
	const near = known.find((one) => isSlip(word, one));
	if (near)
		report(
			prefix + key,
			`A word with a sign of its own expected; "${word}" found, which has none.`,
			`Did you mean "${near}"?`,
		);
	return word;
}

/** One word of several; `undefined` with a problem for any other, or for none. */
export function readChoice<T extends string>(
	fields: Fields,
	key: string,
	choices: readonly T[],
	prefix: string,
	report: Report,
): T | undefined {
	const value = written(fields, key);
	const expected = choices.map((choice) => `"${choice}"`).join(' or ');
	const near = typeof value === 'string' ? didYouMean(value, choices) : '';
	return readValue(picklist(choices, expected), value, prefix + key, report, `Write "${key}": ${expected}.${near}`);
}
