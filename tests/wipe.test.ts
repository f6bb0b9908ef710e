import type { LineString } from 'geojson';
import { WebMercatorViewport } from '@deck.gl/core';
import { describe, expect, it } from 'vitest';
import type { ViewState } from '../src/core/slide';
import { fitViewport } from '../src/stage/viewport';
import { dividerAt, partOf } from '../src/stage/wipe';

const north: ViewState = { center: [130.6, 42.45], zoom: 13, bearing: 0, pitch: 0 };
const views: readonly (readonly [string, ViewState])[] = [
	['from above', north],
	['turned', { ...north, bearing: 47 }],
	['upside down', { ...north, bearing: 180 }],
	['tilted', { ...north, pitch: 60 }],
	['turned and tilted to the horizon', { ...north, bearing: -120, pitch: 80 }],
];
const sizes = [
	{ width: 1920, height: 1080 },
	{ width: 390, height: 388 },
].map(fitViewport);

/** Places of the ground under a lattice of the picture, with the share of its width at which each is seen. */
function lattice(view: ViewState, viewport: (typeof sizes)[number]) {
	const { width, height, zoomShift } = viewport;
	const [longitude, latitude] = view.center;
	const screen = new WebMercatorViewport({ ...view, width, height, longitude, latitude, zoom: view.zoom + zoomShift });
	return [0.02, 0.2, 0.4, 0.61, 0.8, 0.98].flatMap((x) =>
		[0.5, 0.7, 0.99].map((y) => {
			const [east, north] = screen.unproject([x * width, y * height]);
			return { share: x, place: [east!, north!] as const };
		}),
	);
}

describe('the divider', () => {
	for (const [name, view] of views) {
		it(`has on its left what the picture has, ${name}`, () => {
			for (const viewport of sizes) {
				for (const at of [0.1, 0.5, 0.9]) {
					const divider = dividerAt(view, viewport, at);
					for (const { share, place } of lattice(view, viewport)) expect(divider(place) > 0).toBe(share < at);
				}
			}
		});
	}
});

describe('a line that is cut by the divider', () => {
	const divider = dividerAt(north, sizes[0]!, 0.5);
	const line = (...coordinates: [number, number][]): LineString => ({ type: 'LineString', coordinates });
	const across = line([130.58, 42.45], [130.62, 42.45]);

	it('ends on it, on either side', () => {
		const [left, right] = [partOf(across, divider, 'left')!, partOf(across, divider, 'right')!];
		const rounded = (parts: number[][][]) => parts.map((part) => part.map(([x]) => Number(x!.toFixed(6))));
		expect(rounded(left.coordinates)).toEqual([[130.58, 130.6]]);
		expect(rounded(right.coordinates)).toEqual([[130.6, 130.62]]);
	});

	it('falls into as many parts as it comes back', () => {
		const winding = line([130.58, 42.44], [130.62, 42.445], [130.58, 42.45], [130.62, 42.455]);
		expect(partOf(winding, divider, 'left')!.coordinates).toHaveLength(2);
		expect(partOf(winding, divider, 'right')!.coordinates).toHaveLength(2);
	});

	it('is whole where it lies on one side, and nothing on the other', () => {
		const west = line([130.58, 42.44], [130.59, 42.46]);
		expect(partOf(west, divider, 'left')!.coordinates).toEqual([west.coordinates]);
		expect(partOf(west, divider, 'right')).toBeUndefined();
	});
});
