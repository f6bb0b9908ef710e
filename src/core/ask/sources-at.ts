/** Who says that something was so at an instant. */
import type { Entity, SourceRef } from '../entity';
import type { Instant } from '../instant';
import { legAt } from '../track';

/** The sources of the vertices on either side of an instant, then those of the whole, each once. */
export function sourcesAt(entity: Entity, at: Instant): readonly SourceRef[] {
	const around = 'vertices' in entity ? verticesAround(entity.times, at).map((i) => entity.vertices[i]!) : [];
	const refs = [...around, entity.knowledge].flatMap(({ sources }) => sources);
	const known = new Map(refs.map((ref) => [`${ref.id} ${ref.locator ?? ''}`, ref]));
	return [...known.values()];
}

/** Indices of the times between which an instant lies: two, or one at an end or on a time itself. */
function verticesAround(times: readonly Instant[], at: Instant): readonly number[] {
	const last = times.length - 1;
	if (at <= times[0]!) return [0];
	if (at >= times[last]!) return [last];
	const leg = legAt(times, at);
	return times[leg] === at ? [leg] : [leg, leg + 1];
}
