/** What stands beside the map and over it, on the pages of the gallery: the same however one comes to it, whole, and nothing over anything else. */
import { beforeAll, expect, it } from 'vitest';
import { addressOf, type OpenPage } from './harness';
import { useSite } from './site';

const site = useSite();
const GALLERY = '?mode=gallery&index=off';
const SIZES = [
	[1920, 1080],
	[1280, 720],
	[390, 844],
	[1024, 768],
	[640, 360],
] as const;

let tab: OpenPage;
beforeAll(async () => {
	tab = await site().open(GALLERY, { width: 640, height: 360, scale: 1 });
});

const withPanels = async (tab: OpenPage) =>
	(await tab.steps()).filter(({ slide }) => slide === 'panels' || slide === 'forces');

it('a step with a panel looks the same by next, back, link and reload', { timeout: 300_000 }, async () => {
	const { page } = tab;
	const steps = await withPanels(tab);
	const jumped: string[] = [];
	for (const { slide, step } of [...steps].reverse()) {
		await tab.go(slide, step);
		jumped.unshift(await tab.picture());
	}
	const same = async (way: string, i: number) =>
		expect(await tab.picture(), `${steps[i]!.step} by ${way}`).toBe(jumped[i]);
	await tab.go(steps[0]!.slide, steps[0]!.step);
	for (let i = 1; i < steps.length; i++) {
		await tab.next();
		await same('next', i);
	}
	for (let i = steps.length - 2; i >= 0; i--) {
		await page.evaluate(() => window.presentation!.back());
		await same('back', i);
	}
	for (const i of [3, 5, 0]) {
		await page.evaluate(async ({ slide, step }) => {
			location.hash = `#/${slide}/${step}`;
			await new Promise((resolve) => setTimeout(resolve));
			await window.presentation!.ready();
		}, steps[i]!);
		await same('link', i);
	}
	await tab.go(steps[4]!.slide, steps[4]!.step);
	await page.reload();
	await page.waitForFunction(() => 'presentation' in window);
	await page.evaluate(() => window.presentation!.ready());
	await same('reload', 4);
	expect(tab.faults).toEqual([]);
});

it('panel and force strip cover nothing at five sizes, and a panel is seen whole', { timeout: 300_000 }, async () => {
	await tab.page.keyboard.press('l');
	await expect.poll(() => addressOf(tab.page)).toContain('legend=on');
	for (const [width, height] of SIZES) {
		await tab.page.setViewportSize({ width, height });
		for (const { slide, step } of await withPanels(tab)) {
			const where = `${slide}/${step} at ${width}x${height}`;
			// What lies beside and over the map is there at once; only the map itself takes its time.
			const { boxes, clipped } = await tab.page.evaluate(measure, [slide, step] as const);
			expect(clipped, where).toEqual([]);
			for (const [i, a] of boxes.entries()) {
				expect(a.left >= 0 && a.top >= 0 && a.right <= width && a.bottom <= height, `${a.name} in ${where}`).toBe(true);
				for (const b of boxes.slice(i + 1)) {
					const apart = a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom;
					expect(apart, `${a.name} and ${b.name} in ${where}`).toBe(true);
				}
			}
		}
	}
	expect(tab.faults).toEqual([]);
});

/** In the page. */
async function measure([slide, step]: readonly [string, string]) {
	window.presentation!.go(slide, step).catch(() => undefined);
	await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
	const elements = [...document.querySelectorAll<HTMLElement>('[data-overlay]')];
	const boxes = elements.map((element) => {
		const { left, top, right, bottom } = element.getBoundingClientRect();
		return { name: element.dataset['overlay']!, left, top, right, bottom };
	});
	const panels = elements.filter((element) => element.dataset['overlay'] === 'panel');
	const clipped = panels
		.filter((panel) => panel.scrollHeight > panel.clientHeight || panel.scrollWidth > panel.clientWidth)
		.map(({ clientWidth, clientHeight, scrollWidth, scrollHeight }) =>
			[scrollWidth, scrollHeight, 'in', clientWidth, clientHeight].join(' '),
		);
	return { boxes, clipped };
}
