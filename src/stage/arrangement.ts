/** Where the symbols and names of a frame find room. */
import type { Frame } from '../core/frame';
import { namePlaces, type NamedPlace } from './place-names';
import { planeOf } from './plane';
import { spread, type Spread } from './spread';

/** Places with the side of their name, and units where they can be seen. */
export interface Arrangement {
	readonly places: readonly NamedPlace[];
	readonly units: readonly Spread[];
}

/** Arranges a frame: places first, for they stand; then units round them. */
export function arrange({ marks, view }: Frame, zoomShift: number, language: string): Arrangement {
	const plane = planeOf(view, zoomShift);
	const places = namePlaces(
		marks.filter((mark) => mark.kind === 'place'),
		plane,
		language,
	);
	const units = marks.filter((mark) => mark.kind === 'unit');
	return { places, units: spread(units, places, plane, language) };
}
