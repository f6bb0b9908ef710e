import { describe, expect, it } from 'vitest';
import type { ViewState } from '../../src/core/slide';
import { interpolateView, mercator, unmercator } from '../../src/core/view';

const view = (center: [number, number], zoom: number, bearing = 0, pitch = 0): ViewState => ({
	center,
	zoom,
	bearing,
	pitch,
});

describe('Web Mercator', () => {
	it('puts the origin in the middle and turns back', () => {
		expect(mercator([0, 0])).toEqual([0.5, 0.5]);
		const [longitude, latitude] = unmercator(mercator([130.6, 42.45]));
		expect(longitude).toBeCloseTo(130.6, 10);
		expect(latitude).toBeCloseTo(42.45, 10);
	});
});

describe('a flight', () => {
	const from = view([131, 43], 8, 350, 0);
	const to = view([130.6, 42.4], 13, 20, 40);
	const flight = interpolateView(from, to);

	it('begins and ends exactly', () => {
		expect(flight(0)).toBe(from);
		expect(flight(1)).toBe(to);
	});
	it('turns the shorter way', () => expect(flight(0.5).bearing).toBe(365));
	it('draws back before it comes near, over a long way', () => {
		const far = interpolateView(view([130, 42], 12), view([140, 42], 12));
		expect(far(0.5).zoom).toBeLessThan(8);
	});
	it('takes the shorter way over the antimeridian', () => {
		const middle = interpolateView(view([179, 0], 5), view([-179, 0], 5))(0.5);
		expect(middle.center[0]).toBeCloseTo(180, 6);
	});
	it('stands where both ends are the same', () => expect(interpolateView(to, { ...to })(0.3)).toEqual(to));
	it('zooms in place without leaving it', () => {
		const zoom = interpolateView(view([130, 42], 5), view([130, 42], 9))(0.5);
		expect(zoom.zoom).toBeCloseTo(7, 6);
		expect(zoom.center[0]).toBeCloseTo(130, 9);
	});
});
