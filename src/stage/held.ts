/** Places on which a unit stands. */
import distance from '@turf/distance';
import type { UnitMark } from '../core/mark';
import type { NamedPlace } from './place-names';
import { positionOf } from './position';
import type { Spread } from './spread';

/** Metres from a place that still count as on it, where its own uncertainty is not larger. */
const ON = 300;

/** Ids of the places within whose uncertainty, or within 300 m, a unit stands. */
export function heldPlaces(places: readonly NamedPlace[], units: readonly Pick<Spread, 'unit'>[]): ReadonlySet<string> {
	const on = ({ uncertainty = 0 }: { readonly uncertainty: number | undefined }) =>
		Math.max(ON, Math.min(uncertainty, 2 * ON));
	const isHeld = ({ place }: NamedPlace) =>
		units.some(({ unit }) => metresBetween(unit, positionOf(place)) < on(place));
	return new Set(places.filter(isHeld).map(({ place }) => place.id));
}

const metresBetween = ({ position }: UnitMark, at: [number, number]) =>
	distance([...position], at, { units: 'meters' });
