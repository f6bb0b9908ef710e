/** A campaign as it comes back from JSON. */
import type { Campaign, CampaignParts } from '../campaign';
import type { Entity } from '../entity';

/** JSON has no `undefined`; in lists it comes back as `null`. */
const given = <T>(list: readonly (T | null | undefined)[]): (T | undefined)[] => list.map((item) => item ?? undefined);

/** The entity with nothing said where JSON says `null`. */
function restored(entity: Entity): Entity {
	if (entity.kind !== 'track') return entity;
	const { strengths, manoeuvres, outcomes } = entity;
	return { ...entity, strengths: given(strengths), manoeuvres: given(manoeuvres), outcomes: given(outcomes) };
}

/** The campaign of stored parts. */
export const campaignOf = ({ entities, sources, claims, relief }: CampaignParts): Campaign => ({
	entities: byId(entities.map(restored)),
	sources: byId(sources),
	claims: byId(claims),
	relief,
});

/** By id, in the order given. */
export const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
	new Map(items.map((item) => [item.id, item]));
