import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawnOn, emptyCanvas, layTile, tilingOf } from '../../src/cli/stills/tiles';

describe('the parts of a still', () => {
	it('are none where one piece holds it', () => {
		expect(tilingOf({ width: 3840, height: 2160, scale: 1 })).toBeUndefined();
		expect(tilingOf({ width: 1920, height: 1080, scale: 2 })).toBeUndefined();
	});

	it('cover all of it, row by row', () => {
		const { width, height, tiles } = tilingOf({ width: 16_384, height: 9216, scale: 1 })!;
		expect([width, height, tiles.length]).toEqual([2048, 2048, 40]);
		expect(tiles.slice(0, 2).concat(tiles.slice(-1))).toEqual([
			{ left: 0, top: 0 },
			{ left: 2048, top: 0 },
			{ left: 14_336, top: 8192 },
		]);
	});

	it('begin at whole pixels of the device', () => {
		for (const scale of [1.5, 2.25, 8, 7.3, 8.533]) {
			const { tiles } = tilingOf({ width: 1920, height: 1080, scale }, 1000, scale === 8.533 ? 9000 : 2048)!;
			for (const { left, top } of tiles)
				for (const at of [left * scale, top * scale]) expect(at).toBeCloseTo(Math.round(at), 8);
		}
		expect(() => tilingOf({ width: 1920, height: 1080, scale: 7.3333 })).toThrow('--scale 7.3333 is too crooked');
	});
});

it('parts are put together where they belong, and what hangs over is cut off', async () => {
	const measures = { width: 5, height: 3, scale: 1 };
	const canvas = emptyCanvas(measures, false);
	const part = (grey: number) => sharp({ create: { width: 4, height: 2, channels: 3, background: { r: grey, g: grey, b: grey } } }).png().toBuffer(); // prettier-ignore
	for (const [grey, left, top] of [[10, 0, 0], [20, 4, 0], [30, 0, 2], [40, 4, 2]] as const) await layTile(canvas, await part(grey), left, top); // prettier-ignore
	const raw = await sharp(await drawnOn(canvas).png().toBuffer())
		.extractChannel(0)
		.raw()
		.toBuffer();
	expect([...raw]).toEqual([10, 10, 10, 10, 20, 10, 10, 10, 10, 20, 30, 30, 30, 30, 40]);
});
