/** The hands of a lecturer on the lecture screen, and what a bad day does to it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { colours, withoutWebGL2, type OpenPage } from './harness';
import { useSite } from './site';

const site = useSite();
const SMALL = { width: 640, height: 360, scale: 1 };

describe('the lecture screen', () => {
	let tab: OpenPage;
	beforeAll(async () => {
		tab = await site().open('?mode=lecture&edition=10', SMALL);
	});
	afterAll(() => tab.close());
	const where = () => tab.page.evaluate(() => window.presentation!.cursor);
	const press = async (...keys: string[]) => {
		for (const key of keys) await tab.page.keyboard.press(key);
	};

	it('has every key in its help sheet, which has the keyboard to itself until it is closed', async () => {
		const { step } = await where();
		await press('?');
		const sheet = tab.page.getByRole('dialog', { name: 'Keys' });
		await expect.poll(() => sheet.count()).toBe(1);
		await expect.poll(() => sheet.locator('dd').count()).toBeGreaterThan(25);
		await press('ArrowRight', 'b');
		expect((await where()).step).toBe(step);
		await press('Escape');
		await expect.poll(() => sheet.count()).toBe(0);
		expect(await tab.page.locator('button.black').count()).toBe(0);
	});

	it('finds a step in the overview by typing, where letters are only letters, and jumps to it', async () => {
		const steps = await tab.steps();
		await press('o');
		const sheet = tab.page.getByRole('dialog', { name: 'All steps' });
		const shown = sheet.getByRole('listitem');
		await expect.poll(() => shown.count()).toBe(steps.length);
		const search = sheet.getByRole('searchbox');
		expect(await search.evaluate((element) => element === document.activeElement)).toBe(true);
		await tab.page.keyboard.type('wedge');
		await expect.poll(() => shown.count()).toBeLessThan(steps.length / 2);
		expect(await shown.count()).toBeGreaterThan(0);
		const picture = sheet.locator('canvas').first();
		await expect.poll(() => picture.evaluate(colours), { timeout: 60_000 }).toBeGreaterThan(50);
		await press('Enter');
		await expect.poll(() => sheet.count()).toBe(0);
		expect((await where()).slide).toContain('wedge');
		expect((await tab.frame()).settled).toBe(true);
	});

	it('goes to a slide by its number and Enter', async () => {
		const slides = [...new Set((await tab.steps()).map(({ slide }) => slide))];
		await press('3', 'Enter');
		expect((await where()).slide).toBe(slides[2]);
		await press('9', '9', 'Enter');
		expect((await where()).slide).toBe(slides.at(-1));
		await press('Home');
	});

	it('cuts instead of moving where that is switched on, and moves again', async () => {
		await press('i', 'ArrowRight');
		expect((await tab.frame()).settled).toBe(true);
		await press('i', 'Home', 'ArrowRight');
		expect((await tab.frame()).settled).toBe(false);
		await press('Home');
	});

	it('steps by a swipe, not by a drag up; by a click only where that was chosen', async () => {
		const [first, second] = await tab.steps();
		await tab.page.evaluate(swipe, [500, 200, 300, 210] as const);
		expect((await where()).step).toBe(second!.step);
		await tab.page.evaluate(swipe, [300, 200, 500, 190] as const);
		expect((await where()).step).toBe(first!.step);
		await tab.page.evaluate(swipe, [300, 300, 320, 100] as const);
		await tab.page.mouse.click(500, 200);
		expect((await where()).step).toBe(first!.step);
		await press('k');
		await tab.page.mouse.click(500, 200);
		expect((await where()).step).toBe(second!.step);
		await press('k');
	});

	it('shows the same pixels again each time the GPU takes its context away', { timeout: 300_000 }, async () => {
		await tab.go('how-deep-is-the-wedge', 'measured');
		await press('Escape');
		await tab.page.mouse.move(1, 1);
		const before = await tab.picture();
		for (const time of [1, 2]) {
			await tab.loseContext();
			expect(await tab.picture(), `after ${time} losses`).toBe(before);
		}
		expect(tab.faults).toEqual([]);
	});

	it('is checked by a card that tells how far each letter is read, in this edition and theme', async () => {
		await tab.page.goto(`${site().url}?mode=testcard&theme=projector`);
		await tab.page.waitForFunction(() => 'presentation' in window);
		const text = await tab.page.locator('.card').innerText();
		for (const words of ['640 × 360 pixels', 'picture heights', 'USSR', 'Japan']) expect(text).toContain(words);
		await tab.page.getByLabel('Seen').selectOption({ label: 'Green-blind (deuteranopia)' });
		expect(await tab.page.locator('.testcard').getAttribute('style')).toContain('url("#sight-4")');
		expect(tab.faults).toEqual([]);
	});
});

it('without WebGL2 the talk goes on in words, says why there is no picture, and steps', async () => {
	const tab = await site().open('?mode=lecture', {
		...SMALL,
		before: withoutWebGL2,
	});
	const words = () => tab.page.locator('main').innerText();
	expect(await words()).toContain('This browser cannot draw the map (no WebGL2)');
	const [, second] = await tab.steps();
	await tab.page.keyboard.press('PageDown');
	await tab.page.keyboard.press('PageDown');
	expect((await tab.frame()).step).toBe(second!.step);
	expect(tab.faults).toEqual([]);
	await tab.close();
});

/** In the page: a finger put down, drawn and lifted. */
function swipe([x, y, toX, toY]: readonly [number, number, number, number]): void {
	const touch = (type: string, clientX: number, clientY: number) =>
		new PointerEvent(type, { clientX, clientY, pointerId: 9, pointerType: 'touch', button: 0, bubbles: true });
	const map = document.querySelector('.stage')!;
	map.dispatchEvent(touch('pointerdown', x, y));
	map.dispatchEvent(touch('pointerup', toX, toY));
}
