/** Where the symbols and names of a frame find room. */
import type { Frame } from '../core/frame';
import { namePlaces, type NamedPlace } from './place-names';
import { planeOf } from './plane';
import { nameReadings, type NamedReading } from './reading-names';
import { spread, type Spread } from './spread';

/** Places with the side of their name, and units where they can be seen. */
export interface Arrangement {
	readonly places: readonly NamedPlace[];
	readonly units: readonly Spread[];
	/** Empty while the frame moves. */
	readonly readings: readonly NamedReading[];
}

/** Arranges a frame: places first, for they stand; then readings of borders, then units. */
export function arrange({ marks, view, settled }: Frame, zoomShift: number, language: string): Arrangement {
	const plane = planeOf(view, zoomShift);
	const places = namePlaces(
		marks.filter((mark) => mark.kind === 'place'),
		plane,
		language,
	);
	const units = marks.filter((mark) => mark.kind === 'unit');
	const borders = settled ? marks.filter((mark) => mark.kind === 'border') : [];
	const insets = marks.filter(({ kind }) => kind === 'inset').length;
	const readings = nameReadings(borders, places, plane, view, zoomShift, insets);
	return { places, readings, units: spread(units, places, plane, language) };
}
