/** The timeline of the reader: any instant beside the story, by hand, by key, by link, and back. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useSite } from './site';
import type { OpenPage } from './harness';

const site = useSite();
const STEP = '#/night-of-30-31-july/attack';

/** The picture when nothing moves and nothing is under the pointer. */
async function pictureOf({ page, picture }: OpenPage): Promise<string> {
	await page.mouse.move(2, 2);
	await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
	await page.evaluate(() => window.presentation!.ready());
	return picture();
}
const slider = (page: Page) => page.getByRole('slider', { name: 'Instant of the campaign' });
const address = (page: Page) => page.evaluate(() => location.search + location.hash);

it('scrubs to an instant that its link shows as well, and comes back to the very same picture', async () => {
	const tab = await site().open(STEP, { scale: 1 });
	const { page } = tab;
	await page.keyboard.press('j');
	await slider(page).waitFor();
	const story = await pictureOf(tab);
	const home = await address(page);
	const { at: told } = await tab.frame();

	const { x, y, width, height } = (await slider(page).boundingBox())!;
	await page.mouse.move(x + 0.3 * width, y + height / 2);
	await page.mouse.down();
	await page.mouse.move(x + 0.6 * width, y + height / 2, { steps: 4 });
	await page.mouse.up();
	const scrubbed = await pictureOf(tab);
	const away = await tab.frame();
	expect(away.at).toBeGreaterThan(told);
	expect(away).toMatchObject({ slide: 'night-of-30-31-july', step: 'attack' });
	expect(scrubbed).not.toBe(story);

	const link = await address(page);
	expect(link).toMatch(/^\?at=1938-08-0\dT\d\d:\d\d#/);
	const other = await site().open(link, { scale: 1 });
	await slider(other.page).waitFor();
	expect(await pictureOf(other), 'by link as by hand').toBe(scrubbed);
	expect([...other.faults]).toEqual([]);
	await other.close();

	await page.getByRole('button', { name: 'Back to the story' }).click();
	expect(await pictureOf(tab), 'back in the story').toBe(story);
	expect(await address(page)).toBe(home);
	expect([...tab.faults]).toEqual([]);
	await tab.close();
});

it('plays, pauses and goes by keys, which do not step the talk; next goes on with the story', async () => {
	const tab = await site().open(STEP);
	const { page } = tab;
	const at = async () => (await tab.frame()).at;
	const { step } = await page.evaluate(() => window.presentation!.cursor);
	await page.getByRole('button', { name: 'Timeline' }).click();
	await slider(page).focus();
	const begin = await at();
	await page.keyboard.press('ArrowRight');
	expect((await at()) - begin).toBe(600_000);
	await page.keyboard.press('PageDown');
	await page.keyboard.press('Shift+ArrowUp');
	expect((await at()) - begin).toBe(600_000 - 86_400_000 + 3_600_000);
	expect(await slider(page).getAttribute('aria-valuetext')).toMatch(/^30 July 1938.*\d\d:\d\d, Incident$/);

	const before = await at();
	await page.keyboard.press(' ');
	await page.getByRole('button', { name: 'Pause' }).waitFor();
	await page.waitForFunction((before) => window.presentation!.frame().at > before, before);
	await page.keyboard.press(' ');
	await page.evaluate(() => window.presentation!.ready());
	const paused = await at();
	expect(paused % 60_000).toBe(0);
	await page.waitForTimeout(120);
	expect(await at(), 'at rest nothing runs').toBe(paused);
	expect(await page.evaluate(() => window.presentation!.cursor.step)).toBe(step);

	await page.getByRole('button', { name: 'Steps and dates' }).click();
	await page.getByRole('button', { name: /Slide 21: .*2017|2017.*Slide 21/ }).click();
	expect((await tab.frame()).slide).toBe('after');
	await page
		.getByRole('button', { name: /13 August 1938.*Article/ })
		.first()
		.click();
	expect(new Date(await at()).toISOString().slice(0, 10)).toBe('1938-08-13');
	await page.getByRole('slider', { name: 'Instant of the campaign' }).blur();
	await page.keyboard.press('ArrowLeft');
	expect(await address(page)).not.toContain('at=');
	expect([...tab.faults]).toEqual([]);
	await tab.close();
});
