/** How long each unit of the story stays on the map where no step says so. */
import type { Campaign } from '../campaign';
import type { Keyframe } from '../deck';
import type { Span, Track } from '../entity';
import { asInstant } from '../instant';
import { holds } from '../span';

/**
 * From the first to the last time of a track, and as far before and after as a step shows the unit, within the span that the author gave it. Units that no
 * step shows are not in the map: the author has left them out of the story.
 */
export function staysOf(keyframes: readonly Keyframe[], { entities }: Campaign): ReadonlyMap<string, Span> {
	const stays = new Map<string, Span>();
	for (const entity of entities.values()) {
		if (entity.kind !== 'track') continue;
		const stay = stayOf(entity, keyframes);
		if (stay) stays.set(entity.id, stay);
	}
	return stays;
}

function stayOf({ id, span, times }: Track, keyframes: readonly Keyframe[]): Span | undefined {
	const shown = keyframes.filter(({ show, at }) => show.has(id) && holds(span, at)).map(({ at }) => at);
	if (shown.length === 0) return undefined;
	const start = Math.max(span.start ?? -Infinity, Math.min(times[0]!, ...shown));
	// A span ends before its end; the last of these instants is still within.
	const end = Math.min(span.end ?? Infinity, Math.max(times[times.length - 1]!, ...shown) + 1);
	return { start: asInstant(start), end: asInstant(end) };
}
