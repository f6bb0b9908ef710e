/** The map in words, in the reader: opened once, it follows the steps, and nothing of it is announced beside what the page announces anyway. */
import { expect, it } from 'vitest';
import { useSite } from './site';

const site = useSite();

it('opens by the keyboard, follows the steps, and is in the language of the names', async () => {
	const tab = await site().open('');
	const { page } = tab;
	const [first, second] = await tab.steps();
	const words = page.locator('details', { hasText: 'The map in words' });
	await tab.go(first!.slide, first!.step);
	expect(await words.locator('section').count()).toBe(0);
	await words.locator('summary').press('Enter');
	await words.locator('section').waitFor();
	const before = await words.innerText();
	expect(before).toMatch(/The map shows .*\skm by .*\skm/);
	await tab.go(second!.slide, second!.step);
	await expect.poll(() => words.innerText()).not.toBe(before);
	const english = await words.innerText();
	await page.keyboard.press('n');
	await expect.poll(() => words.innerText()).not.toBe(english);
	expect(await page.locator('[role="status"], [aria-live]').filter({ hasText: 'The map shows' }).count()).toBe(0);
	const moving = (await tab.steps()).find(({ duration, slide }) => duration > 2 && slide.includes('tanks'))!;
	await tab.go(moving.slide, moving.step);
	/** What of the map in words the live region says. */
	const news = async () => {
		const heard = (await page.locator('[role=status]').allInnerTexts()).join(' ');
		return (await words.locator('section p').allInnerTexts()).filter((text) => heard.includes(text)).join(' ');
	};
	await expect.poll(news).toMatch(/new on the map|moved/);
	expect(tab.faults).toEqual([]);
	await tab.close();
});
