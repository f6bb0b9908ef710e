/** Of which larger units a unit is part. */
import type { Entity } from './entity';

/** The larger units of a track, the next one first; a circle ends where it closes. */
export function largerUnits(id: string, entities: ReadonlyMap<string, Entity>): readonly string[] {
	const found = new Set<string>();
	for (let next = parentOf(id, entities); next !== undefined && !found.has(next); next = parentOf(next, entities))
		found.add(next);
	return [...found];
}

function parentOf(id: string, entities: ReadonlyMap<string, Entity>): string | undefined {
	const entity = entities.get(id);
	return entity?.kind === 'track' ? entity.partOf : undefined;
}
