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

const PARTS: readonly (readonly [part: number, words: string])[] = [
	[0, 'none'],
	[1 / 10, 'a tenth'],
	[1 / 4, 'a quarter'],
	[1 / 3, 'a third'],
	[1 / 2, 'half'],
	[2 / 3, 'two thirds'],
	[3 / 4, 'three quarters'],
	[9 / 10, 'nine tenths'],
	[1, 'all'],
];
/** What is as near to a part as this is about that part. */
const NEAR = 0.015;

/** A share in English words: `about a third`, `more than a third`, `less than a tenth`, `none`, `all`. */
export function shareWords(share: number): string {
	const exact = PARTS.find(([part]) => part === share);
	if (exact) return exact[1];
	const inner = PARTS.slice(1, -1);
	const near = inner.find(([part]) => Math.abs(part - share) <= NEAR);
	if (near) return `about ${near[1]}`;
	const below = inner.findLast(([part]) => part < share);
	return below ? `more than ${below[1]}` : `less than ${inner[0]![1]}`;
}
