/** The reader by keyboard: from a mark to its footnote and back, and what stands folded at the end of the talk. */
import { expect, it } from 'vitest';
import { useSite } from './site';

const site = useSite();

it(
	'footnotes lead there and back by keyboard, and chronology and bibliography open',
	{ timeout: 300_000 },
	async () => {
		const { page, go, steps, faults } = await site().open('#/where-is-lake-khasan/claimed');
		const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
		const address = page.url();

		const mark = page.getByRole('link', { name: 'Footnote 1', exact: true }).first();
		const from = await mark.getAttribute('id');
		await mark.focus();
		await page.keyboard.press('Enter');
		expect(`#${await focused()}`).toBe(await mark.getAttribute('href'));
		expect(await page.locator('li:focus').evaluate((note) => getComputedStyle(note).outlineStyle)).toBe('solid');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Back to/);
		await page.keyboard.press('Enter');
		expect(await focused()).toBe(from);
		// The address of the step comes back with the browser's word that it has changed.
		await page.waitForFunction((href) => location.href === href, address);

		const last = (await steps()).at(-1)!;
		await go(last.slide, last.step);
		const fold = (name: string) => page.locator('details', { hasText: name });
		for (const [name, entry] of [
			['Bibliography', 'li'],
			['Chronology', 'dd'],
		] as const) {
			await page.locator('summary', { hasText: name }).focus();
			await page.keyboard.press('Enter');
			await fold(name).locator(entry).nth(10).waitFor();
		}
		await fold('Chronology').locator('a', { hasText: 'slide' }).first().focus();
		const href = await page.evaluate(() => document.activeElement?.getAttribute('href'));
		await page.keyboard.press('Enter');
		await page.waitForFunction(() => window.presentation!.cursor.slide !== 'what-we-do-not-know');
		expect(
			await page.evaluate(() => `#/${window.presentation!.cursor.slide}/${window.presentation!.cursor.step}`),
		).toBe(href);
		expect(faults).toEqual([]);
	},
);
