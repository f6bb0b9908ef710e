/** Room for symbols: units that would lie over each other, or over the name of a place, stand aside and are tied to their place by a leader. */
import type { LonLat } from '../core/entity';
import type { Frame } from '../core/frame';
import type { PlaceMark, UnitMark } from '../core/mark';
import { mercator, unmercator } from '../core/view';
import { labelOf } from './names';
import { theme } from './theme';

/** A unit where it can be seen; `position` is still where it is. */
export interface Spread {
	readonly unit: UnitMark;
	readonly shown: LonLat;
	/** Whether it stands aside, so that a leader must tie it to its place. */
	readonly aside: boolean;
}

/** A box round a symbol with its name, in reference pixels of the flat map, y to the south. */
interface Box {
	x: number;
	y: number;
	readonly halfWidth: number;
	readonly halfHeight: number;
}

/** Rounds in which boxes push each other; more would not be seen. */
const ROUNDS = 60;
/** Reference pixels; a unit nearer than this to its place needs no leader. */
const NEAR = 10;
/** Reference pixels for each letter of a name, about. */
const LETTER = 0.47;

/**
 * Moves the units of a frame apart in the plane of the map, each as little as it must. A pure function of marks and camera, so that a picture
 * does not depend on the one before. `zoomShift` is that of the viewport: on a small screen symbols take more of the map.
 */
export function spread({ marks, view }: Frame, zoomShift: number, language: string): readonly Spread[] {
	const units = marks.filter((mark) => mark.kind === 'unit');
	const places = marks.filter((mark) => mark.kind === 'place');
	const plane = planeOf(512 * 2 ** (view.zoom + zoomShift), view.bearing);
	const boxes = units.map((unit) => unitBox(plane.to(unit.position), labelOf(unit, language)));
	const fixed = places.flatMap((place) => placeBoxes(place, plane, labelOf(place, language)));
	for (let round = 0; round < ROUNDS; round++) if (!push(boxes, fixed)) break;
	return units.map((unit, i) => {
		const [x, y] = plane.to(unit.position);
		const box = boxes[i]!;
		const aside = Math.hypot(box.x - x, box.y - UNIT_DROP - y) > NEAR;
		return { unit, aside, shown: aside ? plane.from([box.x, box.y - UNIT_DROP]) : unit.position };
	});
}

/** The box of a unit reaches lower than its counter, for the name under it. */
const UNIT_DROP = 9;

function unitBox([x, y]: [number, number], label: string): Box {
	const halfWidth = Math.max(theme.size.unit / 2 + 8, (label.length * theme.size.unitLabel * LETTER) / 2 + 4);
	return { x, y: y + UNIT_DROP, halfWidth, halfHeight: 39 };
}

/** The sign of a place, and its name above. */
function placeBoxes({ geometry }: PlaceMark, plane: Plane, label: string): Box[] {
	const points = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
	return points.map(([longitude, latitude]) => {
		const [x, y] = plane.to([longitude!, latitude!]);
		return { x, y: y - 17, halfWidth: (label.length * theme.size.place * LETTER) / 2 + 4, halfHeight: 26 };
	});
}

/** One round of pushing; tells whether anything moved. */
function push(boxes: Box[], fixed: readonly Box[]): boolean {
	let moved = false;
	boxes.forEach((box, i) => {
		for (const other of boxes.slice(i + 1)) moved = part(box, other, 0.5) || moved;
		for (const other of fixed) moved = part(box, { ...other }, 1) || moved;
	});
	return moved;
}

/** Parts two boxes along the axis on which they overlap least; the first takes `share` of the way. Boxes on one spot part to the south. */
function part(a: Box, b: Box, share: number): boolean {
	const [dx, dy] = [a.x - b.x, a.y - b.y];
	const overlapX = a.halfWidth + b.halfWidth - Math.abs(dx);
	const overlapY = a.halfHeight + b.halfHeight - Math.abs(dy);
	if (overlapX <= 0.01 || overlapY <= 0.01) return false;
	if (overlapX < overlapY) {
		const way = overlapX * (dx < 0 ? -1 : 1);
		a.x += way * share;
		b.x -= way * (1 - share);
	} else {
		const way = overlapY * (dy < 0 ? -1 : 1);
		a.y += way * share;
		b.y -= way * (1 - share);
	}
	return true;
}

interface Plane {
	readonly to: (position: LonLat) => [number, number];
	readonly from: (point: [number, number]) => LonLat;
}

/** The flat map in pixels, turned by the bearing so that up is up on the screen. */
function planeOf(world: number, bearing: number): Plane {
	const turn = (-bearing * Math.PI) / 180;
	const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
	return {
		to: (position) => {
			const [x, y] = mercator(position);
			return [(x * cos - y * sin) * world, (x * sin + y * cos) * world];
		},
		from: ([x, y]) => unmercator([(x * cos + y * sin) / world, (-x * sin + y * cos) / world]),
	};
}
