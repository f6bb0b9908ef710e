/** Room for symbols: units that would lie over each other, or over a place, stand aside and are tied to where they are by a leader. */
import type { LonLat } from '../core/entity';
import type { UnitMark } from '../core/mark';
import { labelOf } from './names';
import type { NamedPlace } from './place-names';
import { around, halfTextWidth, overlap, type Box, type Plane, type Point } from './plane';
import { size } from './theme';
import { noteOf } from './unit-note';

/** A unit where it can be seen; its own `position` is still where it is. */
export interface Spread {
	readonly unit: UnitMark;
	readonly shown: LonLat;
	/** Whether it stands aside, so that a leader must tie it to its place. */
	readonly aside: boolean;
}

/** Rounds in which boxes push each other; more would not be seen. */
const ROUNDS = 240;
/** Reference pixels; a unit nearer than this to its place needs no leader. */
const NEAR = 10;
/** The box of a unit reaches lower than its symbol, for the name under it, and lower still for a note. */
const DROP = 9;
const HALF_HEIGHT = 38;
const HALF_NOTE = 10;
/** Half the width that a symbol takes with what its state sets beside or over it. */
const HALF_WIDTHS = { present: size.unit / 2 + 7, arriving: 45, withdrawn: 45, destroyed: size.unit / 2 + 11 };

/** Moves units apart in the plane, each as little as it must. A pure function, so that a picture does not depend on the one before. */
export function spread(
	units: readonly UnitMark[],
	places: readonly NamedPlace[],
	plane: Plane,
	language: string,
): readonly Spread[] {
	const fixed = places.map(({ boxes }) => around(boxes));
	const boxes = units.map((unit) => unitBox(plane.to(unit.position), unit, language));
	for (let round = 0; round < ROUNDS; round++) if (!push(boxes, fixed, round > ROUNDS / 2)) break;
	return units.map((unit, i) => {
		const [x, y] = plane.to(unit.position);
		const box = boxes[i]!;
		const middle: Point = [box.x, box.y - dropOf(unit)];
		const aside = Math.hypot(middle[0] - x, middle[1] - y) > NEAR;
		return { unit, aside, shown: aside ? plane.from(middle) : unit.position };
	});
}

/** The bracket of a time counts whether it is shown or not, so that units stay where they are when doubt is hidden. */
const halfNote = (unit: UnitMark) => (noteOf(unit, true) === '' ? 0 : HALF_NOTE);
const dropOf = (unit: UnitMark) => DROP + halfNote(unit);

/** The room that a unit takes with what is written under it, its symbol at a point. */
export function unitBox([x, y]: Point, unit: UnitMark, language: string): Box {
	const name = halfTextWidth(labelOf(unit, language), size.unitLabel);
	const note = halfTextWidth(noteOf(unit, true), size.unitNote);
	const halfWidth = Math.max(HALF_WIDTHS[unit.state], name + 4, note + 4);
	return { x, y: y + dropOf(unit), halfWidth, halfHeight: HALF_HEIGHT + halfNote(unit) };
}

/** One round of pushing, `sideways` alone once boxes are caught between others; tells whether anything moved. */
function push(boxes: Box[], fixed: readonly Box[], sideways: boolean): boolean {
	let moved = false;
	boxes.forEach((box, i) => {
		for (const other of boxes.slice(i + 1)) moved = part(box, other, 0.5, sideways) || moved;
		for (const other of fixed) moved = part(box, { ...other }, 1, sideways) || moved;
	});
	return moved;
}

/** Parts two boxes along the axis on which they overlap least; the first takes `share` of the way. Boxes on one spot part to the south-east. */
function part(a: Box, b: Box, share: number, sideways: boolean): boolean {
	const [wide, high] = overlap(a, b);
	if (wide <= 0.01 || high <= 0.01) return false;
	if (sideways || wide < high) {
		const way = wide * (a.x < b.x ? -1 : 1);
		a.x += way * share;
		b.x -= way * (1 - share);
	} else {
		const way = high * (a.y < b.y ? -1 : 1);
		a.y += way * share;
		b.y -= way * (1 - share);
	}
	return true;
}
