/** Spelling of the prose, in British English, for decks that have a list of their own words: `slides/words.txt`. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import type { Deck } from '../../core/deck';
import type { Problem } from '../../core/problem';
import { passagesOf } from './slide-text';

/** Where an author lists words that are right and in no dictionary, one a line. */
export const WORD_LIST = 'slides/words.txt';

/** Words of other languages stand in these. */
const FOREIGN = ['Quote', 'Claim', 'Cite', 'Distance', 'Reckon', 'Share'];
/** A word, with an apostrophe inside; one that hangs on a digit is a designation or a unit. */
const WORD =
	/(?<![\p{L}\p{Nd}])\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:['’]\p{Script=Latin}+)*(?![\p{L}\p{Nd}]|[-‑]\p{Nd})/gu;

/** Tells whether a word is right. */
export type IsKnown = (word: string) => boolean;

/** A speller that knows British English and some words more, in whatever case. */
export function speller(more: Iterable<string>): IsKnown {
	const dictionary = createRequire(import.meta.url).resolve('@cspell/dict-en-gb-mit');
	const trie = decodeTrie(gunzipSync(readFileSync(join(dirname(dictionary), 'en_GB.trie.gz'))));
	const own = new Set([...more].map(plain));
	return (word) => {
		const bare = word.replace(/['’]s?$/, '').replaceAll('’', "'");
		const lower = bare.toLowerCase();
		return lower.length < 2 || isAcronym(bare) || own.has(plain(bare)) || trie.has(bare) || trie.has(lower);
	};
}

const isAcronym = (word: string) => word.length <= 5 && word === word.toUpperCase();
const plain = (word: string) => word.toLowerCase().replaceAll('’', "'");

/** Words that nobody knows, in the prose and notes of a slide and in the texts of its steps. */
export function misspelt(file: string, source: string, deck: Deck, isKnown: IsKnown): readonly Problem[] {
	const told = deck.keyframes
		.filter(({ slide }) => deck.slides.find(({ id }) => id === slide)!.file === file)
		.flatMap(({ step, title, caption }) => [title, caption ?? ''].map((text) => ({ step, text })));
	const passages = passagesOf(source, FOREIGN).map(({ step, text }) => ({ step, text }));
	return [...told, ...passages].flatMap(({ step, text }) => {
		const unknown = new Set(wordsIn(text).filter((word) => !isKnown(word)));
		return [...unknown].map((word) => ({
			where: [file, step],
			what: `"${word}" is in no dictionary, and the name of nothing in geo/.`,
			fix: `Mend it, or add it to ${WORD_LIST}.`,
		}));
	});
}

/** The words of a text, without what hangs on digits. */
export const wordsIn = (text: string): readonly string[] => text.match(WORD) ?? [];

/** What a campaign calls its things and its sources. */
export function campaignWords({ campaign, clockName, otherClocks, sides }: Deck): readonly string[] {
	const entities = [...campaign.entities.values()].flatMap(({ name, short, side, class: what }) => [
		...Object.values(name),
		...Object.values(short),
		side ?? '',
		what ?? '',
	]);
	const lists = JSON.stringify([[...campaign.sources.values()], [...campaign.claims.values()]]);
	return wordsIn([...entities, lists, clockName, ...otherClocks.map(({ name }) => name), ...sides].join(' '));
}
