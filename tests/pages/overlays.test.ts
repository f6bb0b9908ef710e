import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { OpenPage } from './harness';
import { useSite } from './site';

const site = useSite();
const SIZES = [
	[1920, 1080],
	[1280, 720],
	[390, 844],
	[1024, 768],
] as const;

interface Box {
	readonly name: string;
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

const boxes = (page: Page): Promise<Box[]> =>
	page.locator('[data-overlay]').evaluateAll((elements) =>
		elements.map((element) => {
			const { left, top, right, bottom } = element.getBoundingClientRect();
			return { name: element.getAttribute('data-overlay')!, left, top, right, bottom };
		}),
	);

/** What lies over the map is there at once; only the map itself takes its time. */
const laidOut = (page: Page) =>
	page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** Goes into the middle of a movement in which the campaign clock runs and shows all that it can. */
async function toMovement({ page }: OpenPage) {
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

it.each(['?mode=still', '?'])(
	'nothing over the map covers anything else at four sizes (%s)',
	{ timeout: 600_000 },
	async (query) => {
		const tab = await site().open(`${query}&legend=on`);
		await toMovement(tab);
		for (const [width, height] of SIZES) {
			await tab.page.setViewportSize({ width, height });
			await laidOut(tab.page);
			const found = await boxes(tab.page);
			expect(found.map(({ name }) => name)).toEqual(expect.arrayContaining(['clock', 'pace', 'scale', 'legend']));
			for (const [i, box] of found.entries()) {
				const { name, left, top, right, bottom } = box;
				expect(left >= 0 && top >= 0 && right <= width && bottom <= height, `${name} in ${width}x${height}`).toBe(true);
				for (const other of found.slice(i + 1)) {
					const apart = left >= other.right || right <= other.left || top >= other.bottom || bottom <= other.top;
					expect(apart, `${name} and ${other.name} at ${width}x${height}`).toBe(true);
				}
			}
			const smallest = await tab.page
				.locator('.attribution p')
				.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
			expect(smallest).toBeGreaterThanOrEqual(10);
		}
		expect(tab.faults).toEqual([]);
	},
);

it('the pace is told while something moves, and not once it has settled', async () => {
	const tab = await site().open('?mode=still');
	const { slide, step, duration } = await toMovement(tab);
	const pace = tab.page.locator('[data-overlay="pace"]');
	expect(await pace.innerText()).toMatch(new RegExp(`\\d.* in ${duration} s`));
	await tab.go(slide, step);
	expect(await pace.count()).toBe(0);
});

it('the battle clock shows every clock of the deck and the sky in words, and the day alone where no more is known', async () => {
	const tab = await site().open('?mode=still');
	await tab.go('night-of-30-31-july', 'attack');
	expect(await tab.page.locator('time').innerText()).toContain('31 July 1938 02:00');
	expect((await tab.page.locator('[data-overlay="clock"] dl').innerText()).split(/\s*\n\s*/)).toEqual([
		'Japanese time',
		'01:00',
		'Moscow time',
		'19:00, 30 July',
	]);
	expect(await tab.page.locator('[data-overlay="clock"]').innerText()).toMatch(
		/night\s+moon 17% lit, below the horizon/,
	);

	await tab.go('the-line-on-paper', 'peking');
	expect(await tab.page.locator('[data-overlay="clock"]').innerText()).toBe('14 November 1860');
	expect(await tab.page.locator('time').getAttribute('datetime')).toBe('1860-11-14');
});

it('the legend lists what is on the screen, and nothing else', async () => {
	const tab = await site().open('?mode=still&legend=on');
	const steps = await tab.steps();
	for (const { slide, step } of steps.filter((_, i) => i % 12 === 2)) {
		await tab.go(slide, step);
		const { marks } = await tab.frame();
		const text = await tab.page.getByRole('region', { name: 'Legend' }).innerText();
		const claims = (words: string) => text.includes(words);
		const where = `${slide}/${step}`;
		if (claims('air strike'))
			expect(
				marks.some(({ class: what }) => what === 'strike'),
				where,
			).toBe(true);
		if (claims('line held'))
			expect(
				marks.some(({ kind }) => kind === 'front'),
				where,
			).toBe(true);
		if (claims('infantry'))
			expect(
				marks.some((mark) => mark.kind === 'unit' && mark.arm === 'infantry'),
				where,
			).toBe(true);
		expect(claims('border:'), where).toBe(marks.some(({ kind }) => kind === 'border'));
	}
});

it('who has no keys changes the look by buttons; keys still step afterwards', async () => {
	const tab = await site().open('', { width: 390, height: 844 });
	const { page } = tab;
	await page.getByText('Map', { exact: true }).click();
	for (const box of await page.locator('.controls :is(label, summary, select)').all()) {
		expect((await box.boundingBox())!.height).toBeGreaterThanOrEqual(44);
	}
	await page.getByRole('combobox', { name: 'Theme' }).selectOption('mono');
	await page.getByRole('checkbox', { name: 'Legend' }).check();
	expect(new URL(page.url()).search).toBe('?theme=mono&legend=on');
	expect(await page.locator('html').getAttribute('data-theme')).toBe('mono');
	await page.keyboard.press('ArrowRight');
	expect((await tab.frame()).step).toBe((await tab.steps())[1]!.step);
	expect(tab.faults).toEqual([]);
});

it('a still has no buttons', async () => {
	const tab = await site().open('?mode=still');
	expect(await tab.page.locator('[data-overlay="controls"]').count()).toBe(0);
});
