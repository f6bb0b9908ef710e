/**
 * The text twin of a step: what its picture shows, told in sentences from the same data as the picture. It is told against the step before, for whoever
 * cannot see the map or has it read aloud.
 */
import type { Deck } from './deck';
import type { Instant } from './instant';
import { english } from './twin/english/sentence';
import type { TwinFact } from './twin/fact';
import { factsOf } from './twin/facts';
import { sceneAtInstant, sceneOf } from './twin/scene';
import { russian } from './twin/russian/sentence';
import type { Wording } from './twin/wording';

export type { TwinFact } from './twin/fact';

/** A fact and its words. */
export interface TwinSentence {
	readonly fact: TwinFact;
	readonly text: string;
	/** What is told row by row below the sentence, as the rows of a panel are. */
	readonly rows: readonly string[];
}

/** A step in words. */
export interface Twin {
	/** Its caption, or the title of its slide. */
	readonly heading: string;
	readonly sentences: readonly TwinSentence[];
}

/** BCP 47 tags of the language of names, as in the look, and of the sentences; English for a language that has no words yet. */
export interface TwinOptions {
	readonly names: string;
	readonly words?: string;
}

const WORDINGS: Readonly<Record<string, Wording>> = { en: english, ru: russian };

const known = new WeakMap<Deck, Map<string, (readonly TwinFact[])[]>>();

/** The twin of the keyframe of this index. */
export function twinOf(deck: Deck, index: number, options: TwinOptions): Twin {
	const { caption, title } = deck.keyframes[index]!;
	return { heading: caption ?? title, sentences: factsIn(deck, index, options.words).map(inWords(options)) };
}

/** What the map shows at an instant beside the story, seen from the step of this index. */
export const sentencesAtInstant = (
	deck: Deck,
	index: number,
	at: Instant,
	options: TwinOptions,
): readonly TwinSentence[] => factsOf(sceneAtInstant(deck, index, at), options.words).map(inWords(options));

const inWords =
	({ names, words = 'en' }: TwinOptions) =>
	(fact: TwinFact): TwinSentence => {
		const wording = WORDINGS[words] ?? english;
		return { fact, text: wording.text(fact, names), rows: wording.rows(fact, names) };
	};

/** The twin as plain text: its heading, then a line for each sentence and for each row. */
export function twinText({ heading, sentences }: Twin): string {
	return [heading, ...sentences.flatMap(({ text, rows }) => [text, ...rows.map((row) => `- ${row}`)])].join('\n');
}

function factsIn(deck: Deck, index: number, words = 'en'): readonly TwinFact[] {
	const ofDeck = known.get(deck) ?? new Map<string, (readonly TwinFact[])[]>();
	known.set(deck, ofDeck);
	const facts = ofDeck.get(words) ?? [];
	ofDeck.set(words, facts);
	return (facts[index] ??= factsOf(sceneOf(deck, index), words));
}
