import { describe, expect, it } from 'vitest';
import { fileNames } from '../../src/export/picture/file-names';
import { layoutOfPart } from '../../src/export/picture/finish';
import { isSize, keptInside, layoutFor, SIZES, WHOLE } from '../../src/export/picture/sizes';

describe('the layout of a picture', () => {
	it('is the reference picture drawn finer, for what has its shape', () => {
		expect(layoutFor(SIZES.hd)).toEqual({ width: 1920, height: 1080, ratio: 1 });
		expect(layoutFor(SIZES.uhd)).toEqual({ width: 1920, height: 1080, ratio: 2 });
		expect(layoutFor(SIZES['8k'])).toEqual({ width: 1920, height: 1080, ratio: 4 });
	});

	it('is a window of its size, for what is small', () => {
		expect(layoutFor({ width: 640, height: 360 })).toEqual({ width: 640, height: 360, ratio: 1 });
	});

	it.each(Object.entries(SIZES))('covers %s, and one CSS pixel more at most', (_, size) => {
		const { width, height, ratio } = layoutFor(size);
		for (const [side, pixels] of [
			[width, size.width],
			[height, size.height],
		] as const) {
			expect(side * ratio).toBeGreaterThanOrEqual(pixels - 1e-6);
			expect(side * ratio).toBeLessThan(pixels + ratio);
		}
	});

	it('of a part is so fine that the part has all the pixels, where hardware can draw that', () => {
		expect(layoutOfPart(layoutFor(SIZES.hd), { ...WHOLE, share: 0.5 })).toMatchObject({ width: 1920, ratio: 2 });
		expect(layoutOfPart(layoutFor(SIZES['8k']), { ...WHOLE, share: 0.25 })).toBeUndefined();
	});
});

it('a part stays in the picture', () => {
	expect(keptInside({ left: 0.8, top: -1, share: 0.5 })).toEqual({ left: 0.5, top: 0, share: 0.5 });
	expect(keptInside({ left: 0, top: 0, share: 0.01 }).share).toBe(0.25);
});

it('a size is of whole pixels that hardware can draw', () => {
	expect(isSize({ width: 1920, height: 1080 })).toBe(true);
	for (const width of [0, 15, 20_000, 100.5, NaN]) expect(isSize({ width, height: 1080 })).toBe(false);
});

it('names of files sort as the talk goes', () => {
	const steps = Array.from({ length: 120 }, (_, i) => ({ slide: `slide-${i}`, step: 'a b' }));
	const names = fileNames(steps, steps).map(({ name }) => name);
	expect([names[0], names.at(-1)]).toEqual(['001-slide-0-a%20b', '120-slide-119-a%20b']);
	expect(names.toSorted()).toEqual(names);
});
