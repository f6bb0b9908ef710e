/** Ids, by which slides name what they show. */
import type { Report } from './report';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Longer texts are no names, and every problem of a feature would repeat them. */
const MOST_LETTERS = 200;

/** Whether a text can be an id at all, in whatever letters. */
export function isIdText(value: unknown): value is string {
	return typeof value === 'string' && value.trim() !== '' && value.length <= MOST_LETTERS;
}

/** What a value should have been that is no id. */
export const idExpected = (value: unknown): string =>
	typeof value === 'string' && value.length > MOST_LETTERS ? `A text of at most ${MOST_LETTERS} characters` : 'A text';

/** Reports an id that is not kebab-case, with the same in kebab-case as the fix. */
export function checkId(id: string, report: Report): void {
	if (KEBAB.test(id)) return;
	const kebab = id
		.replace(/([a-z0-9])([A-Z])/g, '$1-$2')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
	const example = kebab === '' ? '"75th-regiment"' : `"${kebab}"`;
	report('id', `Small letters a to z, digits and single hyphens expected; "${id}" found.`, `Write it as ${example}.`);
}
