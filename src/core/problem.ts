/** An author's mistake, as a value: where it is, what it is, how to mend it. All are collected, all are shown. */
import { distance } from 'fastest-levenshtein';

export interface Problem {
	/** File, feature and path, outermost first: `['geo/tracks.geojson', '75th-regiment', 'properties.datetimes']`. */
	readonly where: readonly string[];
	/** What was expected and what was found. */
	readonly what: string;
	/** What the author can do about it. */
	readonly fix: string;
}

/** The problem as three lines of text; several are joined by an empty line. */
export function problemText({ where, what, fix }: Problem): string {
	return `${where.join(' › ')}\n  ${what}\n  ${fix}`;
}

/** All problems as text, in the order of files and features, each once. */
export function problemsText(problems: readonly Problem[]): string {
	return [...new Set(problems.map(problemText))].join('\n\n');
}

/** ` Did you mean "crest-line"?` where a known name is close enough to be a slip of the pen, else an empty text. */
export function didYouMean(name: string, known: Iterable<string>): string {
	const near = nearest(name, known);
	return near === undefined ? '' : ` Did you mean "${near}"?`;
}

/** Longer words are no slip of the pen, and a longer list is searched no further: a file of some hundred thousand wrong names must be answered too. */
const MOST_LETTERS = 200;
const MOST_NAMES = 2000;

/** The known name that is nearest by edit distance, or `undefined` if none is near (a third of the length, at least 2). */
export function nearest(name: string, known: Iterable<string>): string | undefined {
	if (name.length > MOST_LETTERS) return undefined;
	let best: string | undefined;
	let least = Math.max(2, Math.ceil(name.length / 3)) + 1;
	let searched = 0;
	for (const candidate of known) {
		if (++searched > MOST_NAMES) break;
		// Never nearer than the difference of their lengths.
		if (Math.abs(candidate.length - name.length) >= least) continue;
		const far = editDistance(name.toLowerCase(), candidate.toLowerCase());
		if (far < least) [best, least] = [candidate, far];
	}
	return best;
}

/** Levenshtein's distance: single-character insertions, deletions and replacements. */
export const editDistance = (a: string, b: string): number => distance(a, b);
