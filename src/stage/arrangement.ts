/** Where the symbols and names of a staging find room. */
import type { Frame } from '../core/frame';
import { nameBars } from './bar-names';
import type { BorderMark, LineMark, Mark, ZoneMark } from '../core/mark';
import { resample } from '../core/front';
import { longestPart } from './names';
import type { Look } from '../core/look';
import type { Staging } from '../core/staging';
import { givingWay, leftOut } from './give-way';
import { onTheWay } from './on-the-way';
import { namePlaces, type NamedPlace } from './place-names';
import { planeOf, type Box, type Plane } from './plane';
import { nameReadings, referenceAt, type NamedReading } from './reading-names';
import { nameStrikes } from './strike-names';
import type { PlacedName, Room } from './room';
import { spread, unitBox, type Spread } from './spread';
import { size } from './theme';
import { seenFrame } from './seen';
import type { Size, Viewport } from './viewport';
import { standingBoxes } from './standing';
import { strokesOf } from './strokes';

/** Places with the side of their name, and units where they can be seen. */
export interface Arrangement {
	readonly places: readonly NamedPlace[];
	readonly units: readonly Spread[];
	/** Empty while the frame moves. */
	readonly readings: readonly NamedReading[];
	/** Names of strikes and of claimed and computed lengths; empty while the frame moves. */
	readonly placed: readonly PlacedName[];
	/** What is seen of names of places where units run over them, 0 to 1 by id. */
	readonly givingWay: ReadonlyMap<string, number>;
}

/**
 * Arranges a staging of which what the look leaves out is left out already. A settled one finds room for itself; one that moves is between its two ends, each arranged once, so that
 * nothing jumps on the way.
 */
export function arrangeStaging({ move, ...seen }: Staging, viewport: Viewport, look: Look): Arrangement {
	const { zoomShift } = viewport;
	if (!move) return arrange(seen, zoomShift, look.names, viewport);
	const end = arrangeEnd(move.after, viewport, look);
	if (seen.settled) return end;
	const begin = arrangeEnd(move.before, viewport, look);
	const plane = planeOf(seen.view, zoomShift);
	const stay = new Set(end.places.map(({ place }) => place.id));
	const places = [...end.places, ...begin.places.filter(({ place }) => !stay.has(place.id))];
	const moving = seen.marks.filter((mark) => mark.kind === 'unit');
	const units = onTheWay(moving, begin.units, end.units, move.share, plane);
	return { places, units, readings: [], placed: [], givingWay: givingWay(places, units, plane, look.names) };
}

/**
 * Arranges a frame as it stands: places first, for they stand; then units, which make room for their names; then readings of borders. Where there
 * is no room, names of places make room for units once these stand. `picture` is the size of all that is seen, in reference pixels.
 */
export function arrange(
	{ marks, view, settled }: Frame,
	zoomShift: number,
	language: string,
	picture: Size = referenceAt(zoomShift),
): Arrangement {
	const plane = planeOf(view, zoomShift);
	const strokes = strokesOf(marks, plane);
	const stood = marks.filter((mark) => mark.kind === 'place');
	const named = namePlaces(stood, plane, language, strokes);
	const moving = marks.filter((mark) => mark.kind === 'unit');
	const units = spread(moving, named, plane, language);
	const standing = settled ? standingBoxes(units, plane, language) : [];
	const places = settled ? namePlaces(stood, plane, language, strokes, standing) : named;
	const borders = settled ? marks.filter((mark) => mark.kind === 'border') : [];
	const insets = marks.filter(({ kind }) => kind === 'inset').length;
	const readings = nameReadings(borders, places, plane, view, zoomShift, insets);
	const taken = [
		...places.flatMap(({ boxes }) => boxes),
		...units.map((one) => unitBox(plane.to(one.shown), one.unit, language)),
		...readings.map((reading) => readingBox(reading, plane)),
	];
	const room = { taken, strokes: pointsOf(borders, plane), plane, view, picture, insets };
	// A tilted map is not as flat as the plane: what lies under a unit there, MapLibre alone knows.
	const way = !settled ? givingWay : view.pitch === 0 ? leftOut : () => NOTHING;
	const placed = settled ? placeNames(marks, room, language) : [];
	return { places, readings, units, placed, givingWay: way(places, units, plane, language) };
}

const NOTHING: ReadonlyMap<string, number> = new Map();

/** Bars first, for they have fewer places. */
function placeNames(marks: readonly Mark[], room: Room, language: string): readonly PlacedName[] {
	const bars = nameBars(
		marks.filter((mark): mark is LineMark => mark.kind === 'line'),
		room,
		language,
	);
	const taken = [...room.taken, ...bars.map(({ box }) => box)];
	const zones = marks.filter((mark): mark is ZoneMark => mark.kind === 'zone');
	return [...bars, ...nameStrikes(zones, { ...room, taken }, language)];
}

/** Points of each border that a name should not hide. */
const POINTS = 120;

function pointsOf(borders: readonly BorderMark[], plane: Plane): readonly Box[] {
	return borders.flatMap(({ geometry }) =>
		resample(longestPart(geometry), POINTS).map((position) => {
			const [x, y] = plane.to(position as [number, number]);
			return { x, y, halfWidth: 7, halfHeight: 7 };
		}),
	);
}

/** About the room that the name of a reading takes. */
function readingBox({ point, anchor }: NamedReading, plane: Plane): Box {
	const [x, y] = plane.to(point);
	const halfWidth = 4.5 * size.hill;
	const box = { x, y, halfWidth, halfHeight: size.hill };
	if (anchor === 'top' || anchor === 'bottom') return { ...box, y: y + (anchor === 'top' ? 1.2 : -1.2) * size.hill };
	return { ...box, x: x + (anchor === 'left' ? halfWidth : -halfWidth) };
}

const ends = new WeakMap<Frame, { readonly key: string; readonly arrangement: Arrangement }>();

/** The arrangement of an end of a movement, kept as long as look and viewport stay. */
function arrangeEnd(frame: Frame, viewport: Viewport, look: Look): Arrangement {
	const key = JSON.stringify([viewport, look.names, look.agreed, look.reading, look.wipe, look.hide]);
	const known = ends.get(frame);
	if (known?.key === key) return known.arrangement;
	const arrangement = arrange(seenFrame(frame, look, viewport), viewport.zoomShift, look.names, viewport);
	ends.set(frame, { key, arrangement });
	return arrangement;
}
