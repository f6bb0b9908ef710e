/** The shape of an attack arrow: broad tail, narrowing shaft, head at the tip, in the pixels of the plane. */
import type { Point } from './plane';

/** Measures of a full-grown arrow in reference pixels; a shorter one is drawn smaller as a whole. */
const FULL = { length: 100, tail: 11, shaft: 5, head: 15, headLength: 31, notch: 8 } as const;
/** Reference pixels; below it nothing is drawn. */
const LEAST = 6;
/** Points of the course from one point of the path to the next. */
const PIECES = 12;

/** A smooth course through every point of a path; it bends least where the path does. Points on one spot count once. */
export function courseOf(path: readonly Point[]): readonly Point[] {
	const points = path.filter((point, i) => i === 0 || distance(point, path[i - 1]!) > 1e-6);
	if (points.length < 3) return points;
	const ways = points.map((point, i) => wayBetween(points[i - 1] ?? point, points[i + 1] ?? point));
	const course: Point[] = [points[0]!];
	for (let i = 1; i < points.length; i++) {
		const length = distance(points[i - 1]!, points[i]!);
		for (let piece = 1; piece <= PIECES; piece++)
			course.push(hermite(points[i - 1]!, points[i]!, ways[i - 1]!, ways[i]!, length, piece / PIECES));
	}
	return course;
}

/** A course cut where it comes under something at its tip, such as the counter of the unit that attacks; all of it where nothing lies there. */
export function cutCourse(course: readonly Point[], isCovered: (point: Point) => boolean): readonly Point[] {
	let last = course.length - 1;
	if (last < 0 || !isCovered(course[last]!)) return course;
	while (last >= 0 && isCovered(course[last]!)) last--;
	if (last < 0) return [];
	let [open, covered] = [0, 1];
	for (let halving = 0; halving < 10; halving++) {
		const middle = (open + covered) / 2;
		if (isCovered(between(course[last]!, course[last + 1]!, middle))) covered = middle;
		else open = middle;
	}
	return [...course.slice(0, last + 1), between(course[last]!, course[last + 1]!, open)];
}

/** The outline of an arrow along a course, a closed ring; empty where the course is too short for one. */
export function arrowRing(course: readonly Point[]): readonly Point[] {
	const reached = [0];
	for (let i = 1; i < course.length; i++) reached.push(reached[i - 1]! + distance(course[i - 1]!, course[i]!));
	const length = reached[reached.length - 1] ?? 0;
	if (course.length < 2 || length < LEAST) return [];
	const scale = Math.min(1, length / FULL.length);
	const neck = length - FULL.headLength * scale;
	const stations = [...reached.filter((at) => at < neck), neck];
	const left = stations.map((at) => beside(course, reached, at, -halfWidth(at / neck) * scale));
	const right = stations.map((at) => beside(course, reached, at, halfWidth(at / neck) * scale));
	const ring = [
		...left,
		beside(course, reached, neck, -FULL.head * scale),
		course[course.length - 1]!,
		beside(course, reached, neck, FULL.head * scale),
		...right.reverse(),
		beside(course, reached, Math.min(FULL.notch * scale, neck), 0),
	];
	return [...ring, ring[0]!];
}

/** Half the width at a share of the shaft: narrowing fast at first. */
const halfWidth = (share: number): number => FULL.shaft + (FULL.tail - FULL.shaft) * (1 - share) ** 1.6;

/** The point of a course at a length from its beginning, and so far beside it: positive to the right of the way. */
function beside(course: readonly Point[], reached: readonly number[], at: number, aside: number): Point {
	let i = 1;
	while (i < course.length - 1 && reached[i]! < at) i++;
	const [a, b] = [course[i - 1]!, course[i]!];
	const length = reached[i]! - reached[i - 1]!;
	const [x, y] = between(a, b, (at - reached[i - 1]!) / length);
	return [x - ((b[1] - a[1]) / length) * aside, y + ((b[0] - a[0]) / length) * aside];
}

function hermite(a: Point, b: Point, wayA: Point, wayB: Point, length: number, t: number): Point {
	const [h00, h10] = [2 * t ** 3 - 3 * t ** 2 + 1, (t ** 3 - 2 * t ** 2 + t) * length];
	const [h01, h11] = [-2 * t ** 3 + 3 * t ** 2, (t ** 3 - t ** 2) * length];
	const mix = (i: 0 | 1) => h00 * a[i] + h10 * wayA[i] + h01 * b[i] + h11 * wayB[i];
	return [mix(0), mix(1)];
}

/** The unit vector from one point to another; none between points on one spot. */
function wayBetween(a: Point, b: Point): Point {
	const length = distance(a, b);
	return length === 0 ? [0, 0] : [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
}

const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);
const between = (a: Point, b: Point, share: number): Point => [
	a[0] + (b[0] - a[0]) * share,
	a[1] + (b[1] - a[1]) * share,
];
