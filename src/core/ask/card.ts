/** What is known of a mark at the instant of a frame: everything that a card tells. */
import { COUNTED } from '../campaign/counts';
import type { Counted } from '../count';
import type { Deck } from '../deck';
import type { Entity, Names, SourceRef, Strike } from '../entity';
import type { Instant } from '../instant';
import type { Mark } from '../mark';
import { wholeSpan } from '../span';
import { doingAt, type Doing } from './doing';
import { sourcesAt } from './sources-at';

/** A name and the language in which it is written; `undefined` where the author did not say. */
export interface NameIn {
	readonly text: string;
	readonly tag: string | undefined;
}

/** One thing on the map as a card tells of it. */
export interface Card {
	readonly mark: Mark;
	/** The name in the language of the look first, then all others, each text once. */
	readonly names: readonly NameIn[];
	/** What it is, in the author's words: arm and echelon of a unit, else its class. */
	readonly what: readonly string[];
	readonly counts: readonly { readonly kind: Counted; readonly count: number }[];
	/** What is said of its strength, in the author's words. */
	readonly strength: string | undefined;
	readonly doing: Doing | undefined;
	readonly strike: Strike | undefined;
	/** When it stands, of what does not move; absent bounds are open. */
	readonly start: Instant | undefined;
	readonly end: Instant | undefined;
	readonly sources: readonly SourceRef[];
}

/** The card of a mark, its names in the language of a tag first. */
export function cardOf({ campaign }: Pick<Deck, 'campaign'>, mark: Mark, at: Instant, tag: string): Card {
	const entity = campaign.entities.get(mark.id);
	const span = entity && entity.kind !== 'track' ? wholeSpan(entity) : {};
	const unit = mark.kind === 'unit' ? mark : undefined;
	return {
		mark,
		names: namesOf(mark, tag),
		what: [...(unit ? [unit.arm, unit.echelon] : []), mark.class].filter((word) => word !== undefined),
		counts: COUNTED.flatMap((kind) => (unit?.[kind] === undefined ? [] : [{ kind, count: unit[kind] }])),
		strength: unit?.strength,
		doing: entity?.kind === 'track' ? doingAt(entity, at) : undefined,
		strike: mark.kind === 'zone' ? mark.strike : undefined,
		start: span.start,
		end: span.end,
		sources: entity ? sourcesAt(entity, at) : [],
	};
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
