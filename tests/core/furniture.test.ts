import { describe, expect, it } from 'vitest';
import { contentSum } from '../../src/core/cite';
import { isBare, readFurniture, WHOLE } from '../../src/core/furniture';
import { cursorAt } from '../../src/core/cursor';
import { frameAt } from '../../src/core/frame';
import { plainLook } from '../../src/core/look';
import { deck } from './fixture';

describe('the furniture of a still', () => {
	it('is that of a screen where the query says nothing', () => {
		expect(readFurniture('?mode=still&theme=mono')).toEqual(WHOLE);
		expect(isBare(WHOLE)).toBe(false);
	});

	it('is what the query says, and nothing that it says wrongly', () => {
		expect(readFurniture('?notes=on&cite=on&caption=off&clock=yes')).toEqual({
			...WHOLE,
			notes: true,
			cite: true,
			caption: false,
		});
	});

	it('is nothing on marks alone but what is asked for', () => {
		const { caption, clock, scalebar } = readFurniture('?transparent=on');
		expect([caption, clock, scalebar]).toEqual([false, false, false]);
		expect(readFurniture('?transparent=on&caption=on').caption).toBe(true);
	});

	it('has no text where there is to be none, whatever else is asked for', () => {
		const clean = readFurniture('?clean=on&caption=on&notes=on&cite=on&clock=on&scalebar=on');
		expect(clean).toMatchObject({ caption: false, notes: false, cite: false, clock: false, scalebar: true });
		expect(readFurniture('?clean=on').scalebar).toBe(false);
		expect(isBare(clean)).toBe(true);
	});
});

describe('the sum of what a picture shows', () => {
	const frame = frameAt(deck, cursorAt(deck, 1));
	const look = plainLook('en');
	const sum = contentSum(frame, look, 'en');

	it('is the same for the same, to nine digits', () => {
		const { center } = frame.view;
		const nearly = { ...frame, view: { ...frame.view, center: [center[0] + 1e-12, center[1]] as const } };
		expect(contentSum(nearly, look, 'en')).toBe(sum);
		expect(sum).toMatch(/^[0-9a-f]{64}$/);
	});

	it('is another for another step, look or language', () => {
		const others = [
			contentSum(frameAt(deck, cursorAt(deck, 2)), look, 'en'),
			contentSum(frame, { ...look, theme: 'mono' }, 'en'),
			contentSum(frame, look, 'ru'),
		];
		expect(new Set([sum, ...others]).size).toBe(4);
	});
});
