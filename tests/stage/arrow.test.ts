import { describe, expect, it } from 'vitest';
import { arrowRing, courseOf, cutCourse } from '../../src/stage/arrow';
import type { Point } from '../../src/stage/plane';

const path: Point[] = [[0, 0], [200, 0], [300, 150]]; // prettier-ignore
const ringOf = (points: Point[]) => arrowRing(courseOf(points));
const finite = (ring: readonly Point[]) => ring.flat().every(Number.isFinite);
/** Area by the shoelace formula, without its sign. */
const areaOf = (ring: readonly Point[]) =>
	Math.abs(ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0] * y - x * ring[i]![1], 0)) / 2;

describe('the course of an arrow', () => {
	it('goes through every point of its path', () => {
		const course = courseOf(path);
		for (const [x, y] of path) expect(course.some(([cx, cy]) => Math.hypot(cx - x, cy - y) < 1e-9)).toBe(true);
	});

	it('bends without corners', () => {
		const course = courseOf(path);
		const turns = course.slice(2).map((point, i) => {
			const [a, b] = [course[i]!, course[i + 1]!];
			return Math.abs(Math.atan2(point[1] - b[1], point[0] - b[0]) - Math.atan2(b[1] - a[1], b[0] - a[0]));
		});
		expect(Math.max(...turns)).toBeLessThan(0.25);
	});

	it('does not jump where the path goes on past a point', () => {
		const before = courseOf(path.slice(0, 2));
		const after = courseOf([...path.slice(0, 2), [200.001, 0.001]]);
		const far = after.map(([x, y]) => Math.min(Math.hypot(x - 200, y), Math.abs(y)));
		expect(before[before.length - 1]).toEqual([200, 0]);
		expect(Math.max(...far)).toBeLessThan(0.01);
	});

	it('is cut where something covers its tip, and only there', () => {
		const cut = cutCourse([[0, 0], [100, 0]], ([x]) => x > 70); // prettier-ignore
		expect(cut[cut.length - 1]![0]).toBeCloseTo(70, 0);
		expect(cutCourse([[0, 0], [100, 0]], ([x]) => x < 30)).toHaveLength(2); // prettier-ignore
		expect(cutCourse([[0, 0], [10, 0]], () => true)).toEqual([]); // prettier-ignore
	});
});

describe('an arrow', () => {
	it('has its tip at the end of the course', () => {
		const ring = ringOf(path);
		expect(ring.some(([x, y]) => x === 300 && y === 150)).toBe(true);
		expect(ring[0]).toEqual(ring[ring.length - 1]);
	});

	it('is broad at its tail, narrow in its shaft, broadest at its head', () => {
		const ring = ringOf([[0, 0], [400, 0]]); // prettier-ignore
		const widthAt = (from: number, to: number) =>
			Math.max(...ring.filter(([x]) => x >= from && x <= to).map(([, y]) => Math.abs(y)));
		const [tail, neck, head] = [
			widthAt(-1, 1),
			Math.min(...ring.filter(([x, y]) => x > 360 && x < 380 && y !== 0).map(([, y]) => Math.abs(y))),
			widthAt(360, 380),
		];
		expect(tail).toBeGreaterThan(neck);
		expect(head).toBeGreaterThan(tail);
	});

	it('grows evenly with its path, from nothing', () => {
		const areas = Array.from({ length: 120 }, (_, i) => {
			const ring = ringOf([[0, 0], [i, 0]]); // prettier-ignore
			return ring.length === 0 ? 0 : areaOf(ring);
		});
		areas.slice(1).forEach((area, i) => {
			expect(area).toBeGreaterThanOrEqual(areas[i]!);
			expect(area - areas[i]!).toBeLessThan(60);
		});
	});

	it('is none on a path too short, and never without numbers', () => {
		expect([ringOf([]), ringOf([[5, 5]]), ringOf([[5, 5], [5, 5]]), ringOf([[0, 0], [3, 0]])]).toEqual([[], [], [], []]); // prettier-ignore
		const short = [0.001, 1, 6.1, 7, 9, 30].map((length) => ringOf([[0, 0], [length / 2, 0], [length / 2, 0], [length / 2, length / 2]])); // prettier-ignore
		expect(short.every(finite)).toBe(true);
		expect(finite(ringOf([[0, 0], [100, 0], [0, 0]]))).toBe(true); // prettier-ignore
	});
});
