/** Rings at the distances at which a strike was heard, by those who say so. */
import { circle } from '@turf/circle';
import type { Feature } from 'geojson';
import type { Strike } from '../core/entity';
import type { ZoneMark } from '../core/mark';
import { unitIn } from './strike-words';
import { middleOf } from '../core/middle';

/** A ring round the middle of a zone. */
export interface HearingRing {
	readonly km: number;
	readonly ring: [number, number][];
}

const STEPS = 128;
/** Rings do not change: they are drawn once for each strike. */
const drawn = new WeakMap<Strike, readonly HearingRing[]>();

/** The rings of a zone, none where nobody says how far it was heard. */
export function ringsOf({ geometry, strike }: Pick<ZoneMark, 'geometry' | 'strike'>): readonly HearingRing[] {
	if (!strike || strike.audibleKm.length === 0) return [];
	const known = drawn.get(strike);
	if (known) return known;
	const middle = middleOf(geometry);
	const rings = strike.audibleKm
		.filter((km) => km > 0)
		.map((km) => {
			const { coordinates } = circle(middle, km, { steps: STEPS, units: 'kilometers' }).geometry;
			return { km, ring: coordinates[0] as [number, number][] };
		});
	drawn.set(strike, rings);
	return rings;
}

/** The distance of each ring, written where the ring is farthest north. */
export function ringNames(zone: ZoneMark, language: string, colour: string): Feature[] {
	return ringsOf(zone).map(({ km, ring }) => ({
		type: 'Feature',
		properties: {
			id: `${zone.id} ${km} km`,
			kind: 'ring',
			label: `${km}\u00a0${unitIn('km', language)}`,
			language: language.split('-')[0],
			colour,
		},
		geometry: { type: 'Point', coordinates: ring.reduce((top, point) => (point[1] > top[1] ? point : top)) },
	}));
}
