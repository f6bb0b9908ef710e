/** The timeline of the reader: any instant beside the story, by hand, by key, by link, and back. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAlike, expectOther } from './alike';
import { untilReady, type OpenPage } from './harness';
import { useSite } from './site';

const site = useSite();
const LINK = '#/night-of-30-31-july/attack';
const MINUTE = 60_000;

/** The map and what lies over it, when nothing moves and nothing is under the pointer. */
async function pictureOf(page: Page): Promise<Buffer> {
	await page.mouse.move(2, 2);
	await page.evaluate(() => window.presentation!.ready());
	return page.locator('.map > .picture').screenshot({ animations: 'disabled' });
}
const slider = (page: Page) => page.getByRole('slider', { name: 'Instant of the campaign' });
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const address = (page: Page) => page.evaluate(() => location.search + location.hash);

async function scrub(page: Page, from: number, to: number): Promise<void> {
	const { x, y, width, height } = (await slider(page).boundingBox())!;
	await page.mouse.move(x + from * width, y + height / 2);
	await page.mouse.down();
	await page.mouse.move(x + to * width, y + height / 2, { steps: 3 });
	await page.mouse.up();
}

it('scrubs to an instant that its link shows as well, and comes back to the very same picture', async () => {
	const tab = await site().open(LINK, { scale: 1 });
	const { page } = tab;
	await page.keyboard.press('j');
	await slider(page).waitFor();
	const story = await pictureOf(page);
	const { at: told } = await tab.frame();

	await scrub(page, 0.3, 0.6);
	const scrubbed = await pictureOf(page);
	const away = await tab.frame();
	expect(away).toMatchObject({ slide: 'night-of-30-31-july', step: 'attack' });
	expect(away.at).toBeGreaterThan(told);
	await expectOther(scrubbed, story);
	const link = await address(page);
	expect(link).toMatch(/^\?at=1938-08-0\dT\d\d:\d\d#/);

	await press(page, 'Back to the story');
	await expectAlike(await pictureOf(page), story, 'back in the story');
	expect(await address(page)).toBe(LINK);

	await goesByKeys(tab);
	await playsAndPauses(tab);
	await goesByTheList(tab);

	await page.goto('about:blank');
	await page.goto(site().url + link);
	await untilReady(page);
	await slider(page).waitFor();
	await expectAlike(await pictureOf(page), scrubbed, 'by link as by hand');
	expect([...tab.faults]).toEqual([]);
	await tab.close();
}, 60_000);

/** Keys of the slider, which do not step the talk. */
async function goesByKeys({ page, frame }: OpenPage): Promise<void> {
	await slider(page).focus();
	const { at: begin } = await frame();
	for (const key of ['ArrowRight', 'PageDown', 'Shift+ArrowUp']) await page.keyboard.press(key);
	const { at, step } = await frame();
	expect([(at - begin) / MINUTE, step]).toEqual([10 - 24 * 60 + 60, 'attack']);
	expect(await slider(page).getAttribute('aria-valuetext')).toMatch(/^30 July 1938.*\d\d:\d\d, Incident$/);
}

async function playsAndPauses({ page, frame }: OpenPage): Promise<void> {
	const { at: before } = await frame();
	await page.keyboard.press(' ');
	await page.getByRole('button', { name: 'Pause' }).waitFor();
	await page.waitForFunction((before) => window.presentation!.frame().at > before, before);
	await page.keyboard.press(' ');
	await page.evaluate(() => window.presentation!.ready());
	const { at: paused } = await frame();
	expect(Math.abs(paused % MINUTE)).toBe(0);
	await page.waitForTimeout(120);
	expect((await frame()).at, 'at rest nothing runs').toBe(paused);
}

/** A step of the list goes on with the story, a claim to its instant; a move of the talk ends that. */
async function goesByTheList({ page, frame }: OpenPage): Promise<void> {
	await press(page, 'Steps and dates');
	await press(page, /2017.*Slide 21/);
	expect((await frame()).slide).toBe('after');
	await press(page, /^11 August 1938.*Article/);
	expect(new Date((await frame()).at).toISOString()).toMatch(/^1938-08-1[01]/);
	expect(await address(page)).toContain('at=1938-08-11');
	await page.keyboard.press('Home');
	expect(await address(page)).not.toContain('at=');
}
