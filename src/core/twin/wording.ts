/** What a language must word. */
import type { TwinFact } from './fact';

/** Facts in one language; names are written in the language of the tag. */
export interface Wording {
	/** One sentence, or a few that belong together. */
	readonly text: (fact: TwinFact, tag: string) => string;
	/** What is told row by row below the sentence; mostly nothing. */
	readonly rows: (fact: TwinFact, tag: string) => readonly string[];
}
