/** Which features a question may name, and what they have to be. */
import type { Entity, EntityKind } from '../entity';
import type { Question } from '../survey/question';

/** A feature that a question names: where, which, and what it has to be. */
export interface Asked {
	readonly key: string;
	readonly id: string;
	readonly noun: string;
	readonly fits: (entity: Entity) => boolean;
}

/** What a question names, in the order in which it is written. */
export function askable(question: Question): readonly Asked[] {
	return Object.entries(question).flatMap(([key, ids]) => {
		const sort = SORTS[key];
		return sort ? [ids as string | readonly string[]].flat().map((id) => ({ key, id, ...sort })) : [];
	});
}

const drawnAs =
	(kinds: readonly EntityKind[], shape: 'Point' | 'LineString' | 'Polygon') =>
	(entity: Entity): boolean =>
		kinds.includes(entity.kind) &&
		'geometry' in entity &&
		[shape, `Multi${shape}`].some((type) => type === entity.geometry.type);

const isLine = drawnAs(['line', 'border', 'ground'], 'LineString');

type Sort = Pick<Asked, 'noun' | 'fits'>;
const PLACE: Sort = { noun: 'a place', fits: drawnAs(['place', 'ground'], 'Point') };
const ZONE: Sort = { noun: 'a zone', fits: drawnAs(['zone', 'ground'], 'Polygon') };
const SUMMIT: Sort = {
	noun: 'a place with an altitude',
	fits: (entity) => entity.kind === 'place' && entity.altitudes.length > 0,
};
const SORTS: Readonly<Record<string, Sort>> = {
	from: PLACE,
	to: PLACE,
	along: { noun: 'a line or a track', fits: (entity) => entity.kind === 'track' || isLine(entity) },
	across: ZONE,
	extent: ZONE,
	area: ZONE,
	height: SUMMIT,
	slope: SUMMIT,
	sight: SUMMIT,
	speed: { noun: 'a track', fits: (entity) => entity.kind === 'track' },
	doubt: {
		noun: 'a feature with one uncertainty',
		fits: (entity) => entity.kind !== 'track' && entity.kind !== 'front' && entity.knowledge.uncertainty !== undefined,
	},
};
