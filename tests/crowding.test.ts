/** Crowding: what lies over what in every step of the real deck, and how calmly symbols move. */
import { describe, expect, it } from 'vitest';
import { deck } from '../src/app/content';
import { overOf } from '../src/app/overlay/over';
import { cursorAt } from '../src/core/cursor';
import { asSeconds } from '../src/core/instant';
import { plainLook } from '../src/core/look';
import type { UnitMark } from '../src/core/mark';
import { stagingAt } from '../src/core/staging';
import { arrangeStaging } from '../src/stage/arrangement';
import { labelOf } from '../src/stage/names';
import { halfTextWidth, overlap, planeOf, type Box, type Plane } from '../src/stage/plane';
import { spread, type Spread } from '../src/stage/spread';
import { size } from '../src/stage/theme';
import { fitViewport } from '../src/stage/viewport';
import { unit } from './marks';

const look = plainLook(deck.language);
const HALL = fitViewport({ width: 1920, height: 1080 });
const SIZES = { hall: [1920, 1080], laptop: [1280, 720], phone: [390, 844] } as const;

/** The symbol of a unit with its name under it, without room round them. */
function boxOf({ unit, shown }: Spread, plane: Plane): Box {
	const [x, y] = plane.to(shown);
	const halfWidth = Math.max(size.unit / 2, halfTextWidth(labelOf(unit, look.names), size.unitLabel));
	return { x, y: y + 9, halfWidth, halfHeight: 36 };
}

const isOver = (a: Box, b: Box) => overlap(a, b).every((length) => length > 0.5);

function overlapsIn(spreads: readonly Spread[], plane: Plane): string[] {
	const boxes = spreads.map((one) => boxOf(one, plane));
	return boxes.flatMap((box, i) =>
		boxes
			.slice(i + 1)
			.flatMap((other, j) => (isOver(box, other) ? [`${spreads[i]!.unit.id} and ${spreads[i + 1 + j]!.unit.id}`] : [])),
	);
}

describe.each(Object.entries(SIZES))('in every step, on a screen of a %s', (_, [width, height]) => {
	const viewport = fitViewport({ width, height });
	it.each(deck.keyframes.map((keyframe, i) => [`${keyframe.slide}/${keyframe.step}`, i] as const))(
		'no unit lies over another: %s',
		(_, i) => {
			const staging = stagingAt(deck, cursorAt(deck, i));
			const { units } = arrangeStaging(staging, {
				viewport,
				look,
				over: overOf(deck, 'caption', 17),
			});
			expect(overlapsIn(units, planeOf(staging.view, viewport.zoomShift))).toEqual([]);
		},
	);
});

describe('on the way', () => {
	const unitsAt = (index: number, time: number) =>
		arrangeStaging(stagingAt(deck, cursorAt(deck, index, asSeconds(time))), { viewport: HALL, look }).units;
	const offsetsAt = (index: number, time: number) =>
		new Map(unitsAt(index, time).map(({ unit: { id }, offset }) => [id, offset]));
	const away = (a: readonly number[], b: readonly number[]) => Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!);
	/** The steepest that the camera's easing is. */
	const STEEPEST = 3.01;

	it.each(deck.keyframes.map((keyframe, i) => [`${keyframe.slide}/${keyframe.step}`, i] as const))(
		'no symbol jumps aside, but goes there as evenly as the camera: %s',
		(_, i) => {
			const { duration } = deck.keyframes[i]!;
			const [begin, end] = [offsetsAt(i, 0), offsetsAt(i, duration)];
			let before = begin;
			for (let time = 0.1; time < duration; time += 0.1) {
				const now = offsetsAt(i, time);
				for (const [id, offset] of now) {
					const whole = away(begin.get(id) ?? offset, end.get(id) ?? offset);
					const step = away(before.get(id) ?? offset, offset);
					expect(step, `${id} at ${time.toFixed(1)} s`).toBeLessThanOrEqual((STEEPEST * 0.1 * whole) / duration + 1e-6);
				}
				before = now;
			}
		},
	);

	it('a movement begins as the step before ended, and ends as its own step stands', () => {
		for (const [i, { duration }] of deck.keyframes.entries()) {
			const last = deck.keyframes[i - 1];
			if (duration === 0 || !last) continue;
			const [left, entered] = [offsetsAt(i - 1, last.duration), offsetsAt(i, 0)];
			for (const [id, offset] of entered) if (left.has(id)) expect(offset, id).toEqual(left.get(id));
			const [nearly, stands] = [offsetsAt(i, duration - 1e-6), offsetsAt(i, duration)];
			for (const [id, offset] of stands) expect(away(nearly.get(id) ?? offset, offset), id).toBeLessThan(0.01);
		}
	});
});

describe('units on the very same spot', () => {
	const plane = planeOf({ center: [0, 0], zoom: 12, bearing: 0, pitch: 0 }, 0);
	const [x, y] = plane.to([0, 0]);
	const onSpot = (count: number): UnitMark[] =>
		Array.from({ length: count }, (_, i) => unit(`unit-${i}`, plane.from([x + i / 10, y])));

	it.each([3, 4, 7, 12])('%i of them are one stack, none over another, tied by one leader', (count) => {
		const stack = spread(onSpot(count), [], plane, 'en');
		expect(overlapsIn(stack, plane)).toEqual([]);
		expect(stack.filter(({ tie }) => tie > 0)).toHaveLength(1);
		expect(stack.every(({ aside }) => aside)).toBe(true);
		const [left] = stack.map(({ offset }) => offset[0]).sort((a, b) => a - b);
		expect(left).toBeGreaterThan(0);
	});

	it('two of them stand aside each on its own leader', () => {
		const two = spread(onSpot(2), [], plane, 'en');
		expect(two.map(({ tie }) => tie)).toEqual([1, 1]);
	});

	it('find room the same way twice, 400 of them too, and quickly', () => {
		const units = Array.from({ length: 400 }, (_, i) =>
			unit(`unit-${i}`, plane.from([x + ((i * 7919) % 3000), y + ((i * 104_729) % 2000)])),
		);
		const start = performance.now();
		const first = spread(units, [], plane, 'en');
		expect(performance.now() - start).toBeLessThan(2000);
		expect(spread(units, [], plane, 'en')).toEqual(first);
	});
});
