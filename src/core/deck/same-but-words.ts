/** Holds a translation against its original: everything but the words for readers must be the same. */

/** One thing that differs. `path` leads to it; what is not there is `undefined`. */
export interface Difference {
	readonly path: readonly string[];
	readonly original: unknown;
	readonly found: unknown;
}

/** Whether what lies at a path is words for readers. */
export type IsWords = (path: readonly string[]) => boolean;

/** Every difference between two values that is not one of words; where the original has words, the translation must have some too. */
export function differencesOf(
	original: unknown,
	found: unknown,
	isWords: IsWords,
	path: readonly string[] = [],
): readonly Difference[] {
	if (isWords(path) && isText(original) && isText(found)) return [];
	if (!isBranch(original) || !isBranch(found) || Array.isArray(original) !== Array.isArray(found))
		return Object.is(original, found) ? [] : [{ path, original, found }];
	const keys = new Set([...Object.keys(original), ...Object.keys(found)]);
	return [...keys].flatMap((key) => differencesOf(original[key], found[key], isWords, [...path, key]));
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

const isBranch = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null;

/** A value as a problem prints it. */
export const valueText = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));
