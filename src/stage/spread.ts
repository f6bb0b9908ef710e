/** Room for symbols: units that would lie over each other, or over a place, stand aside and are tied to where they are by a leader. */
import type { LonLat } from '../core/entity';
import type { UnitMark } from '../core/mark';
import { labelOf } from './names';
import type { NamedPlace } from './place-names';
import { around, halfTextWidth, type Box, type Plane, type Point } from './plane';
import { blockOf, spotsOf, type Block } from './stack';
import { size } from './theme';
import { noteOf } from './unit-note';

/** A unit where it can be seen; its own `position` is still where it is. */
export interface Spread {
	readonly unit: UnitMark;
	readonly shown: LonLat;
	/** Reference pixels on the screen from where it is to where it is shown. */
	readonly offset: Point;
	/** Whether it stands aside. */
	readonly aside: boolean;
	/** How firmly a leader ties it to its place, 0 to 1; of a stack only the nearest unit is tied. */
	readonly tie: number;
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
	const points = units.map(({ position }) => plane.to(position));
	const boxes = units.map((unit, i) => unitBox(points[i]!, unit, language));
	const blocks = spotsOf(points).map((spot) => blockOf(spot, points, boxes));
	const fixed = places.map((place) => around(place.boxes));
	for (let round = 0; round < ROUNDS; round++) if (!push(blocks, fixed, round > ROUNDS / 2)) break;
	const shown = blocks.flatMap((block) => membersOf(block, units, points, plane));
	return shown.sort((a, b) => a.index - b.index).map(({ spread }) => spread);
}

function membersOf({ x, y, members }: Block, units: readonly UnitMark[], points: readonly Point[], plane: Plane) {
	const placed = members.map(({ index, dx, dy }) => {
		const [px, py] = points[index]!;
		const middle: Point = [x + dx, y + dy - dropOf(units[index]!)];
		const away: Point = [middle[0] - px, middle[1] - py];
		return { index, middle, away, distance: Math.hypot(...away) };
	});
	const nearest = placed.reduce((best, other) => (other.distance < best.distance ? other : best));
	return placed.map(({ index, middle, away, distance }) => {
		const unit = units[index]!;
		const aside = distance > NEAR;
		const spread: Spread = aside
			? { unit, shown: plane.from(middle), offset: away, aside, tie: index === nearest.index ? 1 : 0 }
			: { unit, shown: unit.position, offset: [0, 0], aside, tie: 0 };
		return { index, spread };
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
function push(boxes: readonly Box[], fixed: readonly Box[], sideways: boolean): boolean {
	let moved = false;
	for (let i = 0; i < boxes.length; i++) {
		const box = boxes[i]!;
		for (let j = i + 1; j < boxes.length; j++) if (part(box, boxes[j]!, 0.5, sideways)) moved = true;
		for (const other of fixed) if (part(box, other, 1, sideways)) moved = true;
	}
	return moved;
}

/** Parts two boxes along the axis on which they overlap least; the first takes `share` of the way. Boxes on one spot part to the south-east. */
function part(a: Box, b: Box, share: number, sideways: boolean): boolean {
	const wide = a.halfWidth + b.halfWidth - Math.abs(a.x - b.x);
	const high = a.halfHeight + b.halfHeight - Math.abs(a.y - b.y);
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
