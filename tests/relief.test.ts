/** Heights under marks: read from the grid, put under points, lines and areas, and not at all where the map is flat. */
import { area } from '@turf/area';
import { polygon } from '@turf/helpers';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { heightsOf, type HeightGrid } from '../src/core/relief';
import type { LonLat } from '../src/core/entity';
import { dividedArea, dividedLine } from '../src/stage/divide';
import { exaggerationAt, EXAGGERATION, flatGround, raisedGround } from '../src/stage/terrain';

/** Four cells, the heights of whose middles are 10, 20, 30 and 40 m. */
const grid: HeightGrid = { bounds: [0, -1, 2, 1], columns: 2, rows: 2, decimetres: [100, 200, 300, 400] };

describe('the height of the ground', () => {
	const heightAt = heightsOf(grid);
	it('is that of a cell in its middle, and even between', () => {
		expect(heightAt([0.5, 0.5])).toBeCloseTo(10, 2);
		expect(heightAt([1.5, -0.5])).toBeCloseTo(40, 2);
		expect(heightAt([1, 0])).toBeCloseTo(25, 2);
	});
	it('is that of the nearest cells at the edge, and the sea beyond', () => {
		expect(heightAt([0, 0.99])).toBeCloseTo(10, 0);
		expect(heightAt([2.01, 0])).toBe(0);
		expect(heightAt([1, 5])).toBe(0);
	});
});

describe('exaggeration', () => {
	it('grows from nothing with the pitch, and stays', () => {
		expect([0, 7.5, 15, 60, -3].map(exaggerationAt)).toEqual([0, EXAGGERATION / 2, EXAGGERATION, EXAGGERATION, 0]);
	});
});

/** A slope of 1 m for each thousandth of a degree eastward. */
const slope = ([longitude]: LonLat) => (longitude - 130) * 1000;
const L: Position[][] = [
	[[130, 42], [130.01, 42], [130.01, 42.005], [130.004, 42.005], [130.004, 42.01], [130, 42.01], [130, 42]],
	[[130.001, 42.001], [130.001, 42.003], [130.003, 42.003], [130.003, 42.001], [130.001, 42.001]],
]; // prettier-ignore

describe('marks on a flat map', () => {
	it('stay as they are', () => {
		expect(flatGround.point([130, 42])).toEqual([130, 42]);
		expect(flatGround.line(L[0]!)).toEqual(L[0]);
		expect(flatGround.area(L)).toEqual([L]);
	});
});

describe('marks on a terrain', () => {
	const ground = raisedGround(slope, 2);
	it('are points at its height, exaggerated', () => {
		const [longitude, latitude, metres] = ground.point([130.01, 42]);
		expect([longitude, latitude]).toEqual([130.01, 42]);
		expect(metres).toBeCloseTo(20, 6);
	});

	it('are lines that follow it everywhere, a little over the ground', () => {
		const line = ground.line([[130, 42], [130.01, 42.002]]); // prettier-ignore
		expect(line.length).toBeGreaterThan(20);
		for (const [x, y, z] of line) expect(z! - 2 * slope([x!, y!])).toBeCloseTo(2, 6);
		expect(line.at(-1)!.slice(0, 2)).toEqual([130.01, 42.002]);
	});

	it('are areas in small pieces that cover the same ground, without the hole', () => {
		const pieces = dividedArea(L);
		const whole = area(polygon(L));
		expect(pieces.reduce((sum, piece) => sum + area(polygon([piece])), 0) / whole).toBeCloseTo(1, 3);
		for (const piece of pieces) {
			const xs = piece.map(([x]) => x!);
			expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(0.00051);
		}
		for (const [ring] of ground.area(L))
			for (const [x, y, z] of ring!) expect(z! - 2 * slope([x!, y!])).toBeCloseTo(2, 6);
	});

	it('are cut more coarsely where they are large', () => {
		const large: Position[][] = [[[100, 20], [140, 20], [140, 60], [100, 60], [100, 20]]]; // prettier-ignore
		expect(dividedArea(large).length).toBeLessThan(5000);
		expect(dividedLine([[0, 0], [100, 0]]).length).toBeLessThan(1002); // prettier-ignore
	});
});
