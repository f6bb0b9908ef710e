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
import { seenFrame } from './seen';
import { onPlane, toldBoxes } from './told/boxes';
import type { Over } from './told/over';
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

/** The window in which a staging is seen, how, and what the page lays over it. */
export interface Setting {
	readonly viewport: Viewport;
	readonly look: Look;
	readonly over?: ((frame: Frame, look: Look) => Over) | undefined;
}

/**
 * Arranges a staging of which what the look leaves out is left out already. A settled one finds room for itself; one that moves is between its two ends, each arranged once, so that
 * nothing jumps on the way.
 */
export function arrangeStaging({ move, ...seen }: Staging, setting: Setting): Arrangement {
	const { viewport, look } = setting;
	if (!move) return arrange(seen, sheetOf(seen, setting));
	const end = arrangeEnd(move.after, setting);
	if (seen.settled) return end;
	const begin = arrangeEnd(move.before, setting);
	const plane = planeOf(seen.view, viewport.zoomShift);
	const stay = new Set(end.places.map(({ place }) => place.id));
	const places = [...end.places, ...begin.places.filter(({ place }) => !stay.has(place.id))];
	const moving = seen.marks.filter((mark) => mark.kind === 'unit');
	const units = onTheWay(moving, begin.units, end.units, move.share, plane);
	return { places, units, readings: [], placed: [], givingWay: givingWay(places, units, plane, look.names) };
}

/** On what a frame is arranged. */
export interface Sheet {
	readonly zoomShift: number;
	readonly language: string;
	/** The size of all that is seen, in reference pixels. */
	readonly picture?: Size;
	/** What the page lays over the map, in the plane. */
	readonly told?: readonly Box[];
}

function sheetOf(frame: Staging, { viewport, look, over }: Setting): Sheet {
	const told = over ? onPlane(frame, viewport, () => toldBoxes(frame, viewport, over(frame, look))) : [];
	return { zoomShift: viewport.zoomShift, language: look.names, picture: viewport, told };
}

/**
 * Arranges a frame as it stands: places first, for they stand; then units, which make room for their names; then readings of borders. Where there
 * is no room, names of places make room for units once these stand. Nothing is named where the page lays something over the map.
 */
export function arrange(
	{ marks, view, settled }: Frame,
	{ zoomShift, language, picture = referenceAt(zoomShift), told = [] }: Sheet,
): Arrangement {
	const plane = planeOf(view, zoomShift);
	const strokes = strokesOf(marks, plane);
	const stood = marks.filter((mark) => mark.kind === 'place');
	const named = namePlaces(stood, plane, language, strokes);
	const moving = marks.filter((mark) => mark.kind === 'unit');
	const units = spread(moving, named, plane, language);
	const standing = settled ? [...standingBoxes(units, plane, language), ...told] : [];
	const places = settled ? namePlaces(stood, plane, language, strokes, standing) : named;
	const borders = settled ? marks.filter((mark) => mark.kind === 'border') : [];
	const insets = marks.filter(({ kind }) => kind === 'inset').length;
	const unitBoxes = units.map((one) => unitBox(plane.to(one.shown), one.unit, language));
	const field = { plane, view, language, picture: referenceAt(zoomShift), insets, told, units: unitBoxes };
	const readings = nameReadings(borders, places, field);
	const taken = [...places.flatMap(({ boxes }) => boxes), ...unitBoxes, ...readings.map(({ box }) => box), ...told];
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

/** What is laid over the map is a function of the frame. */
const ends = new WeakMap<Frame, { readonly key: string; readonly over: Setting['over']; readonly arrangement: Arrangement }>(); // prettier-ignore

/** The arrangement of an end of a movement, kept as long as look and viewport stay. */
function arrangeEnd(frame: Frame, setting: Setting): Arrangement {
	const { viewport, look, over } = setting;
	const key = JSON.stringify([viewport, look.names, look.agreed, look.reading, look.wipe, look.hide]);
	const known = ends.get(frame);
	if (known?.key === key && known.over === over) return known.arrangement;
	const seen = seenFrame(frame, look, viewport);
	const arrangement = arrange(seen, sheetOf(seen, setting));
	ends.set(frame, { key, over, arrangement });
	return arrangement;
}
