/** What tests of several windows of one talk ask of them. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { addressOf } from './harness';

export const cursorOf = (page: Page) => page.evaluate(() => window.presentation!.cursor);
export const frameOf = (page: Page) => page.evaluate(() => window.presentation!.frame());
export const codeOf = async (page: Page) => new URL(await addressOf(page)).searchParams.get('hall');
export const press = (page: Page, ...keys: string[]) => keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve()); // prettier-ignore

/** Both windows show the same cursor and frame, as soon as the last message has come. */
export async function agree(a: Page, b: Page) {
	await expect.poll(async () => JSON.stringify(await cursorOf(a)) === JSON.stringify(await cursorOf(b))).toBe(true); // prettier-ignore
	expect(await frameOf(a)).toEqual(await frameOf(b));
}

/** The first point of the first line that is drawn over the map of a window, as shares of its width and height. */
export const inkOf = (page: Page) =>
	page.locator('.board').first().evaluate((board) => {
		const path = board.querySelector('path')?.getAttribute('d');
		const [x, y] = /^M([\d.-]+) ([\d.-]+)/.exec(path ?? '')?.slice(1).map(Number) ?? [];
		return path ? { x: x! / board.clientWidth, y: y! / board.clientHeight, width: board.clientWidth } : undefined;
	}); // prettier-ignore

/** In the page: twenty-five keys at once, the same at every run. */
export function commands(seed: number): void {
	const KEYS = ['ArrowRight', 'ArrowRight', 'PageUp', 'Home', 'End', ']', '[', 'g', 'u', 'i', '7', 'Enter'];
	let state = seed * 7919 + 1;
	for (let i = 0; i < 25; i++) {
		state = (state * 1103515245 + 12345) % 2147483648;
		const key = KEYS[Math.floor((state / 2147483648) * KEYS.length)]!;
		window.dispatchEvent(new KeyboardEvent('keydown', { key }));
	}
}
