import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { addressOf } from './harness';
import { useSite } from './site';

const site = useSite();
const SMALL = { width: 800, height: 480 };

/** In the page. Cyrillic letters of elements on show for which no shipped font is loaded; text is set in the first family that has it. */
const unshipped = (page: Page) =>
	page.evaluate(async () => {
		await document.fonts.ready;
		const faces = [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found = new Set<string>();
		while (texts.nextNode()) {
			const { parentElement, textContent } = texts.currentNode;
			if (!parentElement?.checkVisibility() || !/[а-яё]/i.test(textContent ?? '')) continue;
			const { fontFamily, fontWeight, fontStyle, fontSize } = getComputedStyle(parentElement);
			const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
			// A family without the letter among its faces answers that nothing has to be loaded, and with none.
			if ((await document.fonts.load(font, 'Жя')).length === 0) found.add(font);
		}
		return { found: [...found], loaded: faces.length };
	});

describe('a page in Russian', () => {
	it('is read with words, dates, figures and names in Russian, and letters of shipped fonts', async () => {
		const tab = await site().open('?lang=ru#/how-deep-is-the-wedge/measured', SMALL);
		const { page } = tab;
		expect(await page.locator('html').getAttribute('lang')).toBe('ru');
		expect(await page.locator('nav button').allInnerTexts()).toEqual(['Назад', 'Далее']);
		expect(await page.locator('time').innerText()).toContain('31\u00a0июля 1938\u00a0г.'.replaceAll('\u00a0', ' '));
		expect(await page.locator('h1').innerText()).toBe('Насколько глубок клин?');
		const words = await page.locator('article').innerText();
		expect(words).toMatch(/4\sкм/);
		expect(words).toContain('расходится');
		expect(await page.locator('article[lang]').count()).toBe(0);
		await page.locator('summary', { hasText: 'Карта словами' }).click();
		await expect.poll(() => page.locator('section[aria-label="Карта словами"]').innerText()).toContain('На часах');
		const { found, loaded } = await unshipped(page);
		expect(found).toEqual([]);
		expect(loaded).toBeGreaterThan(0);
		expect(tab.faults).toEqual([]);
		await tab.close();
	});

	it('marks what is not translated, and goes to English at the same step', async () => {
		const tab = await site().open('?lang=ru#/where-is-lake-khasan/region', SMALL);
		const { page } = tab;
		expect(await page.locator('article').getAttribute('lang')).toBe('en');
		expect(await page.locator('h1').getAttribute('lang')).toBe('en');
		await page.locator('label', { hasText: 'Язык' }).locator('select').selectOption('en');
		await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
		await page.waitForFunction(() => 'presentation' in window);
		expect(await addressOf(page)).toContain('?lang=en#/where-is-lake-khasan/region');
		expect(await page.locator('article').getAttribute('lang')).toBeNull();
		await tab.close();
	});

	it('is lectured and presented in Russian', async () => {
		const lecture = await site().open('?lang=ru&mode=lecture#/how-deep-is-the-wedge/crest', {
			width: 640,
			height: 360,
		});
		expect(await lecture.page.locator('footer .caption').innerText()).toBe(
			'Полдень 31 июля: обе высоты в руках японцев',
		);
		await lecture.page.keyboard.press('F1');
		expect(await lecture.page.locator('dialog h2').innerText()).toBe('Клавиши');
		expect((await unshipped(lecture.page)).found).toEqual([]);
		expect(lecture.faults).toEqual([]);
		await lecture.close();
		const presenter = await site().open('?lang=ru&mode=presenter#/how-deep-is-the-wedge/crest', {
			width: 640,
			height: 360,
		});
		await expect.poll(() => presenter.page.locator('.notes').innerText()).toContain('Пусть зал');
		expect(await presenter.page.locator('.times').innerText()).toContain('Время суток');
		expect(presenter.faults).toEqual([]);
		await presenter.close();
	});
});
