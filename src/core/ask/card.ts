/** What is known of a thing of the campaign at an instant: everything that a card tells. */
import { COUNTED } from '../count';
import type { Campaign } from '../campaign';
import { countAt, type Counted } from '../count';
import type { Deck } from '../deck';
import type { Confidence, Entity, Names, Precision, SourceRef, Strike } from '../entity';
import type { Instant } from '../instant';
import { wholeSpan } from '../span';
import { momentAt, strengthAt } from '../track';
import { doingAt, type Doing } from './doing';
import { sourcesAt } from './sources-at';

/** A name and the language in which it is written; `undefined` where the author did not say. */
export interface NameIn {
	readonly text: string;
	readonly tag: string | undefined;
}

/** A word of the author for what a thing is, and the list in which it may be translated. */
export interface KindWord {
	readonly of: 'arms' | 'echelons' | 'classes' | undefined;
	readonly word: string;
}

/** One thing as a card tells of it. */
export interface Card {
	readonly id: string;
	readonly kind: Entity['kind'];
	readonly side: string | undefined;
	/** The name in the language of the look first, then all others, each text once. */
	readonly names: readonly NameIn[];
	/** What it is, in the author's words: arm and echelon of a unit, whose reading a border is, else its class. */
	readonly what: readonly KindWord[];
	readonly counts: readonly { readonly kind: Counted; readonly count: number }[];
	/** What is said of its strength, in the author's words. */
	readonly strength: string | undefined;
	readonly doing: Doing | undefined;
	readonly strike: Strike | undefined;
	/** Metres above the sea. */
	readonly altitudes: readonly number[];
	/** When it stands, of what does not move; absent bounds are open. */
	readonly start: Instant | undefined;
	readonly end: Instant | undefined;
	/** Metres. */
	readonly uncertainty: number | undefined;
	readonly confidence: Confidence | undefined;
	readonly precision: Precision | undefined;
	readonly sources: readonly SourceRef[];
}

/** The card of a thing by its id, its names in the language of a tag first; `undefined` for an id that the campaign does not have. */
export function cardOf({ entities }: Campaign, id: string, at: Instant, tag: string): Card | undefined {
	const entity = entities.get(id);
	if (!entity) return undefined;
	const { kind, side } = entity;
	const track = kind === 'track' ? entity : undefined;
	const { start, end } = track ? {} : wholeSpan(entity);
	const { uncertainty, confidence, precision } = track ? momentAt(track, at) : entity.knowledge;
	return {
		id,
		kind,
		side,
		names: namesOf(entity, tag),
		what: whatIs(entity),
		counts: COUNTED.flatMap((kind) => {
			const count = track && countAt(track, kind, at);
			return count === undefined ? [] : [{ kind, count }];
		}),
		strength: track && strengthAt(track, at),
		doing: track && doingAt(track, at),
		strike: kind === 'zone' ? entity.strike : undefined,
		altitudes: kind === 'place' ? entity.altitudes : [],
		start,
		end,
		uncertainty,
		confidence,
		precision,
		sources: sourcesAt(entity, at),
	};
}

function whatIs(entity: Entity): readonly KindWord[] {
	const words: readonly (readonly [KindWord['of'], string | undefined])[] =
		entity.kind === 'track'
			? [['arms', entity.arm], ['echelons', entity.echelon]] // prettier-ignore
			: [[undefined, entity.kind === 'border' ? entity.reading : undefined], ['classes', entity.class]]; // prettier-ignore
	return words.flatMap(([of, word]) => (word === undefined ? [] : [{ of, word }]));
}

/** Every name of a thing, that of the tag first, else the English one; each text once. */
export function namesOf(
	{ name, short, id }: { name: Names; short: Names; id: string },
	tag: string,
): readonly NameIn[] {
	const order = [tag, 'en', 'und'];
	const rank = (one: string) => (order.includes(one) ? order.indexOf(one) : order.length);
	const written = Object.keys(name).length > 0 ? name : short;
	const names = Object.entries(written)
		.sort(([a], [b]) => rank(a) - rank(b))
		.map(([tag, text]): NameIn => ({ text, tag: tag === 'und' ? undefined : tag }));
	const known = names.filter(({ text }, i) => names.findIndex((other) => other.text === text) === i);
	return known.length > 0 ? known : [{ text: id, tag: undefined }];
}

/** The steps in which an entity is on the map, as indices of keyframes. */
export function stepsWith({ keyframes }: Pick<Deck, 'keyframes'>, entity: Entity): readonly number[] {
	const { start = -Infinity, end = Infinity } = wholeSpan(entity);
	return keyframes.flatMap(({ show, at }, index) => (show.has(entity.id) && at >= start && at < end ? [index] : []));
}
