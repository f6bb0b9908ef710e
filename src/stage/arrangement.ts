/** Where the symbols and names of a staging find room. */
import type { Frame } from '../core/frame';
import type { Look } from '../core/look';
import type { Staging } from '../core/staging';
import { onTheWay } from './on-the-way';
import { namePlaces, type NamedPlace } from './place-names';
import { planeOf } from './plane';
import { nameReadings, type NamedReading } from './reading-names';
import { seenFrame } from './seen';
import { spread, type Spread } from './spread';

/** Places with the side of their name, and units where they can be seen. */
export interface Arrangement {
	readonly places: readonly NamedPlace[];
	readonly units: readonly Spread[];
	/** Empty while the frame moves. */
	readonly readings: readonly NamedReading[];
}

/**
 * Arranges a staging of which what the look leaves out is left out already. A settled one finds room for itself; one that moves is between its two ends, each arranged once, so that
 * nothing jumps on the way.
 */
export function arrangeStaging({ move, ...seen }: Staging, zoomShift: number, look: Look): Arrangement {
	if (!move) return arrange(seen, zoomShift, look.names);
	const end = arrangeEnd(move.after, zoomShift, look);
	if (seen.settled) return end;
	const begin = arrangeEnd(move.before, zoomShift, look);
	const plane = planeOf(seen.view, zoomShift);
	const stay = new Set(end.places.map(({ place }) => place.id));
	return {
		places: [...end.places, ...begin.places.filter(({ place }) => !stay.has(place.id))],
		readings: [],
		units: onTheWay(
			seen.marks.filter((mark) => mark.kind === 'unit'),
			begin.units,
			end.units,
			move.share,
			plane,
		),
	};
}

/** Arranges a frame as it stands: places first, for they stand; then readings of borders, then units. */
export function arrange({ marks, view, settled }: Frame, zoomShift: number, language: string): Arrangement {
	const plane = planeOf(view, zoomShift);
	const places = namePlaces(
		marks.filter((mark) => mark.kind === 'place'),
		plane,
		language,
	);
	const units = marks.filter((mark) => mark.kind === 'unit');
	const borders = settled ? marks.filter((mark) => mark.kind === 'border') : [];
	const readings = nameReadings(borders, places, plane, view, zoomShift);
	return { places, readings, units: spread(units, places, plane, language) };
}

const ends = new WeakMap<Frame, { readonly key: string; readonly arrangement: Arrangement }>();

/** The arrangement of an end of a movement, kept as long as look and viewport stay. */
function arrangeEnd(frame: Frame, zoomShift: number, look: Look): Arrangement {
	const key = JSON.stringify([zoomShift, look.names, look.agreed, look.reading]);
	const known = ends.get(frame);
	if (known?.key === key) return known.arrangement;
	const arrangement = arrange(seenFrame(frame, look), zoomShift, look.names);
	ends.set(frame, { key, arrangement });
	return arrangement;
}
