/** How fast a track was. */
import type { Campaign } from '../campaign';
import { parseInstant } from '../instant';
import { lengthKm, speedKmh } from '../measure';
import { momentAt, trailBetween } from '../track';
import type { Measurement } from './measurement';

/**
 * The mean speed of a track between two times, along its way. The doubt is that of both positions in quadrature over the time between; that of
 * the times themselves is not in it.
 */
export function speedBetween(
	{ entities }: Campaign,
	id: string,
	between: readonly [string, string],
): Measurement | undefined {
	const track = entities.get(id);
	const [from, to] = between.map(parseInstant);
	if (track?.kind !== 'track' || typeof from !== 'number' || typeof to !== 'number' || from >= to) return undefined;
	const parts = trailBetween(track, from, to).map(({ path }) => path.map((point) => [...point]));
	const doubt = (at: typeof from) => (momentAt(track, at).uncertainty ?? 0) / 1000;
	const way = lengthKm({ type: 'MultiLineString', coordinates: parts });
	const speed = (km: number) => speedKmh(km, to - from);
	return { value: speed(way), uncertainty: speed(Math.hypot(doubt(from), doubt(to))), unit: 'km/h', mean: true };
}
