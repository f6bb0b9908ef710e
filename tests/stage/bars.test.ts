import { describe, expect, it } from 'vitest';
import type { LineMark } from '../../src/core/mark';
import { REFERENCE } from '../../src/core/view';
import { barFormOf, barShape } from '../../src/stage/bar';
import { labelOfBar, nameBars } from '../../src/stage/bar-names';
import { overlap, planeOf, type Box, type Point } from '../../src/stage/plane';
import type { Room } from '../../src/stage/room';
import { fitViewport } from '../../src/stage/viewport';

const START: [number, number] = [130.5945, 42.446];

function bar(what: 'claimed' | 'computed', to: [number, number], measure?: string): LineMark {
	return {
		kind: 'line',
		id: what,
		name: { en: what === 'claimed' ? '4 km, as claimed' : 'Crest of Zaozernaya to the west shore' },
		short: {},
		side: undefined,
		class: what,
		opacity: 1,
		uncertainty: 200,
		confidence: 'schematic',
		precision: undefined,
		agreed: true,
		geometry: { type: 'LineString', coordinates: [START, to] },
		growth: 1,
		outcome: undefined,
		held: undefined,
		measure,
	};
}

const collide = (a: Box, b: Box) => overlap(a, b).every((length) => length > 0.01);
const shapeOf = (mark: LineMark, room: Room) =>
	barShape(
		(mark.geometry.coordinates as [number, number][]).map((position) => room.plane.to(position)),
		barFormOf(mark)!,
	);
const boxesAlong = (ring: readonly Point[]): Box[] =>
	Array.from({ length: 200 }, (_, i) => {
		const [a, b] = [ring[0]!, ring[1]!];
		return { x: a[0] + ((b[0] - a[0]) * i) / 199, y: a[1] + ((b[1] - a[1]) * i) / 199, halfWidth: 1, halfHeight: 1 };
	});

describe('a bar', () => {
	const east: Point[] = [[0, 0], [100, 0]]; // prettier-ignore

	it('lies left of its line where it is claimed, right of it where it is computed', () => {
		const ys = (what: 'claimed' | 'computed') => barShape(east, barFormOf({ class: what })!).ring.map(([, y]) => y);
		expect(Math.max(...ys('claimed'))).toBeLessThan(0);
		expect(Math.min(...ys('computed'))).toBeGreaterThan(0);
	});

	it('is exactly as long as its line', () => {
		const xs = barShape(east, barFormOf({ class: 'claimed' })!).ring.map(([x]) => x);
		expect([Math.min(...xs), Math.max(...xs)]).toEqual([0, 100]);
	});

	it('has a tick at either end, and none of it where it has no length', () => {
		expect(barShape(east, barFormOf({ class: 'computed' })!).ticks.map(([[x]]) => x)).toEqual([0, 100]);
		expect(barShape([[5, 5], [5, 5]], barFormOf({ class: 'computed' })!)).toEqual({ ring: [], ticks: [] }); // prettier-ignore
	});

	it('says what was measured', () =>
		expect(labelOfBar(bar('computed', [130.605, 42.446], '800\u00a0m'), 'en')).toBe(
			'Crest of Zaozernaya to\nthe west shore\n800\u00a0m measured',
		));
});

describe('names of bars', () => {
	const directions: readonly [string, number, number][] = [
		['east', 0.05, 0], ['north-east', 0.035, 0.03], ['north', 0, 0.035], ['west', -0.05, 0], ['south', 0, -0.02],
	]; // prettier-ignore
	const sizes = [
		[1920, 1080],
		[1280, 720],
		[390, 844],
	] as const;
	const cases = directions.flatMap((direction) => sizes.map((size) => [direction, size] as const));

	it.each(cases)('that go %j are clear of each other and of both bars at %j', ([, x, y], [width, height]) => {
		const viewport = fitViewport({ width, height });
		const { zoomShift } = viewport;
		const view = { center: START, zoom: 13.2, bearing: 0, pitch: 0 };
		const room: Room = { taken: [], strokes: [], plane: planeOf(view, zoomShift), view, picture: viewport, insets: 0 };
		const marks = [
			bar('claimed', [START[0] + x, START[1] + y]),
			bar('computed', [START[0] + x / 4, START[1] + y / 4], '800\u00a0m'),
		];
		const [claimed, computed] = nameBars(marks, room, 'en').map(({ box }) => box);
		expect(collide(claimed!, computed!)).toBe(false);
		for (const along of marks.flatMap((mark) => boxesAlong(shapeOf(mark, room).ring)))
			for (const box of [claimed!, computed!]) expect(collide(box, along)).toBe(false);
	});

	it('keep off what else is named', () => {
		const view = { center: START, zoom: 13.2, bearing: 0, pitch: 0 };
		const plane = planeOf(view, 0);
		const mark = bar('claimed', [START[0] + 0.05, START[1]]);
		const free = nameBars([mark], { taken: [], strokes: [], plane, view, picture: REFERENCE, insets: 0 }, 'en')[0]!.box;
		const next = nameBars([mark], { taken: [free], strokes: [], plane, view, picture: REFERENCE, insets: 0 }, 'en')[0]!
			.box;
		expect(collide(free, next)).toBe(false);
	});
});
