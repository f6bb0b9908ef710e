import { expect, it } from 'vitest';
import { useSite } from './site';

const site = useSite();
const STEP = '#/night-of-30-31-july/zaozernaya';

it(
	'names in another language are the same picture whether chosen by key or by link, in shipped fonts alone',
	{ timeout: 400_000 },
	async () => {
		const tab = await site().open(`?mode=still${STEP}`);
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
		for (const language of ['ja', 'ru']) {
			const linked = await site().open(`?mode=still&names=${language}${STEP}`);
			expect(await linked.picture(), language).toBe(pictures.get(language));
			expect(linked.faults).toEqual([]);
			await linked.close();
		}
		expect(tab.faults).toEqual([]);
	},
);

it('letters beyond the general font come from a font of the page', async () => {
	const tab = await site().open(`?mode=still&names=ko${STEP}`);
	const drawn = await tab.page.evaluate(() =>
		[...document.fonts]
			.filter(({ status }) => status === 'loaded')
			.filter(({ unicodeRange }) => unicodeRange.includes('C7A5'))
			.map(({ family }) => family.replaceAll('"', '')),
	);
	expect(drawn).toContain('Map Sans ko');
	expect(tab.faults).toEqual([]);
});
