/** The topics of a hall, each read with care where it comes from another window. */
import { boolean, finite, maxLength, maxValue, minLength, minValue, nullable, number, optional, picklist, pipe, safeParse, string, strictObject, type GenericSchema } from 'valibot'; // prettier-ignore
import type { Stroke } from '../aids';
import type { Cursor } from '../cursor';
import type { Deck } from '../deck';
import { keyframeIndex } from '../deck/keyframe-index';
import { languagesOf } from '../deck/languages';
import { THEMES, UNIT_SYMBOLS, type Look } from '../look';
import { INK, type Common } from './common';
import { excursionEntries, strokePoints, viewEntries } from './shapes';

const positive = pipe(number(), finite(), minValue(0));
const word = pipe(string(), minLength(1), maxLength(200));
const STROKE = strictObject({
	id: word,
	pen: picklist(['ink', 'guess']),
	slide: word,
	step: word,
	points: strokePoints,
});
const AIDS = {
	screen: picklist(['map', 'black', 'white']),
	detour: nullable(strictObject(viewEntries)),
	excursion: nullable(strictObject(excursionEntries)),
	cuts: boolean(),
	timer: strictObject({ running: nullable(positive), passed: positive }),
};

/** The common state after topics from elsewhere; what a deck does not have is left as it was, and its topics are named. */
export function withTopics(
	common: Common,
	topics: Readonly<Record<string, unknown>>,
	deck: Deck,
): { readonly common: Common; readonly refused: readonly string[] } {
	const refused: string[] = [];
	let { cursor, look, aids, edition } = common;
	for (const [topic, value] of Object.entries(topics)) {
		if (topic === 'cursor' && isCursor(deck, value)) cursor = value;
		else if (topic === 'look' && isLook(deck, value)) look = value;
		else if (topic === 'edition' && isEdition(deck, value)) edition = value;
		else if (topic.startsWith(INK) && isStroke(topic, value)) aids = { ...aids, ink: inkWith(aids.ink, topic, value) };
		else if (Object.hasOwn(AIDS, topic) && fits(AIDS[topic as keyof typeof AIDS], value))
			aids = { ...aids, [topic]: value };
		else refused.push(topic);
	}
	return { common: { cursor, look, aids, edition }, refused };
}

const fits = (schema: GenericSchema, value: unknown): boolean => safeParse(schema, value).success;

const CURSOR = strictObject({ slide: word, step: word, time: positive, playing: boolean() });

function isCursor(deck: Deck, value: unknown): value is Common['cursor'] {
	if (!fits(CURSOR, value)) return false;
	const { slide, step } = value as Cursor;
	return keyframeIndex(deck, slide, step) >= 0;
}

function isLook(deck: Deck, value: unknown): value is Look {
	const look = strictObject({
		theme: picklist(THEMES),
		names: picklist(languagesOf(deck.campaign, deck.language)),
		units: picklist(UNIT_SYMBOLS),
		doubt: boolean(),
		agreed: boolean(),
		ghost: boolean(),
		legend: boolean(),
		hide: pipe(string(), maxLength(2000)),
		reading: optional(word),
		wipe: optional(pipe(number(), minValue(0), maxValue(1))),
	});
	return fits(look, value);
}

const isEdition = (deck: Deck, value: unknown): value is string =>
	value === '' || deck.editions.some(({ id }) => id === value);

const isStroke = (topic: string, value: unknown): value is Stroke | null =>
	value === null || (fits(STROKE, value) && topic === INK + (value as Stroke).id);

function inkWith(ink: readonly Stroke[], topic: string, stroke: Stroke | null): readonly Stroke[] {
	const others = ink.filter(({ id }) => INK + id !== topic);
	return stroke ? [...others, stroke] : others;
}
