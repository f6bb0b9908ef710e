/** What belongs to deck.gl and stands over the map, as unseen letters for MapLibre, whose names give way to them. */
import type { Feature } from 'geojson';
import type { PlaceMark } from '../core/mark';
import { labelOf } from './names';
import type { Spread } from './spread';
import { noteOf } from './unit-note';

/** Symbols of units with the names and notes under them. */
export function blockerFeatures(spreads: readonly Spread[], language: string): Feature[] {
	return spreads.map(({ unit, shown }) => {
		const label = ['MMM', 'MMM', labelOf(unit, language), noteOf(unit, true)].filter(Boolean).join('\n');
		const properties = { id: `blocker-${unit.id}`, kind: 'blocker', label };
		return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [...shown] } };
	});
}

/** Signs of places. */
export function signFeatures(places: readonly PlaceMark[]): Feature[] {
	return places.map(({ id, geometry }) => {
		return { type: 'Feature', properties: { id: `sign-${id}`, kind: 'sign', label: 'MM' }, geometry };
	});
}
