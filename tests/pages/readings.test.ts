import { describe, expect, it } from 'vitest';
import { addressOf, type OpenPage } from './harness';
import { useSite } from './site';

const site = useSite();
const STEP = '#/two-readings/closer';
const SMALL = { width: 800, height: 450, scale: 1 };
const SLIDER = 'input[type=range]';

async function press(tab: OpenPage, key: string): Promise<string> {
	await tab.page.keyboard.press(key);
	await tab.page.evaluate(() => window.presentation!.ready());
	return tab.picture();
}

/** Share of the map's width at which the slider stands. */
const share = (tab: OpenPage) =>
	tab.page.locator(SLIDER).evaluate((slider) => (slider as HTMLInputElement).valueAsNumber);

describe('blink', () => {
	it('shows one reading after the other, then all in the very same pixels, and says so where there is one only', async () => {
		const tab = await site().open(`?mode=lecture${STEP}`, SMALL);
		const all = await tab.picture();
		const [crest, shore] = [await press(tab, 'v'), await press(tab, 'v')];
		expect(await tab.page.locator('.banners').innerText()).toContain('The line at the east foot of the hills');
		expect(await tab.page.locator('.banners').innerText()).toContain('Kasahara 2020, rulit p. 13');
		expect(await press(tab, 'v')).toBe(all);
		expect(new Set([all, crest, shore]).size).toBe(3);
		expect(await press(tab, 'V')).toBe(crest);

		await tab.go('two-readings', 'crest');
		await press(tab, 'v');
		expect(await tab.page.locator('.notice').innerText()).toContain('there is no other to compare it with');
		await press(tab, 'x');
		expect(await tab.page.locator(SLIDER).count()).toBe(0);
		expect(tab.faults).toEqual([]);
		await tab.close();
	});
});

describe('wipe', () => {
	/** The step as the key has wiped it first. */
	let keyed: { readonly picture: string; readonly url: string } | undefined;

	it('is dragged by the mouse and moved by keys, the map stays, and a clicker goes on with the talk', async () => {
		const tab = await site().open(`?mode=lecture${STEP}`, SMALL);
		const before = await tab.picture();
		const middle = await press(tab, 'x');
		expect(await share(tab)).toBe(0.5);
		keyed = { picture: middle, url: await addressOf(tab.page) };
		const map = (await tab.page.locator('.wipe').boundingBox())!;
		const at = (part: number) => [map.x + map.width * part, map.y + map.height / 2] as const;
		await tab.page.mouse.move(...at(0.5));
		await tab.page.mouse.down();
		await tab.page.mouse.move(...at(0.4), { steps: 4 });
		await tab.page.mouse.move(...at(0.3), { steps: 4 });
		await tab.page.mouse.up();
		expect(await share(tab)).toBeCloseTo(0.3, 3);
		expect(await addressOf(tab.page)).toContain('wipe=0.3');
		await tab.page.evaluate(() => window.presentation!.ready());
		expect(await tab.picture()).not.toBe(middle);
		await tab.page.locator(SLIDER).focus();
		await tab.page.keyboard.press('ArrowRight');
		expect(await share(tab)).toBeGreaterThan(0.301);
		expect((await tab.frame()).step, 'arrows belong to the slider').toBe('closer');
		await tab.page.locator(SLIDER).blur();
		await press(tab, 'x');
		await tab.page.mouse.move(1, 1);
		expect(await press(tab, 'x'), 'a new wipe is in the middle, and the map where it was').toBe(middle);
		expect(await press(tab, 'x')).toBe(before);

		await press(tab, 'x');
		await tab.page.locator(SLIDER).focus();
		await tab.page.keyboard.press('PageDown');
		expect((await tab.frame()).step).not.toBe('closer');
		expect(tab.faults).toEqual([]);
		await tab.close();
	});

	it('of a link is that of the key', async () => {
		const linked = await site().open(`?mode=lecture&wipe=0.5${STEP}`, SMALL);
		expect({ picture: await linked.picture(), url: await addressOf(linked.page) }).toEqual(keyed);
		await linked.close();
	});

	it('is drawn in a still, without its handle', async () => {
		const tab = await site().open(`?mode=still&wipe=0.5${STEP}`, SMALL);
		expect(await tab.page.locator('.divider').count()).toBe(1);
		expect((await tab.page.locator('.handle').count()) + (await tab.page.locator(SLIDER).count())).toBe(0);
		expect(tab.faults).toEqual([]);
		await tab.close();
	});
});

describe('what both sides agree on', () => {
	it('alone is shown, counted and said so', async () => {
		const tab = await site().open('?mode=lecture&agreed=on#/who-held-what/ceasefire', SMALL);
		const { marks } = await tab.frame();
		const agreed = marks.filter((mark) => mark.agreed).length;
		expect(await tab.page.locator('.banners').innerText()).toBe(
			`Only what both sides agree on: ${agreed} of ${marks.length} shown`,
		);
		expect(marks.find(({ id }) => id === 'ceasefire-line')?.agreed).toBe(true);
		await tab.close();
	});
});
