/** What geography can be asked about the features of a campaign. */

/** A length, an area, a height, a slope, a line of sight, a speed, or how well a place is known; ids are those of features. */
export type Question =
	/** Between two places, in kilometres. */
	| { readonly from: string; readonly to: string }
	/** The length of a line or a track, in kilometres. */
	| { readonly along: string }
	/** The greatest width of a zone, in kilometres. */
	| { readonly across: string }
	/** From one end of a zone to the other, in kilometres. */
	| { readonly extent: string }
	/** The area of a zone, in square kilometres. */
	| { readonly area: string }
	/** The height of a place above the sea, in metres. */
	| { readonly height: string }
	/** The mean slope between two places with heights, in degrees. */
	| { readonly slope: readonly [string, string] }
	/** Whether one place with a height can be seen from another. */
	| { readonly sight: readonly [string, string] }
	/** The mean speed of a track between two times (ISO 8601 with offset), in kilometres an hour. */
	| { readonly speed: string; readonly between: readonly [string, string] }
	/** How well the position of a feature is known, in kilometres: a shorter length cannot be tested there. */
	| { readonly doubt: string };

/** A question in a few words: `summit – harbour`, `across strip`, `sight summit – harbour`. */
export function questionText(question: Question): string {
	if ('from' in question) return `${question.from} – ${question.to}`;
	if ('speed' in question) return `speed ${question.speed}, ${question.between.join(' – ')}`;
	const [[how, what] = ['', '']] = Object.entries(question).filter(([key]) => key !== 'kind');
	return `${how} ${[what].flat().join(' – ')}`;
}

/** The ids of the features that a question is about. */
export function askedAbout(question: Question): readonly string[] {
	const parts = Object.entries(question).filter(([key]) => key !== 'kind' && key !== 'between');
	return parts.flatMap(([, ids]) => ids as string | readonly string[]);
}

/** Whether lines on a map can show how a question is answered; a height is a number at a place. */
export const hasDrawing = (question: Question): boolean => !('height' in question);
