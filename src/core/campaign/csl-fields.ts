/** Members of a work in CSL-JSON: texts, names and dates in the form that a citation can be set from. What has another form is reported and left away. */
import { DATES, NAMES, TEXTS } from './csl-names';
import { isFields, written, type Fields } from './record';
import { foundText, type Report } from './report';

const NAME_PARTS = ['family', 'given', 'literal', 'suffix', 'dropping-particle', 'non-dropping-particle'];

/** A member as it was written. */
type Member = readonly [name: string, value: unknown];

/** The members of which a citation can be set, and those of the author's own. */
export function readCslFields(members: readonly Member[], report: Report): readonly Member[] {
	return members.filter(([name, value]) => {
		if (value === null) return true;
		if (NAMES.includes(name)) return areNames(name, value, report);
		if (DATES.includes(name)) return isDate(name, value, report);
		return !TEXTS.includes(name) || isSettable(name, value, report);
	});
}

function isSettable(name: string, value: unknown, report: Report): boolean {
	const right = typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
	if (!right)
		report(name, `A text or a number expected; ${foundText(value)} found.`, 'Write it as a text, or leave it away.');
	return right;
}

function areNames(name: string, value: unknown, report: Report): boolean {
	const right = Array.isArray(value) && value.every(isName);
	const fix = `Write "${name}": [{ "family": "Clausewitz", "given": "Carl von" }], or [{ "literal": "General Staff" }].`;
	if (!right) report(name, `A list of names expected; ${foundText(value)} found.`, fix);
	return right;
}

function isName(value: unknown): boolean {
	if (!isFields(value)) return false;
	const parts = Object.entries(value);
	const texts = parts.every(
		([key, part]) => typeof part === 'string' || (!NAME_PARTS.includes(key) && typeof part === 'boolean'),
	);
	return texts && ['family', 'given', 'literal'].some((key) => typeof written(value, key) === 'string');
}

function isDate(name: string, value: unknown, report: Report): boolean {
	const right = typeof value === 'string' || isCount(value) || (isFields(value) && hasDate(value));
	const fix = `Write "${name}": { "date-parts": [[1938, 8, 6]] }, with as much of the date as is known.`;
	if (!right) report(name, `A date expected; ${foundText(value)} found.`, fix);
	return right;
}

function hasDate(date: Fields): boolean {
	const parts = written(date, 'date-parts');
	const others = Object.entries(date).every(([key, value]) => key === 'date-parts' || typeof value !== 'object');
	if (parts === undefined) return others && ['raw', 'literal'].some((key) => typeof written(date, key) === 'string');
	return others && Array.isArray(parts) && parts.length >= 1 && parts.length <= 2 && parts.every(isDay);
}

function isDay(parts: unknown): boolean {
	return Array.isArray(parts) && parts.length >= 1 && parts.length <= 3 && parts.every(isCount);
}

const isCount = (part: unknown): boolean =>
	(typeof part === 'number' && Number.isInteger(part) && Math.abs(part) < 10_000) ||
	(typeof part === 'string' && /^-?\d{1,4}$/.test(part));
