/** The notes below a slide. */
import type { PptxStep } from './talk';

/** What the speaker wrote, then what the reader reads, then what it rests on; a paragraph a line. */
export function notesOf({ notes, words, sources }: Pick<PptxStep, 'notes' | 'words' | 'sources'>): string {
	const parts = [notes, headed('For the reader:', words), headed('Sources:', sources.map(numbered))];
	return parts
		.filter((lines) => lines.length > 0)
		.map((lines) => lines.join('\n'))
		.join('\n\n');
}

const headed = (heading: string, lines: readonly string[]) => (lines.length > 0 ? [heading, ...lines] : []);
const numbered = (line: string, i: number) => `${i + 1}. ${line}`;
