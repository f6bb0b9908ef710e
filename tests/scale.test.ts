import { describe, expect, it } from 'vitest';
import { distanceKm } from '../src/core/measure';
import type { ViewState } from '../src/core/slide';
import { planeOf } from '../src/stage/plane';
import { barRoom, lengthLabel, metresPerPixel, scaleBar } from '../src/stage/scale';
import { fitViewport } from '../src/stage/viewport';

const view = (latitude: number, zoom: number, bearing = 0): ViewState => ({
	center: [130.6, latitude],
	zoom,
	bearing,
	pitch: 0,
});

describe('the scale bar', () => {
	it.each([
		[view(42.45, 13.2), { width: 1920, height: 1080 }],
		[view(42.45, 13.2, 40), { width: 1280, height: 720 }],
		[view(0, 15), { width: 390, height: 388 }],
		[view(69.6, 10.8), { width: 1024, height: 768 }],
		[view(-33, 8.6, -120), { width: 3840, height: 2160 }],
	])('is as long as Turf measures it on the map, at %j in %j', (seen, size) => {
		const viewport = fitViewport(size);
		const bar = scaleBar(metresPerPixel(seen, viewport), barRoom(size.width));
		const plane = planeOf(seen, viewport.zoomShift);
		const [x, y] = plane.to(seen.center);
		const half = bar.pixels / viewport.unit / 2;
		const metres = 1000 * distanceKm(plane.from([x - half, y]), plane.from([x + half, y]));
		expect(Math.abs(metres / bar.metres - 1)).toBeLessThan(0.001);
		expect(bar.pixels).toBeLessThanOrEqual(barRoom(size.width) + 1e-6);
		expect(bar.pixels).toBeGreaterThan(barRoom(size.width) / 2.51);
	});

	it('has a length of 1, 2 or 5 and noughts', () => {
		for (let metres = 1; metres < 1e7; metres *= 1.07) {
			const { metres: round } = scaleBar(metres / 100, 100);
			expect(['1', '2', '5']).toContain(String(Math.round(round)).replace(/0+$/, ''));
		}
	});

	it('says metres, then kilometres', () => {
		expect([1, 500, 1000, 2500, 500_000, 2_000_000].map((metres) => lengthLabel(metres))).toEqual([
			'1 m',
			'500 m',
			'1 km',
			'2.5 km',
			'500 km',
			'2\u202f000 km',
		]);
	});
});
