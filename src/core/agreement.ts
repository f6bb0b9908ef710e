/** What both sides agree on: told by whose accounts the sources follow, or by the author. */
import type { Campaign } from './campaign';
import type { Entity } from './entity';
import { isFields } from './campaign/record';

/** Classes that say of themselves that somebody holds otherwise. */
const CONTESTED: readonly (string | undefined)[] = ['claimed', 'claimed-zone', 'disputed'];

/**
 * Whether an entity is agreed upon. The author's own `agreed` decides where it is written. Readings of a border, claims and what is only
 * schematic never are; else its sources must follow the accounts of two sides or more, or of none (`custom.side` in `sources.json`).
 */
export function isAgreed(entity: Entity, { sources }: Campaign): boolean {
	if (entity.agreed !== undefined) return entity.agreed;
	if (entity.kind === 'border' || CONTESTED.includes(entity.class)) return false;
	if (entity.knowledge.confidence === 'schematic' && entity.kind !== 'track') return false;
	const sides = new Set(
		entity.knowledge.sources.flatMap(({ id }) => {
			const custom = sources.get(id)?.['custom'];
			return isFields(custom) && typeof custom['side'] === 'string' ? [custom['side']] : [];
		}),
	);
	return sides.size !== 1;
}
