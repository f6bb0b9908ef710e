/** What lies over the map of a page, for tests of where. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
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
