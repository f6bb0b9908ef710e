/** Every page of the gallery against its golden still, and by jump against by next. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageSeconds } from '../../src/gallery/gallery';
import { addressOf, type OpenPage } from '../pages/harness';
import { useSite } from '../pages/site';
import { readGallery } from './campaign';
import { openGoldens } from './golden';

/** In the browser in which stills are made. */
const site = useSite([]);
const pages = readGallery().deck.keyframes.map(({ slide, step }) => ({ slide, step, name: `${slide}-${step}` }));
/** Small enough to be drawn hundreds of times, large enough to read every mark. */
const SMALL = { width: 640, height: 360 };
/** Of 186,880 pixels 46 may differ: less than one sign in a counter, more than another rounding of a curve. */
const MOST = 0.00025;
/** Pages seen in every theme: each kind of mark once. */
const THEMED = [
	'units-arms', 'units-sides', 'movement-attack-done', 'fronts-area-half', 'borders-strip', 'strikes-during', 'places-ground',
	'lines-bars', 'panels-bars', 'forces-both-sides',
]; // prettier-ignore
const goldens = openGoldens();

/** The map and what lies over it, without the caption below, whose letters would be a third of every golden. */
const MAP = { x: 0, y: 0, width: SMALL.width, height: 292 };
const take = ({ page }: OpenPage) => page.screenshot({ animations: 'disabled', clip: MAP });
const digest = (png: Buffer) => createHash('sha256').update(png).digest('hex');

describe('every page of the gallery', () => {
	let tab: OpenPage;
	/** The settled picture of each page by jump. */
	const jumped = new Map<string, string>();
	beforeAll(async () => {
		tab = await site().open('?mode=gallery&index=off', { ...SMALL, scale: 1 });
	});
	afterAll(() => tab.close());

	it('looks like its golden still', { timeout: 600_000 }, async () => {
		const wrong: (string | undefined)[] = [];
		for (let n = 0; n < pages.length; n++) {
			// In no order (211 is a prime beyond any number of pages), so that a trace of the page before would show.
			const { slide, step, name } = pages[(n * 211 + 5) % pages.length]!;
			await tab.go(slide, step);
			let png = await take(tab);
			jumped.set(name, digest(png));
			const seconds = pageSeconds(slide, step);
			if (seconds !== undefined) {
				await tab.go(slide, step, seconds);
				png = await take(tab);
			}
			wrong.push(goldens.compare(name, png, MOST));
		}
		expect(wrong.filter(Boolean)).toEqual([]);
		expect(tab.faults).toEqual([]);
	});

	it('looks the same by next from the page before', { timeout: 600_000 }, async () => {
		expect(jumped.size).toBe(pages.length);
		const differing: string[] = [];
		for (const [i, { slide, step, name }] of pages.entries()) {
			// A third of the pages, four on end.
			if (i % 12 > 3) continue;
			if (i % 12 === 0) await tab.go(slide, step);
			else await tab.next();
			if (digest(await take(tab)) !== jumped.get(name)) differing.push(name);
		}
		expect(differing).toEqual([]);
	});

	it.each(['projector', 'mono'])('looks like its golden still in %s, one of each kind', async (theme) => {
		// The key of the themes, pressed until the address says the wanted one.
		while (!(await addressOf(tab.page)).includes(`theme=${theme}`)) {
			await tab.page.keyboard.press('t');
			await tab.page.evaluate(() => window.presentation!.ready());
		}
		const wrong: (string | undefined)[] = [];
		for (const { slide, step, name } of pages.filter((page) => THEMED.includes(page.name))) {
			await tab.go(slide, step, pageSeconds(slide, step));
			wrong.push(goldens.compare(`${name}.${theme}`, await take(tab), MOST));
		}
		expect(wrong.filter(Boolean)).toEqual([]);
	});

	it('is the only owner of its goldens', () => {
		expect(pages.map(({ name }) => name)).toEqual(expect.arrayContaining(THEMED));
		expect(goldens.left()).toEqual([]);
	});
});

describe('the window of the gallery', () => {
	it('lists all pages, and links to the moment at which each is looked at', async () => {
		const tab = await site().open('?mode=gallery', { width: 1200, height: 450 });
		const links = tab.page.locator('nav a');
		expect(await links.count()).toBe(pages.length);
		await links.filter({ hasText: /^attack-growing$/ }).click();
		await tab.page.evaluate(() => window.presentation!.ready());
		expect(new URL(await addressOf(tab.page)).hash).toBe('#/movement/attack-growing@1');
		expect(await tab.frame()).toMatchObject({ step: 'attack-growing', settled: false });
		expect(tab.faults).toEqual([]);
		await tab.close();
	});

	it('is in no script that the page of the presentation begins with', async () => {
		const { url } = site();
		const text = async (address: string) => (await fetch(new URL(address, url))).text();
		const begun = [...(await text('')).matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, address]) => address!);
		const scripts = await Promise.all(begun.map(text));
		expect(scripts.join('')).toContain('presentation');
		expect(scripts.join('')).not.toContain('echelon-');
	});
});
