/** The shape of a measured bar: it lies on one side of the line that is meant, so that a claimed and a computed length lie beside each other. */
import type { LineMark } from '../core/mark';
import type { Point } from './plane';

/** How a bar lies: how thick it is and how far from the line its near edge is, in reference pixels; positive is to the left of the way. */
export interface BarForm {
	readonly near: number;
	readonly far: number;
	/** How far its end ticks reach on the near side and beyond the far edge. */
	readonly tick: number;
}

/** A bar's outline, a closed ring, and its end ticks. */
export interface BarShape {
	readonly ring: readonly Point[];
	readonly ticks: readonly (readonly [Point, Point])[];
}

/** The form of a bar of one of the two classes: what is claimed lies left of the line, what is computed right of it. */
const barForms: Readonly<Record<'claimed' | 'computed', BarForm>> = {
	claimed: { near: 2, far: 15, tick: 8 },
	computed: { near: -2, far: -10, tick: -8 },
};

/** The form of a line that is drawn as a bar; `undefined` for every other. */
export function barFormOf({ class: what }: Pick<LineMark, 'class'>): BarForm | undefined {
	return what === 'claimed' || what === 'computed' ? barForms[what] : undefined;
}

/** The bar along a path; empty where the path has no length. */
export function barShape(path: readonly Point[], { near, far, tick }: BarForm): BarShape {
	const points = path.filter(
		(point, i) => i === 0 || Math.hypot(point[0] - path[i - 1]![0], point[1] - path[i - 1]![1]) > 1e-6,
	);
	if (points.length < 2) return { ring: [], ticks: [] };
	const lefts = points.map((_, i) => leftOf(points, i));
	const aside = (i: number, by: number): Point => [
		points[i]![0] + lefts[i]![0] * by,
		points[i]![1] + lefts[i]![1] * by,
	];
	const edge = (by: number) => points.map((_, i) => aside(i, by));
	const ring = [...edge(near), ...edge(far).reverse()];
	const ends = [0, points.length - 1];
	return {
		ring: [...ring, ring[0]!],
		ticks: ends.map((i) => [aside(i, -tick), aside(i, far + tick)] as const),
	};
}

/** The unit vector to the left of the way at a point. */
export function leftOf(points: readonly Point[], i: number): Point {
	const [a, b] = [points[Math.max(0, i - 1)]!, points[Math.min(points.length - 1, i + 1)]!];
	const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
	return [(b[1] - a[1]) / length, -(b[0] - a[0]) / length];
}
