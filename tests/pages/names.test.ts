import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useSite } from './site';

const site = useSite();
const SMALL = { width: 640, height: 360, scale: 1 };
const STEP = '#/night-of-30-31-july/zaozernaya';

it(
	'names in another language are the same picture whether chosen by key or by link, in shipped fonts alone',
	{ timeout: 400_000 },
	async () => {
		const tab = await site().open(`?mode=still${STEP}`, SMALL);
		const languages = await tab.page.evaluate(() => window.presentation!.languages);
		expect([...languages].sort()).toEqual(['en', 'ja', 'ko', 'ru', 'zh']);
		const pictures = new Map<string, string>([['en', await tab.picture()]]);
		for (const language of [...languages.slice(1), languages[0]!]) {
			await tab.page.keyboard.press('n');
			await tab.page.evaluate(() => window.presentation!.ready());
			const picture = await tab.picture();
			if (pictures.has(language)) expect(picture, `${language} again`).toBe(pictures.get(language));
			pictures.set(language, picture);
		}
		expect(new Set(pictures.values()).size).toBe(languages.length);
		expect(tab.faults).toEqual([]);
		await tab.close();

		const linked = await site().open(`?mode=still&names=ko${STEP}`, SMALL);
		expect(await linked.picture()).toBe(pictures.get('ko'));
		expect(await loadedFor(linked.page, 'C7A5')).toContain('Map Sans ko');
		expect(linked.faults).toEqual([]);
	},
);

/** Families of the fonts that the page has loaded for a letter. */
const loadedFor = (page: Page, letter: string) =>
	page.evaluate(
		(letter) =>
			[...document.fonts]
				.filter(({ status }) => status === 'loaded')
				.filter(({ unicodeRange }) => unicodeRange.includes(letter))
				.map(({ family }) => family.replaceAll('"', '')),
		letter,
	);
