/** How much of what is drawn is known how well, so that no such figure is typed by hand. */
import type { Deck } from './deck';
import type { Confidence, Entity } from './entity';

/** Points that are known in one way, and all points. */
export interface Share {
	readonly count: number;
	readonly all: number;
	/** Of all, 0 to 1. */
	readonly share: number;
}

/**
 * The share of the points of places and tracks on the map that are of this confidence, a vertex of a track counting as a point: of everything that
 * some step of the deck shows. `undefined` where it shows none.
 */
export function shareOf({ keyframes, campaign }: Deck, confidence: Confidence): Share | undefined {
	const shown = new Set(keyframes.flatMap(({ show }) => [...show]));
	const points = [...campaign.entities.values()].filter(({ id }) => shown.has(id)).flatMap(pointsOf);
	const count = points.filter((one) => one === confidence).length;
	return points.length === 0 ? undefined : { count, all: points.length, share: count / points.length };
}

function pointsOf(entity: Entity): readonly (Confidence | undefined)[] {
	if (entity.kind === 'track') return entity.vertices.map(({ confidence }) => confidence);
	return entity.kind === 'place' ? [entity.knowledge.confidence] : [];
}

const PARTS = [0, 1 / 10, 1 / 4, 1 / 3, 1 / 2, 2 / 3, 3 / 4, 9 / 10, 1] as const;
/** What is as near to a part as this is about that part. */
const NEAR = 0.015;

/** Parts in words, as they stand alone and after a word such as `about`; the three words are those. */
interface Parts {
	readonly alone: readonly string[];
	readonly after: readonly string[];
	readonly words: readonly [about: string, more: string, less: string];
}

const ENGLISH = [
	'none',
	'a tenth',
	'a quarter',
	'a third',
	'half',
	'two thirds',
	'three quarters',
	'nine tenths',
	'all',
];
const IN_WORDS: Readonly<Record<string, Parts>> & { readonly en: Parts } = {
	en: { alone: ENGLISH, after: ENGLISH, words: ['about', 'more than', 'less than'] },
	ru: {
		alone: [
			'ни одной',
			'десятая часть',
			'четверть',
			'треть',
			'половина',
			'две трети',
			'три четверти',
			'девять десятых',
			'все',
		],
		after: [
			'',
			'десятой части',
			'четверти',
			'трети',
			'половины',
			'двух третей',
			'трёх четвертей',
			'девяти десятых',
			'',
		],
		words: ['около', 'более', 'менее'],
	},
};

/** A share in words: `about a third`, `more than a third`, `less than a tenth`, `none`, `all`; in English for a language that has no words for it. */
export function shareWords(share: number, language = 'en'): string {
	const { alone, after, words } = IN_WORDS[language.split('-')[0]!] ?? IN_WORDS.en;
	const [about, more, less] = words;
	const exact = PARTS.findIndex((part) => part === share);
	if (exact >= 0) return alone[exact]!;
	const isInner = (i: number) => i > 0 && i < PARTS.length - 1;
	const near = PARTS.findIndex((part, i) => isInner(i) && Math.abs(part - share) <= NEAR);
	if (near > 0) return `${about} ${after[near]}`;
	const below = PARTS.findLastIndex((part, i) => isInner(i) && part < share);
	return below > 0 ? `${more} ${after[below]}` : `${less} ${after[1]}`;
}
