import { describe, expect, it } from 'vitest';
import type { BorderMark, PlaceMark, UnitMark } from '../src/core/mark';
import { namePlaces } from '../src/stage/place-names';
import { halfTextWidth, overlap, planeOf, type Box } from '../src/stage/plane';
import { nameReadings, type Field } from '../src/stage/reading-names';
import { spread } from '../src/stage/spread';
import { fitViewport } from '../src/stage/viewport';
import { REFERENCE } from '../src/core/view';

const plane = planeOf({ center: [0, 0], zoom: 12, bearing: 0, pitch: 0 }, 0);
const shared = {
	short: {},
	side: undefined,
	class: undefined,
	opacity: 1,
	uncertainty: 100,
	confidence: undefined,
	precision: undefined,
	agreed: true,
};

const collide = (a: Box, b: Box) => overlap(a, b).every((length) => length > 0);

function unit(id: string, [x, y]: [number, number]): UnitMark {
	const position = plane.from([plane.to([0, 0])[0] + x, plane.to([0, 0])[1] + y]);
	return {
		...shared,
		kind: 'unit',
		id,
		name: { en: id },
		position,
		heading: undefined,
		phase: 'within',
		trail: [],
		attack: undefined,
		state: 'present',
		strength: undefined,
		arm: undefined,
		echelon: undefined,
	};
}
function place(id: string, [x, y]: [number, number]): PlaceMark {
	const [longitude, latitude] = plane.from([plane.to([0, 0])[0] + x, plane.to([0, 0])[1] + y]);
	return {
		...shared,
		kind: 'place',
		id,
		name: { en: id },
		altitudes: [],
		geometry: { type: 'Point', coordinates: [longitude, latitude] },
	};
}

describe('units', () => {
	it('that stand apart stay where they are', () => {
		const far = [unit('a', [0, 0]), unit('b', [300, 0])];
		expect(spread(far, [], plane, 'en').map(({ aside, shown }) => [aside, shown])).toEqual(
			far.map(({ position }) => [false, position]),
		);
	});

	it('on one spot, on a named hill, stand aside, none over another and none over the name', () => {
		const units = ['1 RR', '2 RR', '3 RR', '4 RR'].map((id, i) => unit(id, [i, i % 2]));
		const places = namePlaces([place('Zaozernaya', [0, 0])], plane, 'en');
		const boxes = spread(units, places, plane, 'en').map(({ shown }) => {
			const [x, y] = plane.to(shown);
			return { x, y: y + 9, halfWidth: 30, halfHeight: 36 };
		});
		for (const [i, box] of boxes.entries()) {
			for (const other of [...boxes.slice(i + 1), ...places[0]!.boxes]) expect(collide(box, other)).toBe(false);
		}
	});

	it('stand aside in the same way whatever came before', () => {
		const units = [unit('a', [0, 0]), unit('b', [3, 2]), unit('c', [5, 1])];
		expect(spread(units, [], plane, 'en')).toEqual(spread(units, [], plane, 'en'));
	});
});

describe('places', () => {
	it('are named above, or beside where a sign or a name is in the way', () => {
		const [low, high] = [place('Posyet', [0, 0]), place('Kraskino', [0, -28])];
		const anchors = Object.fromEntries(
			namePlaces([low, high], plane, 'en').map(({ place: { id }, anchor }) => [id, anchor]),
		);
		expect(anchors).toEqual({ Kraskino: 'bottom', Posyet: 'left' });
	});

	it('give a longer name more room', () =>
		expect(halfTextWidth('Zaozernaya', 26)).toBeGreaterThan(halfTextWidth('Zao', 26)));
});

describe('readings of a border', () => {
	const view = { center: [0, 0] as const, zoom: 12, bearing: 0, pitch: 0 };
	const field: Field = { plane, view, language: 'en', picture: REFERENCE, insets: 0, told: [], units: [] };
	const border = (id: string, points: [number, number][]): BorderMark => {
		const [cx, cy] = plane.to([0, 0]);
		const coordinates = points.map(([x, y]) => [...plane.from([cx + x, cy + y])]);
		return {
			...shared,
			kind: 'border',
			id,
			name: { en: id },
			reading: id,
			geometry: { type: 'LineString', coordinates },
		};
	};
	/** Two lines that part in the middle of the picture and run as one elsewhere. */
	const west = border('west', [
		[0, -700],
		[0, -200],
		[-100, 0],
		[0, 200],
		[0, 700],
	]);
	const east = border('east', [
		[0, -700],
		[0, -200],
		[100, 0],
		[0, 200],
		[0, 700],
	]);

	it('are named where they part, each on its own side', () => {
		const [first, second] = nameReadings([west, east], [], field);
		expect([first?.anchor, second?.anchor]).toEqual(['right', 'left']);
		for (const { point } of [first!, second!])
			expect(Math.abs(plane.to(point)[1] - plane.to([0, 0])[1])).toBeLessThan(60);
	});

	it('are named beside what the page lays over the map, and under it only where they are nowhere else', () => {
		const [x, y] = plane.to([0, 0]);
		const name = (told: readonly Box[]) => nameReadings([west, east], [], { ...field, told })[0]!.box;
		const isUnder = (box: Box, over: Box) => overlap(box, over).every((pixels) => pixels > 0);
		const clock = { x: x - 160, y, halfWidth: 120, halfHeight: 60 };
		expect(isUnder(name([]), clock)).toBe(true);
		expect(isUnder(name([clock]), clock)).toBe(false);
		const all = { x, y, halfWidth: 2000, halfHeight: 2000 };
		expect(name([all])).toEqual(name([]));
	});

	it('have no name where nothing of them is in the picture', () => {
		expect(
			nameReadings(
				[
					border('far', [
						[3000, 0],
						[4000, 0],
					]),
				],
				[],
				field,
			),
		).toEqual([]);
	});
});

describe('a viewport', () => {
	it('of the reference picture is that picture', () =>
		expect(fitViewport({ width: 1920, height: 1080 })).toEqual({ width: 1920, height: 1080, unit: 1, zoomShift: 0 }));
	it('of twice its size has the same map in twice the pixels', () =>
		expect(fitViewport({ width: 3840, height: 2160 })).toEqual({ width: 1920, height: 1080, unit: 2, zoomShift: 0 }));
	it('of a phone shows all of the reference picture, with letters that can be read', () => {
		const { width, unit: size, zoomShift } = fitViewport({ width: 390, height: 400 });
		expect(size).toBe(0.52);
		expect(width * 2 ** -zoomShift).toBeGreaterThan(1919.9);
	});
});
