/** Ranges of letters, and those that the general font has. */

/** What the general font has, by the files that it is cut into and as its makers cut it. A letter in two of them is drawn from the first. */
export const GENERAL_RANGES = {
	latin: ['U+0000-00FF', 'U+2000-206F', 'U+20AC-20AC', 'U+2122-2122', 'U+2190-2193', 'U+2212-2212'],
	'latin-ext': ['U+0100-02BA', 'U+1E00-1E9F', 'U+1EF2-1EFF'],
	vietnamese: ['U+1EA0-1EF1'],
	cyrillic: ['U+0301-0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116-2116'],
	'cyrillic-ext': ['U+0460-052F'],
	greek: ['U+0370-03FF'],
	'greek-ext': ['U+1F00-1FFF'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Whether ranges such as `U+0370-03FF` hold a letter. */
export function inRanges(letter: string, ranges: readonly string[]): boolean {
	const code = letter.codePointAt(0)!;
	return ranges.some((range) => {
		const [from, to] = range.slice(2).split('-');
		return code >= Number.parseInt(from!, 16) && code <= Number.parseInt(to!, 16);
	});
}
