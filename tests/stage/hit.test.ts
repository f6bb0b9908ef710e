import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../src/core/entity';
import type { Frame } from '../../src/core/frame';
import type { Mark } from '../../src/core/mark';
import { arrange } from '../../src/stage/arrangement';
import { markAt, outlineOf, REACH, type Drawn } from '../../src/stage/hit';
import { planeOf, type Point } from '../../src/stage/plane';
import { unit } from '../marks';

const view = { center: [130.6, 42.45], zoom: 13, bearing: 0, pitch: 0 } as const;
const plane = planeOf(view, 0);
const [x0, y0] = plane.to(view.center);
/** A window of 960 by 540 pixels: half the reference picture. */
const SCALE = 0.5;
const to = (position: LonLat): Point => {
	const [x, y] = plane.to(position);
	return [(x - x0) * SCALE + 480, (y - y0) * SCALE + 270];
};
const base = unit('any', [0, 0]);
const thing = (id: string, rest: object) => ({ ...base, id, name: { en: id }, ...rest }) as unknown as Mark;
const square = (half: number) =>
	[[-half, -half], [half, -half], [half, half], [-half, half], [-half, -half]].map(([x, y]) => [130.6 + x!, 42.45 + y!]); // prettier-ignore

const marks: Mark[] = [
	thing('area', { kind: 'zone', geometry: { type: 'Polygon', coordinates: [square(0.03)] } }),
	thing('inner', { kind: 'zone', geometry: { type: 'Polygon', coordinates: [square(0.01)] } }),
	thing('line', { kind: 'line', growth: 1, geometry: { type: 'LineString', coordinates: [[130.5, 42.47], [130.7, 42.47]] } }), // prettier-ignore
	thing('hill', { kind: 'place', altitudes: [], geometry: { type: 'Point', coordinates: [130.62, 42.44] } }),
	unit('here', [130.6, 42.455]),
	unit('beside', [130.6, 42.4552]),
];
const frame = { marks, view, settled: true } as unknown as Frame;
const drawn: Drawn = {
	marks,
	arrangement: arrange(frame, { zoomShift: 0, language: 'en' }),
	language: 'en',
	unit: SCALE,
	to,
};
const shownAt = (id: string) => to(drawn.arrangement.units.find(({ unit }) => unit.id === id)!.shown);

describe('what lies under a point', () => {
	it('is each unit where it is shown, and not where it would lie under another', () => {
		for (const id of ['here', 'beside']) expect(markAt(drawn, shownAt(id))).toBe(id);
		expect(shownAt('here')).not.toEqual(shownAt('beside'));
	});

	it('is a place at its sign and at its name', () => {
		const [x, y] = to([130.62, 42.44]);
		expect(markAt(drawn, [x, y])).toBe('hill');
		const named = drawn.arrangement.places[0]!.boxes;
		const name: Point = [x + (named[1].x - named[0].x) * SCALE, y + (named[1].y - named[0].y) * SCALE];
		expect(Math.hypot(name[0] - x, name[1] - y)).toBeGreaterThan(REACH.mouse);
		expect(markAt(drawn, name)).toBe('hill');
	});

	it('is a line within reach, and a finger reaches farther than a mouse', () => {
		const [x, y] = to([130.63, 42.47]);
		expect(markAt(drawn, [x, y + REACH.mouse - 1])).toBe('line');
		expect(markAt(drawn, [x, y - REACH.mouse - 4])).not.toBe('line');
		expect(markAt(drawn, [x, y - REACH.mouse - 4], REACH.touch)).toBe('line');
	});

	it('is the smallest area round it, and nothing outside all', () => {
		expect(markAt(drawn, to([130.6, 42.442]))).toBe('inner');
		expect(markAt(drawn, to([130.575, 42.43]))).toBe('area');
		expect(markAt(drawn, to([130.66, 42.43]))).toBeUndefined();
	});

	it('is nothing that has all but faded', () => {
		const faded = { ...drawn, marks: marks.map((mark) => ({ ...mark, opacity: 0.1 })) };
		expect(markAt(faded, to([130.6, 42.442]))).toBeUndefined();
	});
});

describe('the outline of a mark', () => {
	it('is a box round a unit where it is shown, a ring round a place, and the edge of an area', () => {
		const [box] = outlineOf(drawn, 'beside')!.boxes;
		const [x, y] = shownAt('beside');
		expect(box!.x).toBe(x);
		expect(Math.abs(box!.y - y)).toBeLessThan(box!.halfHeight);
		expect(outlineOf(drawn, 'hill')!.rings).toEqual([{ at: to([130.62, 42.44]), radius: 8 }]);
		expect(outlineOf(drawn, 'area')!.lines[0]).toHaveLength(5);
		expect(outlineOf(drawn, 'nobody')).toBeUndefined();
	});
});
