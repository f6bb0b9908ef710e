/** Where a reading of a border is named: in the picture, where it runs farthest from the other readings and from places. */
import type { LonLat } from '../core/entity';
import { resample } from '../core/front';
import type { BorderMark } from '../core/mark';
import type { ViewState } from '../core/slide';
import { REFERENCE } from '../core/view';
import { longestPart, readingOf } from './names';
import type { NamedPlace } from './place-names';
import { halfTextWidth, overlap, type Box, type Plane, type Point } from './plane';
import { size } from './theme';
import type { Size } from './viewport';

/** The point of a reading's name, and on which side of it the line is, in MapLibre's words: `left` is a name that begins there, `bottom` one above a level line. */
export interface NamedReading {
	readonly id: string;
	readonly point: LonLat;
	readonly anchor: 'left' | 'right' | 'top' | 'bottom';
	/** The room that the name takes, in the plane. */
	readonly box: Box;
}

/** Points of each line that are tried. */
const TRIED = 60;
/** Reference pixels: beyond it another line or a place is far enough. */
const FAR = 160;
/** Share of the reference picture, from its middle, where a name is surely seen: captions lie low. */
const SEEN = { aside: 0.8, up: 0.85, down: 0.6 };
/** Insets stand in the corner on the right, over the caption, one on top of the other: the same shares for it, and for each of them. */
const CORNER = { aside: 0.4, down: 0.7, each: 0.5 };

/** Where names of readings are seen. */
export interface Field {
	readonly plane: Plane;
	readonly view: ViewState;
	readonly language: string;
	/** Of the picture in reference pixels. */
	readonly picture: Size;
	/** How many insets lie in its corner. */
	readonly insets: number;
	/** Boxes in the plane under which a name would be hidden: what the page lays over the map, and units. */
	readonly told: readonly Box[];
	readonly units: readonly Box[];
}

/** Names the borders of a settled frame; a border of which nothing is in the picture has no name. */
export function nameReadings(
	borders: readonly BorderMark[],
	places: readonly NamedPlace[],
	{ plane, view, language, picture, insets, told, units }: Field,
): readonly NamedReading[] {
	const courses = borders.map(({ geometry }) =>
		resample(longestPart(geometry), TRIED).map(([x, y]) => plane.to([x!, y!])),
	);
	const standing = [...places.flatMap((place) => place.boxes), ...units];
	const taken = places.flatMap((place) => place.boxes).map(({ x, y }): Point => [x, y]);
	return borders.flatMap((border, i) => {
		const course = courses[i]!;
		const others = courses.filter((other) => other !== course).flat();
		const room = (point: Point) => Math.min(FAR, nearestOf(point, others).distance, nearestOf(point, taken).distance);
		const halfWidth = halfTextWidth(readingOf(border, language), size.hill);
		const anchor = (point: Point) => anchorAt(point, course, nearestOf(point, others).nearest);
		const box = (point: Point) => boxAt(point, anchor(point), halfWidth);
		const seen = course.filter((point) => isSeen(point, plane.to(view.center), picture, insets));
		if (seen.length === 0) return [];
		const free = [[...told, ...standing], told, []].map((others) =>
			seen.filter((point) => isApart(box(point), others)),
		);
		const tried = fromTheMiddle(free.find((points) => points.length > 0)!);
		const best = tried.reduce((kept, point) => (room(point) > room(kept) + 1 ? point : kept));
		return [{ id: border.id, point: plane.from(best), anchor: anchor(best), box: box(best) }];
	});
}

const isApart = (box: Box, others: readonly Box[]): boolean =>
	others.every((other) => overlap(box, other).some((pixels) => pixels <= 0));

/** Ems of a name from its line. */
const APART = 0.6;

function boxAt([x, y]: Point, anchor: NamedReading['anchor'], halfWidth: number): Box {
	const box = { x, y, halfWidth, halfHeight: size.hill };
	if (anchor === 'top' || anchor === 'bottom') return { ...box, y: y + (anchor === 'top' ? 1.2 : -1.2) * size.hill };
	return { ...box, x: x + (anchor === 'left' ? 1 : -1) * (halfWidth + APART * size.hill) };
}

/** The points of a list, those in its middle first. */
function fromTheMiddle(points: readonly Point[]): readonly Point[] {
	const middle = (points.length - 1) / 2;
	const order = points.map((point, i) => ({ point, far: Math.abs(i - middle) }));
	return order.sort((a, b) => a.far - b.far).map(({ point }) => point);
}

/** A name stands beside a steep line and over or under a level one, away from the nearest other line. */
function anchorAt(point: Point, course: readonly Point[], other: Point | undefined): NamedReading['anchor'] {
	const i = course.indexOf(point);
	const [[x1, y1], [x2, y2]] = [course[Math.max(0, i - 2)]!, course[Math.min(course.length - 1, i + 2)]!];
	if (Math.abs(x2 - x1) > 1.5 * Math.abs(y2 - y1)) return other && other[1] < point[1] ? 'top' : 'bottom';
	return other && other[0] < point[0] ? 'left' : 'right';
}

/** The reference picture, enlarged or reduced with the map. */
export function referenceAt(zoomShift: number): Size {
	return { width: REFERENCE.width * 2 ** zoomShift, height: REFERENCE.height * 2 ** zoomShift };
}

/** Whether a point of the plane is so far inside a picture of a size that a name there is surely seen, beside so many insets. */
export function isSeen([x, y]: Point, [cx, cy]: Point, { width, height }: Size, insets = 0): boolean {
	const [aside, down] = [(x - cx) / (width / 2), (y - cy) / (height / 2)];
	if (insets > 0 && aside > CORNER.aside && down > CORNER.down - CORNER.each * insets) return false;
	return Math.abs(aside) < SEEN.aside && -down < SEEN.up && down < SEEN.down;
}

function nearestOf(
	[x, y]: Point,
	points: readonly Point[],
): { readonly nearest: Point | undefined; readonly distance: number } {
	let [nearest, distance]: [Point | undefined, number] = [undefined, Infinity];
	for (const point of points) {
		const away = Math.hypot(point[0] - x, point[1] - y);
		if (away < distance) [nearest, distance] = [point, away];
	}
	return { nearest, distance };
}
