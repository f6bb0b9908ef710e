/** Entities as they come back from JSON. */
import type { Entity } from '../entity';

/** JSON has no `undefined`; in lists it comes back as `null`. */
const given = <T>(list: readonly (T | null | undefined)[]): (T | undefined)[] => list.map((item) => item ?? undefined);

/** The entity with nothing said where JSON says `null`. */
export function restored(entity: Entity): Entity {
	if (entity.kind !== 'track') return entity;
	const { strengths, manoeuvres, outcomes } = entity;
	return { ...entity, strengths: given(strengths), manoeuvres: given(manoeuvres), outcomes: given(outcomes) };
}
