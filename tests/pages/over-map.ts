/** What lies over the map of a page, for tests of where. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { toldBoxes } from '../../src/stage/told/boxes';
import { fitViewport } from '../../src/stage/viewport';
import type { OpenPage } from './harness';

export interface Box {
	readonly name: string;
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

export const boxes = (page: Page): Promise<Box[]> =>
	page.locator('[data-overlay]').evaluateAll((elements) =>
		elements.map((element) => {
			const { left, top, right, bottom } = element.getBoundingClientRect();
			return { name: element.getAttribute('data-overlay')!, left, top, right, bottom };
		}),
	);

/** What lies over the map is there at once; only the map itself takes its time. */
export const laidOut = (page: Page) =>
	page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** Goes into the middle of a movement in which the campaign clock runs and shows all that it can. */
export async function toMovement({ page }: OpenPage) {
	const found = await page.evaluate(() => {
		const { steps, go, frame } = window.presentation!;
		for (const { slide, step, duration } of steps) {
			if (duration < 1) continue;
			go(slide, step, duration / 2).catch(() => undefined);
			if (frame().pace === null || frame().precision !== 'minute') continue;
			return { slide, step, duration };
		}
		return undefined;
	});
	expect(found, 'a step that moves the clock').toBeDefined();
	await laidOut(page);
	return found!;
}

/** What lies over the map in a window of this size is where names are kept off. */
export async function liesAsReckoned(tab: OpenPage, [width, height]: readonly [number, number]) {
	await tab.page.setViewportSize({ width, height });
	await laidOut(tab.page);
	const frame = await tab.frame();
	const seen = await boxes(tab.page);
	const panel = seen.some(({ name }) => name === 'panel');
	const field = (await tab.page.locator('.field').boundingBox())!;
	const viewport = fitViewport(field);
	const [words, title, credits] = await Promise.all(
		['.caption', '.title', '.attribution p'].map((line) => tab.page.locator(line).allInnerTexts()),
	);
	const over = {
		foot: 'caption',
		rem: 17,
		wipe: undefined,
		clocks: 2,
		panel,
		caption: words![0]!,
		titled: title!.length > 0,
		credits: credits![0]!,
	} as const;
	const [caption, scale, clock, forces] = toldBoxes({ ...frame, settled: true }, viewport, over);
	const reckoned = { caption, scale, clock, forces };
	for (const { name, left, top, right, bottom } of seen) {
		const box = reckoned[name as keyof typeof reckoned];
		if (!box) continue;
		const { unit } = viewport;
		const edges = [(box.x - box.halfWidth) * unit, (box.y - box.halfHeight) * unit, (box.x + box.halfWidth) * unit, (box.y + box.halfHeight) * unit]; // prettier-ignore
		const real = [left - field.x, top - field.y, right - field.x, bottom - field.y];
		// The clock is the higher the more clocks the deck has.
		const off = edges.map((edge, i) => (name === 'clock' && i === 3 ? Math.max(0, real[i]! - edge) : Math.abs(edge - real[i]!))); // prettier-ignore
		const most = (name === 'scale' ? 0.015 : 0.03) * width;
		expect(Math.max(...off), `${name} at ${width}x${height}: ${edges.join(' ')} for ${real.join(' ')}`).toBeLessThan(most); // prettier-ignore
	}
}
