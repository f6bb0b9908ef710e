import { beforeAll, describe, expect, it } from 'vitest';
import type { Mark } from '../../src/core/mark';
import { addressOf, type OpenPage } from './harness';
import { boxes, laidOut, liesAsReckoned, toMovement } from './over-map';
import { useSite } from './site';

const site = useSite();
const SIZES = [
	[1920, 1080],
	[1280, 720],
	[390, 844],
	[1024, 768],
] as const;

/** Where the size is not the point. */
const SMALL = { width: 640, height: 360 };

/** Shows a step; the map itself may still be drawn. */
async function show({ page }: OpenPage, slide: string, step: string) {
	await page.evaluate(([a, b]) => void window.presentation!.go(a!, b!).catch(() => undefined), [slide, step]);
	await laidOut(page);
}

/** In the middle of a movement nothing over the map covers anything else, or is cut, at four sizes. */
async function liesApart(tab: OpenPage) {
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
}

/** Words of the legend, and the marks that they may stand for. */
const LISTED: Readonly<Record<string, (mark: Mark) => boolean>> = {
	'air strike': (mark) => mark.class === 'strike',
	'line held': (mark) => mark.kind === 'front',
	infantry: (mark) => mark.kind === 'unit' && mark.arm === 'infantry',
};

/** One page serves all tests of its mode; the faults of all are looked at last. */
describe('a still', () => {
	let tab: OpenPage;
	beforeAll(async () => {
		tab = await site().open('?mode=still&legend=on', SMALL);
	});

	it('has nothing over the map that covers anything else, at four sizes', { timeout: 600_000 }, async () => {
		await liesApart(tab);
		await tab.page.setViewportSize(SMALL);
	});

	it('keeps names of the map off what lies over it, where that is', async () => {
		await toMovement(tab);
		// The almanac comes when it is first asked, and the clock is higher with the sky.
		await expect.poll(async () => (await tab.frame()).sky).not.toBeNull();
		for (const size of SIZES) await liesAsReckoned(tab, size);
		// The label of the scale is longest here.
		await show(tab, 'where-is-lake-khasan', 'world');
		await liesAsReckoned(tab, SIZES[1]);
		// Letters are larger beside a panel, and forces stand under the clock.
		await show(tab, 'night-of-30-31-july', 'count');
		await expect.poll(async () => (await tab.frame()).sky).not.toBeNull();
		for (const size of SIZES) await liesAsReckoned(tab, size);
		await tab.page.setViewportSize(SMALL);
	});

	it('tells the pace while something moves, and not once it has settled', async () => {
		const { slide, step, duration } = await toMovement(tab);
		const pace = tab.page.locator('[data-overlay="pace"]');
		expect(await pace.innerText()).toMatch(new RegExp(`\\d.* in ${duration} s`));
		await tab.go(slide, step);
		expect(await pace.count()).toBe(0);
	});

	it('shows every clock of the deck, and the sky in words', async () => {
		await show(tab, 'night-of-30-31-july', 'attack');
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
	});

	it('shows the day alone where no more is known', async () => {
		await show(tab, 'the-line-on-paper', 'peking');
		expect(await tab.page.locator('[data-overlay="clock"]').innerText()).toBe('14 November 1860');
		expect(await tab.page.locator('time').getAttribute('datetime')).toBe('1860-11-14');
	});

	it('lists in the legend what is on the screen, and nothing else', async () => {
		const steps = await tab.steps();
		for (const { slide, step } of steps.filter((_, i) => i % 12 === 2)) {
			await show(tab, slide, step);
			const { marks } = await tab.frame();
			const text = await tab.page.getByRole('region', { name: 'Legend' }).innerText();
			const where = `${slide}/${step}`;
			for (const [words, isOne] of Object.entries(LISTED))
				if (text.includes(words)) expect(marks.some(isOne), `${words} in ${where}`).toBe(true);
			expect(text.includes('border:'), where).toBe(marks.some(({ kind }) => kind === 'border'));
		}
	});

	it('has no buttons, and no fault', async () => {
		expect(await tab.page.locator('[data-overlay="controls"]').count()).toBe(0);
		expect(tab.faults).toEqual([]);
		await tab.close();
	});
});

describe('the reader', () => {
	let tab: OpenPage;
	beforeAll(async () => {
		tab = await site().open('?legend=on', SMALL);
	});

	it('has nothing over the map that covers anything else, at four sizes', { timeout: 600_000 }, async () => {
		await liesApart(tab);
		expect(tab.faults).toEqual([]);
	});

	it('says at an inset what is claimed, by whom, and that it has no scale', async () => {
		await show(tab, 'who-held-what', 'summit');
		for (const [width, height] of SIZES.slice(1, 3)) {
			await tab.page.setViewportSize({ width, height });
			await laidOut(tab.page);
			const text = (await tab.page.locator('.inset').innerText()).replaceAll('\u00a0', ' ');
			for (const words of ['5–6 m', 'Kasahara 2020, rulit p. 27', 'Not to scale: smaller than the error of the map'])
				expect(text).toContain(words);
			const [map, panel] = [
				await tab.page.locator('section.map').boundingBox(),
				await tab.page.locator('.inset').boundingBox(),
			];
			expect(panel!.x).toBeGreaterThanOrEqual(map!.x);
			expect(panel!.x + panel!.width).toBeLessThanOrEqual(map!.x + map!.width);
			expect(panel!.y).toBeGreaterThanOrEqual(map!.y);
		}
	});

	it('changes the look by buttons for who has no keys; keys still step afterwards', async () => {
		const { page } = tab;
		const [first, second] = await tab.steps();
		await page.keyboard.press('l');
		await page.setViewportSize({ width: 390, height: 844 });
		await show(tab, first!.slide, first!.step);
		expect(new URL(await addressOf(page)).search).toBe('');
		await page.getByText('Map', { exact: true }).click();
		for (const box of await page.locator('.controls :is(label, summary, select)').all()) {
			expect((await box.boundingBox())!.height).toBeGreaterThanOrEqual(44);
		}
		await page.getByRole('combobox', { name: 'Theme' }).selectOption('mono');
		await page.getByRole('checkbox', { name: 'Legend' }).check();
		expect(new URL(await addressOf(page)).search).toBe('?theme=mono&legend=on');
		expect(await page.locator('html').getAttribute('data-theme')).toBe('mono');
		await page.keyboard.press('ArrowRight');
		expect((await tab.frame()).step).toBe(second!.step);
		expect(tab.faults).toEqual([]);
	});
});
