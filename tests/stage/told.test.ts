/** Where MapLibre may set no names: under what is told over a map, and half outside it. */
import type { Feature, Point as PointOf } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Sky } from '../../src/core/sky';
import type { ViewState } from '../../src/core/slide';
import { planeOf, type Point } from '../../src/stage/plane';
import { barRoom, metresPerPixel, scaleBar } from '../../src/stage/scale';
import { textWidth } from '../../src/stage/text-width';
import { toldBlockers } from '../../src/stage/told/blockers';
import { toldBoxes } from '../../src/stage/told/boxes';
import type { Over, Told } from '../../src/stage/told/over';
import { fitViewport, type Size } from '../../src/stage/viewport';
import { unit } from '../marks';

const view = (zoom: number, bearing = 0, pitch = 0): ViewState => ({ center: [92, 46], zoom, bearing, pitch });
const OVER: Over = {
	foot: 'caption',
	rem: 17,
	wipe: undefined,
	clocks: 2,
	panel: false,
	caption: 'At noon',
	titled: true,
	credits: 'Nobody',
};
const told = (view: ViewState, settled = true) =>
	({
		clock: null,
		precision: 'day',
		sky: null,
		view,
		settled,
		marks: [],
		at: Date.UTC(1938, 6, 29, 4),
		offset: 600,
	}) as unknown as Told;
/** All that can be told: the hour with the sky, and two kinds of forces. */
const SKY: Sky = {
	light: 'astronomical twilight',
	sun: { altitude: -14, azimuth: 300 },
	moon: { altitude: 20, azimuth: 90, lit: 0.8, phase: 0.4 },
};
const full = (view: ViewState): Told => ({
	...told(view),
	clock: true,
	precision: 'minute',
	sky: SKY,
	marks: [unit('one', [92, 46], { men: 300, guns: 4 })],
});

/** Whether the unseen letters over a map take a spot, told in pixels of the laid out map from its top left corner. */
function blocks(seen: ViewState, size: Size): (spot: Point) => boolean {
	const viewport = fitViewport(size);
	const plane = planeOf(seen, viewport.zoomShift);
	const [x, y] = plane.to(seen.center);
	const boxes = toldBlockers(told(seen), viewport, () => ({ ...OVER, foot: 'line', clocks: 0 })).map(
		({ geometry, properties }) => {
			const { label, size } = (properties ?? {}) as { label: string; size: number };
			const [east, south] = plane.to((geometry as PointOf).coordinates as [number, number]);
			const [left, top] = [east - x + viewport.width / 2, south - y + viewport.height / 2];
			return { left, top, across: textWidth(label, size) / 2, down: (1.2 * size * label.split('\n').length) / 2 };
		},
	);
	return ([x, y]) => boxes.some(({ left, top, across, down }) => Math.abs(x - left) <= across && Math.abs(y - top) <= down); // prettier-ignore
}

/** Shares of the way along an edge, its ends left out. */
const ALONG = [0.01, 0.2, 0.37, 0.5, 0.66, 0.8, 0.99];

describe('names are kept off', () => {
	it.each([
		[view(3.1), { width: 1920, height: 1080 }],
		[view(12.5, 40), { width: 1280, height: 720 }],
		[view(8.6, -170), { width: 390, height: 388 }],
		[view(5), { width: 300, height: 1400 }],
	])('the upper edge, the left and the right one of %j in %j, and nothing within them', (seen, size) => {
		const { width, height } = fitViewport(size);
		const isBlocked = blocks(seen, size);
		for (const share of ALONG) {
			const edges: Point[] = [[share * width, 1], [1, share * height], [width - 1, share * height]]; // prettier-ignore
			for (const spot of edges) expect(isBlocked(spot), spot.join(' ')).toBe(true);
		}
		// Above the scale, which stands on the lower edge.
		const [low, far] = [0.5 * height, width - 8];
		for (const spot of [
			[0.5 * width, 8],
			[8, low],
			[far, low],
			[0.5 * width, low],
		] as Point[])
			// prettier-ignore
			expect(isBlocked(spot), spot.join(' ')).toBe(false);
	});

	it('nothing while the map moves or is tilted', () => {
		const viewport = fitViewport({ width: 1920, height: 1080 });
		const letters = (frame: ReturnType<typeof told>): Feature[] => toldBlockers(frame, viewport, () => OVER);
		expect(letters(told(view(9), false))).toEqual([]);
		expect(letters(told(view(9, 0, 40)))).toEqual([]);
	});

	it('the scale, the wider the longer its bar and its label', () => {
		const size = { width: 1920, height: 1080 };
		const viewport = fitViewport(size);
		/** What the box of the scale is wider than its bar, in CSS pixels. */
		const beside = (zoom: number) => {
			const [, scale] = toldBoxes(told(view(zoom)), viewport, OVER);
			const bar = scaleBar(metresPerPixel(view(zoom), viewport), barRoom(size.width));
			return { label: bar.label, pixels: 2 * scale!.halfWidth * viewport.unit - bar.pixels };
		};
		const [short, kilometres, long] = [beside(13.2), beside(9.4), beside(3.1)];
		expect([short.label, kilometres.label, long.label]).toEqual(['1 km', '20 km', '1\u202f000 km']);
		expect(kilometres.pixels).toBeCloseTo(short.pixels);
		// Half an em of the words over the map more at least, for the label is centred at the end of the bar.
		expect(long.pixels).toBeGreaterThan(short.pixels + 13);
	});

	it.each([
		{ width: 1920, height: 1080 },
		{ width: 390, height: 388 },
	])('the whole of each box in %j', (size) => {
		const viewport = fitViewport(size);
		const frame = full(view(9));
		const boxes = toldBoxes(frame, viewport, OVER);
		expect(boxes).toHaveLength(4);
		for (const [i, { properties }] of toldBlockers(frame, viewport, () => OVER)
			.slice(0, 4)
			.entries()) {
			const { label, size: letters } = (properties ?? {}) as { label: string; size: number };
			const lines = label.split('\n');
			expect(1.2 * letters * lines.length).toBeCloseTo(2 * boxes[i]!.halfHeight);
			// Half the narrowest letter.
			expect(Math.abs(textWidth(lines[0]!, letters) - 2 * boxes[i]!.halfWidth)).toBeLessThan(0.2 * letters);
		}
	});

	it('forces, under the clock, and on a low map beside it or nowhere; the more the more is counted', () => {
		const of = (size: Size, told = full(view(9))) => toldBoxes(told, fitViewport(size), OVER).slice(2);
		const [clock, forces] = of({ width: 1280, height: 720 });
		expect(forces!.y - forces!.halfHeight).toBeGreaterThan(clock!.y + clock!.halfHeight);
		const men = { ...full(view(9)), marks: [unit('one', [92, 46], { men: 300 })] };
		expect(of({ width: 1280, height: 720 }, men)[1]!.halfHeight).toBeLessThan(forces!.halfHeight);
		const [lower, beside] = of({ width: 640, height: 400 });
		expect(beside!.x - beside!.halfWidth).toBeGreaterThan(lower!.x + lower!.halfWidth);
		expect(of({ width: 500, height: 300 })).toHaveLength(1);
		expect(of({ width: 1280, height: 720 }, { ...men, marks: [] })).toHaveLength(1);
	});

	it('a clock that is as wide as the words of its sky', () => {
		const width = (sky: Sky) => toldBoxes({ ...full(view(9)), sky }, fitViewport({ width: 1280, height: 720 }), OVER)[2]!.halfWidth; // prettier-ignore
		const noon: Sky = { ...SKY, light: 'day', sun: { altitude: 60, azimuth: 180 } };
		expect(width(SKY)).toBeGreaterThan(1.1 * width(noon));
	});

	it('the words on both sides of a wipe, wherever that is', () => {
		const viewport = fitViewport({ width: 1280, height: 720 });
		const middle = (wipe: number) => toldBoxes(told(view(9)), viewport, { ...OVER, wipe })[2]!.x / viewport.width;
		expect(middle(0.5)).toBeCloseTo(0.5);
		expect(middle(0.3)).toBeCloseTo(0.3);
	});

	it('no more than all of a map on which no letter has room', () => {
		const words = { ...OVER, caption: 'A caption of many words', credits: 'Of many people' };
		// Two ems of the least caption: nothing is left between what stands free beside it.
		for (const width of [30.6, 31, 34]) {
			const viewport = fitViewport({ width, height: 400 });
			const [foot] = toldBoxes(told(view(9)), viewport, words);
			expect(2 * foot!.halfHeight, `${width}`).toBeLessThanOrEqual(viewport.height + 1e-6);
		}
	});
});
