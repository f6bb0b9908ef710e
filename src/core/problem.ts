/** An author's mistake, as a value: where it is, what it is, how to mend it. All are collected, all are shown. */
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

/** The known name that is nearest by edit distance, or `undefined` if none is near (a third of the length, at least 2). */
export function nearest(name: string, known: Iterable<string>): string | undefined {
	let best: string | undefined;
	let least = Math.max(2, Math.ceil(name.length / 3)) + 1;
	for (const candidate of known) {
		// Never nearer than the difference of their lengths, and most names of a long list are ruled out by it.
		if (Math.abs(candidate.length - name.length) >= least) continue;
		const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
		if (distance < least) [best, least] = [candidate, distance];
	}
	return best;
}

/** Levenshtein's distance: single-character insertions, deletions and replacements. */
export function editDistance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
		}
		row = next;
	}
	return row[b.length]!;
}
