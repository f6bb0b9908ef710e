/** Every sense: an accessibility checker in every mode, all by keyboard, targets for fingers, and letters twice as large. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { BARE, LIGHT, addressOf, type OpenPage } from './harness';
import { useSite } from './site';

const site = useSite();
const CHECKER = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const STEP = '#/how-deep-is-the-wedge/four';

/** What the checker finds: rule and the first place. */
async function findings(tab: OpenPage): Promise<readonly string[]> {
	const { page } = tab;
	await unfold(tab);
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(CHECKER);
	const { violations } = await page.evaluate(() =>
		(window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
	);
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)}`);
}

const WIDE = { width: 900, height: 506 };
const PHONE = { width: 390, height: 844 };
const unfold = ({ page }: OpenPage) =>
	page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));

describe('the accessibility checker finds nothing', () => {
	it.each([
		['where all is read by scrolling', '?flow=scroll', WIDE],
		['beside the table of lengths', '?theme=projector#/what-we-do-not-know/distances', WIDE],
		['in the presenter window', `?mode=presenter&edition=30&${LIGHT}${STEP}`, WIDE],
		['in the presenter window on a phone', `?mode=presenter&${LIGHT}${STEP}`, PHONE],
		['on the test card', '?mode=testcard', WIDE],
		['in an embedded map', `?embed&${LIGHT}${STEP}`, PHONE],
	])('%s', async (_, link, size) => {
		const tab = await site().open(link, size);
		expect(await findings(tab)).toEqual([]);
		await tab.close();
	});

	it('on the lecture screen, and in its help sheet', async () => {
		const tab = await site().open(`?mode=lecture&${LIGHT}${STEP}`, WIDE);
		expect(await findings(tab)).toEqual([]);
		await tab.page.keyboard.press('?');
		await tab.page.locator('dialog').waitFor();
		expect(await findings(tab)).toEqual([]);
		await tab.close();
	});

	it('in the reader with everything unfolded, in the timeline, in the search, and in what it finds', async () => {
		const tab = await site().open(`?legend=on${STEP}`, WIDE);
		const { keyboard } = tab.page;
		expect(await findings(tab)).toEqual([]);
		await keyboard.press('l');
		await keyboard.press('j');
		await tab.page.getByRole('slider', { name: 'Instant of the campaign' }).waitFor();
		expect(await findings(tab)).toEqual([]);
		await keyboard.press('/');
		await tab.page.getByRole('searchbox').fill('zaozer');
		await tab.page.locator('dialog [role=option], dialog li').first().waitFor();
		expect(await findings(tab)).toEqual([]);
		await tab.page.getByRole('searchbox').press('Enter');
		await tab.page.locator('[data-answer]').waitFor();
		expect(await findings(tab)).toEqual([]);
		await tab.close();
	});
});

describe('by keyboard alone', () => {
	it('the button leads through the whole deck, with a focus that is seen', async () => {
		const tab = await site().open(`?${BARE}`);
		const { page } = tab;
		const all = await tab.steps();
		await page.keyboard.press('i');
		const isAtNext = () => page.evaluate(() => document.activeElement?.matches('nav .next'));
		for (let i = 0; i < 40 && !(await isAtNext()); i++) await page.keyboard.press('Tab');
		expect(await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)).toBe('solid');
		await page.evaluate(() => {
			const passed: string[] = [];
			const note = ({ slide, step } = window.presentation!.cursor) => passed.push(`${slide}/${step}`);
			window.addEventListener('keyup', () => note());
			Object.assign(window, { passed });
			note();
		});
		for (let i = 1; i < all.length; i++) await page.keyboard.press('Enter');
		const passed = await page.evaluate(() => (window as unknown as { passed: string[] }).passed);
		expect(passed).toEqual(all.map(({ slide, step }) => `${slide}/${step}`));
		expect(tab.faults).toEqual([]);
		await tab.close();
	});
});

describe('on a phone', () => {
	it('the accessibility checker finds nothing in black and white, nor in the overview', async () => {
		const tab = await site().open(`?theme=mono${STEP}`, PHONE);
		const { keyboard } = tab.page;
		expect(await findings(tab)).toEqual([]);
		while ((await addressOf(tab.page)).includes('theme=')) await keyboard.press('t');
		await keyboard.press('o');
		await tab.page.locator('dialog').waitFor();
		expect(await findings(tab)).toEqual([]);
		await tab.close();
	});

	it('everything that is pressed is 44 pixels large, and nothing is cut off where letters are twice as large', async () => {
		const tab = await site().open(`?legend=on${STEP}`, PHONE);
		const { page } = tab;
		await unfold(tab);
		const small = await page.evaluate(() =>
			[...document.querySelectorAll('button, summary, select, input, .contents a, [role=slider]')]
				// What is pressed within a sentence is as high as its line (WCAG 2.5.8).
				.filter((target) => target.checkVisibility() && !target.matches('p .asking'))
				.filter((target) => {
					const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
					return width < 44 || height < 44;
				})
				.map(({ outerHTML }) => outerHTML.slice(0, 120)),
		);
		expect(small).toEqual([]);
		await page.evaluate(() => (document.documentElement.style.fontSize = '212.5%'));
		await page.evaluate(() => window.presentation!.ready());
		const cut = await page.evaluate(() =>
			[...document.querySelectorAll('main, nav, .words, nav button')]
				.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
				.map(({ outerHTML }) => outerHTML.slice(0, 120)),
		);
		expect(cut).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
		// Room for three lines of words.
		expect(await page.locator('main > .words').evaluate(({ clientHeight }) => clientHeight)).toBeGreaterThan(100);

		const [credits, more] = [page.locator('p.attribution'), page.getByRole('button', { name: 'Whose data' })];
		expect(await credits.isVisible()).toBe(true);
		await page.locator('nav .next').click();
		expect(await credits.isVisible()).toBe(false);
		const { width, height } = (await more.boundingBox())!;
		expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
		await more.press('Enter');
		expect(await credits.isVisible()).toBe(true);
		expect(await credits.innerText()).toContain('OpenStreetMap contributors');
		await tab.close();
	});
});
