/** Fronts that changed their shape, and who stands on which side of one. */
import type { LineString, MultiLineString, Polygon, Position } from 'geojson';
import type { Held as Sides, LonLat } from '../entity';
import { resample } from '../front';
import type { FrontMark } from '../mark';
import { bearingDegrees, distanceKm, lengthKm } from '../measure';
import { windOf } from '../wind';
import type { FrontFact, Held, TwinFact } from './fact';
import type { nearIn } from './near';
import { thingOf, type Scene } from './scene';

/** Points along a front that are held against where it was. */
const SAMPLES = 64;
/** A line that is longer than this many times the way between its ends has no one direction. */
const WINDING = 2;

/** Fronts that the picture shows now as before, in another shape. */
export function frontsOf({ frame, before, after }: Scene, near: ReturnType<typeof nearIn>): readonly TwinFact[] {
	return frame.marks.flatMap((mark): readonly TwinFact[] => {
		const was = before?.marks.get(mark.id);
		if (mark.kind !== 'front' || was?.kind !== 'front' || !after.seen.has(mark.id) || !before!.seen.has(mark.id))
			return [];
		return isSameShape(mark, was) ? [] : [frontFact(mark, was, near)];
	});
}

const isSameShape = (a: FrontMark, b: FrontMark) => JSON.stringify(a.geometry) === JSON.stringify(b.geometry);

function frontFact(mark: FrontMark, was: FrontMark, near: ReturnType<typeof nearIn>): FrontFact {
	const { km, from, to } = greatestShift(pointsOf(was.geometry), pointsOf(mark.geometry));
	const { uncertainty } = mark;
	const isTold = km * 1000 > (uncertainty ?? 0);
	return {
		kind: 'front',
		front: thingOf(mark),
		shift: isTold ? { km, wind: windOf(bearingDegrees(from, to)), near: near(to, uncertainty) } : undefined,
		doubtKm: uncertainty === undefined ? undefined : uncertainty / 1000,
		held: heldOf(mark),
	};
}

const pointsOf = (shape: LineString | Polygon): readonly LonLat[] =>
	resample(shape.type === 'Polygon' ? shape.coordinates[0]! : shape.coordinates, SAMPLES).map(lonLat);
const lonLat = ([longitude, latitude]: Position): LonLat => [longitude!, latitude!];

interface Shift {
	readonly km: number;
	readonly from: LonLat;
	readonly to: LonLat;
}

/** The point of a shape that lies farthest from where the shape was. */
function greatestShift(was: readonly LonLat[], now: readonly LonLat[]): Shift {
	const shifts = now.map((to) => was.map((from): Shift => ({ km: distanceKm(from, to), from, to })).reduce(shorter));
	return shifts.reduce((a, b) => (a.km >= b.km ? a : b));
}

const shorter = (a: Shift, b: Shift): Shift => (a.km <= b.km ? a : b);

/** Which winds the two sides of a line have for themselves; nothing for a shape that is closed or winds too much to say. */
export function heldOf({
	geometry,
	held,
}: {
	readonly geometry: LineString | MultiLineString | Polygon;
	readonly held: Sides | undefined;
}): readonly Held[] {
	if (!held || geometry.type !== 'LineString') return [];
	const [first, last] = [lonLat(geometry.coordinates[0]!), lonLat(geometry.coordinates.at(-1)!)];
	if (distanceKm(first, last) * WINDING < lengthKm(geometry)) return [];
	const along = bearingDegrees(first, last);
	return [
		...(held.left === undefined ? [] : [{ side: held.left, wind: windOf(along - 90) }]),
		...(held.right === undefined ? [] : [{ side: held.right, wind: windOf(along + 90) }]),
	];
}
