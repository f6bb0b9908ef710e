/** Asking the map in a browser: by mouse, finger, keyboard and search; a distance drawn, a ruler laid, groups hidden. One page serves all tests. */
import distance from '@turf/distance';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PlaceMark } from '../../src/core/mark';
import { planeOf } from '../../src/stage/plane';
import { fitViewport } from '../../src/stage/viewport';
import { expectAlike, expectOther } from './alike';
import { addressOf, type OpenPage } from './harness';
import { useSite } from './site';

const site = useSite();
const SIZE = { width: 900, height: 500, scale: 1 };
const STEP = '#/bezymyannaya/digging';

let tab: OpenPage;
let places: readonly PlaceMark[];
/** The picture of the page as its link had it, with two groups hidden. */
let linked: Buffer;
beforeAll(async () => {
	tab = await site().open(`?hide=names,units-Japan${STEP}`, SIZE);
	linked = await picture(tab);
	await hide('check');
	places = (await tab.frame()).marks.filter((mark) => mark.kind === 'place');
});

const positionOf = ({ geometry }: PlaceMark) => geometry.coordinates as [number, number];
const answer = () => tab.page.locator('[data-answer]');
const closed = async () => {
	await tab.page.keyboard.press('Escape');
	await answer().waitFor({ state: 'detached' });
};

/** The map alone, without its buttons, which do not begin at whole pixels, and without what the mouse and the keyboard have left in the words. */
async function picture({ page }: OpenPage): Promise<Buffer> {
	await page.mouse.move(5, 5);
	await page.evaluate(() => (document.activeElement as HTMLElement).blur());
	await page.evaluate(() => window.presentation!.ready());
	// The page's own policy lets no style in that is written into it; what a script sets is no such style.
	const show = (visibility: string) =>
		page.locator('.controls').evaluateAll((all, value) => {
			for (const one of all) (one as HTMLElement).style.visibility = value;
		}, visibility);
	await show('hidden');
	const taken = await page.locator('.field').screenshot();
	await show('');
	return taken;
}

/** Hides two groups by hand, or shows them again. */
async function hide(how: 'check' | 'uncheck'): Promise<void> {
	const button = tab.page.locator('.controls summary');
	await button.click();
	for (const name of ['Names', 'Units: Japan']) await tab.page.getByLabel(name, { exact: true })[how]();
	await button.click();
}

/** Where a place lies in the window, reckoned from the view by Web Mercator alone. */
async function pixelOf(place: PlaceMark): Promise<[x: number, y: number]> {
	const { view } = await tab.frame();
	const field = (await tab.page.locator('.field').boundingBox())!;
	const viewport = fitViewport(field);
	const plane = planeOf(view, viewport.zoomShift);
	const [[x, y], [mx, my]] = [plane.to(positionOf(place)), plane.to(view.center)];
	const at = (value: number, middle: number, half: number, start: number) => start + half + (value - middle) * viewport.unit; // prettier-ignore
	return [at(x, mx, field.width / 2, field.x), at(y, my, field.height / 2, field.y)];
}

describe('a thing on the map', () => {
	it('tells a glance under the mouse, and everything at a click', async () => {
		const [place] = places;
		const [x, y] = await pixelOf(place!);
		const before = await picture(tab);
		await tab.page.mouse.move(x - 1, y);
		await tab.page.mouse.move(x, y);
		await tab.page.locator(`[data-glance="${place!.id}"]`).waitFor();
		await tab.page.mouse.click(x, y);
		await answer().waitFor();
		expect(await answer().locator('h2').innerText()).toBe(place!.name['en']);
		expect(await answer().locator('[lang=ru]').innerText()).toBe(place!.name['ru']);
		expect(await answer().innerText()).toMatch(/How well known\s+±\s[\d.]+\sk?m, (documented|inferred|schematic)/);
		expect(await answer().locator('ol li').count()).toBeGreaterThan(0);
		const ring = (await tab.page.locator('.asked circle.ring').boundingBox())!;
		expect(Math.hypot(ring.x + ring.width / 2 - x, ring.y + ring.height / 2 - y)).toBeLessThan(2);
		await closed();
		await expectAlike(await picture(tab), before);
	});

	it('answers a finger, that comes near enough', async () => {
		const [x, y] = await pixelOf(places[0]!);
		const client = await tab.page.context().newCDPSession(tab.page);
		await client.send('Emulation.setTouchEmulationEnabled', { enabled: true });
		await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: x - 8, y: y + 8 }] });
		await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
		await answer().waitFor();
		expect(await answer().locator('h2').innerText()).toBe(places[0]!.name['en']);
		await client.send('Emulation.setTouchEmulationEnabled', { enabled: false });
		await closed();
	});

	it('is in the list of all that is on the map, and the focus comes back there', async () => {
		await tab.page.getByText('On the map now').click();
		const listed = tab.page.locator('details[open] section button');
		const { marks } = await tab.frame();
		await expect.poll(() => listed.count()).toBe(marks.length);
		const unit = marks.find(({ kind }) => kind === 'unit')!;
		await listed.filter({ hasText: unit.name['en']! }).focus();
		await tab.page.keyboard.press('Enter');
		await answer().waitFor();
		expect(await answer().innerText()).toMatch(/Side\s+(USSR|Japan)[\s\S]*(Halted|On the march|Attacking)/);
		expect(await tab.page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
		await closed();
		expect(await tab.page.evaluate(() => document.activeElement?.textContent)).toBe(unit.name['en']);
		await tab.page.getByText('On the map now').click();
	});
});

describe('search', () => {
	it('finds a place of this step by its name in another language, and tells of it', async () => {
		await tab.page.keyboard.press('/');
		await tab.page.getByRole('searchbox').fill(places[0]!.name['ru']!.toUpperCase());
		await tab.page.keyboard.press('Enter');
		await answer().waitFor();
		expect(await answer().locator('h2').innerText()).toBe(places[0]!.name['en']);
		await closed();
	});

	it('offers the steps that cite a claim, and goes there', async () => {
		await tab.page.keyboard.press('Control+k');
		await tab.page.getByRole('searchbox').fill('35 km Vladivostok');
		const claim = tab.page.locator('.found li').filter({ hasText: 'Article 1, L3; Article 3' });
		expect(await claim.innerText()).toContain('The map gives: 129\u00a0km, disagrees.');
		await claim.getByRole('button', { name: 'Slide 1, step 3' }).click();
		await tab.page.evaluate(() => window.presentation!.ready());
		expect((await tab.frame()).slide).toBe('where-is-lake-khasan');
	});
});

describe('a distance', () => {
	it('in the words is drawn on the map, which goes where it is seen and comes back', async () => {
		await tab.go('where-is-lake-khasan', 'world');
		const before = await picture(tab);
		await tab.page.locator('[data-claim] button.asking').first().click();
		await tab.page.locator('.measure .figure').waitFor();
		expect(await tab.page.locator('.measure .figure').innerHTML()).toBe('129&nbsp;km');
		await tab.page.getByRole('button', { name: 'Back to the talk' }).click();
		await closed();
		await expectAlike(await picture(tab), before);
	});

	it('between two points is what Turf says', async () => {
		const [slide, step] = STEP.slice(2).split('/');
		await tab.go(slide!, step!);
		await tab.page.keyboard.press('h');
		await answer().waitFor();
		for (const place of places.slice(0, 2)) await tab.page.mouse.click(...(await pixelOf(place)));
		const told = tab.page.locator('[data-reach]');
		await told.waitFor();
		const km = distance(positionOf(places[0]!), positionOf(places[1]!));
		expect(Number(await told.getAttribute('data-reach'))).toBeCloseTo(km, 3);
		await closed();
	});

	it('is measured without a mouse: the map is moved under the cross', async () => {
		await tab.page.keyboard.press('h');
		await answer().waitFor();
		const { center } = (await tab.frame()).view;
		await tab.page.keyboard.press('Enter');
		for (const key of ['Shift+ArrowRight', 'Shift+ArrowRight', 'Enter']) await tab.page.keyboard.press(key);
		const told = tab.page.locator('[data-reach]');
		await told.waitFor();
		expect(await answer().innerText()).toContain('to the east');
		// Two fifths of a picture of 1920 pixels.
		const across = (0.4 * 1920 * 360) / (512 * 2 ** (await tab.frame()).view.zoom);
		const km = distance([...center], [center[0] + across, center[1]]);
		expect(Number(await told.getAttribute('data-reach'))).toBeCloseTo(km, 2);
		await closed();
		await tab.page.keyboard.press('c');
	});
});

describe('hidden groups', () => {
	it('are the same picture, chosen by hand or opened by a link, and nothing was ever at fault', async () => {
		await hide('uncheck');
		expect(new URL(await addressOf(tab.page)).searchParams.get('hide')).toBe('units-Japan,names');
		await expectAlike(await picture(tab), linked);
		await hide('check');
		await expectOther(await picture(tab), linked);
		expect(tab.faults).toEqual([]);
		await tab.close();
	});
});
