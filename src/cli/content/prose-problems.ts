/** What linters say of the prose of all slides. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deck } from '../../core/deck';
import type { Problem } from '../../core/problem';
import { bareNumbers } from './bare-numbers';
import { campaignWords, misspelt, speller, WORD_LIST } from './spelling';

/** What has to be mended, and what may be. */
export interface ProseRead {
	readonly problems: readonly Problem[];
	readonly advice: readonly Problem[];
}

/** Reads the slides of a deck in a project. Bare numbers are advice, unless the deck says that all its numbers are claimed. */
export function proseProblems(deck: Deck, root: string): ProseRead {
	const files = deck.slides.map(({ file }) => ({ file, source: readFileSync(join(root, file), 'utf8') }));
	const bare = files.flatMap(({ file, source }) => bareNumbers(file, source, deck.language));
	const spelling = spellingProblems(files, deck, root);
	return deck.numbers === 'claimed'
		? { problems: [...bare, ...spelling], advice: [] }
		: { problems: spelling, advice: bare };
}

function spellingProblems(
	files: readonly { readonly file: string; readonly source: string }[],
	deck: Deck,
	root: string,
): readonly Problem[] {
	const list = textOf(join(root, WORD_LIST));
	if (list === undefined || !/^en\b/.test(deck.language)) return [];
	const isKnown = speller([...list.split(/\s+/), ...campaignWords(deck)]);
	return files.flatMap(({ file, source }) => misspelt(file, source, deck, isKnown));
}

function textOf(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return undefined;
	}
}
