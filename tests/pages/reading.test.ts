/** Reading alone: by scrolling, on a phone, over several visits, and within another page. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { BARE, LIGHT, addressOf, untilReady, type OpenPage } from './harness';
import { useSite } from './site';

const site = useSite();
const WIDE = { width: 960, height: 540, scale: 1 };
const PHONE = { width: 390, height: 844 };
const cursorOf = ({ page }: OpenPage) => page.evaluate(() => window.presentation!.cursor);
const mapOf = (page: Page) => page.locator('section.map').screenshot({ animations: 'disabled' });

it('scrolls through the same steps and pictures as are stepped through, and keeps its step when the window changes', async () => {
	const { page, go, steps, frame, close, faults } = await site().open('?flow=scroll&edition=10', WIDE);
	const all = await steps();
	/** Scrolls on from words to words, and notes every step on the way. */
	const passed = await page.evaluate(async () => {
		const names: string[] = [];
		for (const step of document.querySelectorAll('[data-step]')) {
			step.scrollIntoView();
			await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
			const { slide, step: name } = window.presentation!.cursor;
			names.push(`${slide}/${name}`);
		}
		return names;
	});
	expect(passed).toEqual(all.map(({ slide, step }) => `${slide}/${step}`));
	for (const index of [all.length - 6]) {
		const { slide, step } = all[index]!;
		await go(slide, step);
		const [stepped, pictured] = [await frame(), await mapOf(page)];
		await go(all[0]!.slide, all[0]!.step);
		await page.evaluate((index) => document.querySelectorAll('[data-step]')[index]!.scrollIntoView(), index);
		await expect.poll(() => page.evaluate(() => window.presentation!.cursor.step)).toBe(step);
		await page.evaluate(() => window.presentation!.ready());
		expect(await frame()).toEqual(stepped);
		expect((await mapOf(page)).equals(pictured), `${slide}/${step}`).toBe(true);
		await page.setViewportSize({ width: 1200, height: 800 });
		await page.evaluate(() => window.presentation!.ready());
		expect((await frame()).at).toBe(stepped.at);
		await page.setViewportSize({ width: 960, height: 540 });
		await page.evaluate(() => window.presentation!.ready());
		expect(await page.evaluate(() => window.presentation!.cursor.step)).toBe(step);
	}
	expect(faults).toEqual([]);
	await close();
});

it('comes back where it was left, passes on its link, and begins anew where a link says so', async () => {
	const tab = await site().open(`?${LIGHT}#/how-deep-is-the-wedge/four`, PHONE);
	const { page, faults } = tab;
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.getByRole('button', { name: 'Share' }).click();
	await page.getByText('in the clipboard').waitFor();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await addressOf(page));
	await page.goto('about:blank');
	await page.goto(site().url);
	await untilReady(page);
	expect(await cursorOf(tab)).toMatchObject({ slide: 'how-deep-is-the-wedge', step: 'four' });
	expect(await page.locator('.notice').innerText()).toContain('where you left off');
	await page.goto('about:blank');
	await page.goto(`${site().url}#/the-hills/names`);
	await untilReady(page);
	expect(await cursorOf(tab)).toMatchObject({ slide: 'the-hills', step: 'names' });
	expect(faults).toEqual([]);
	await tab.close();
});

it('gives the words of a phone the height that a finger or a key asks for, and the map all of the rest', async () => {
	const { page, close } = await site().open(`?${BARE}#/how-deep-is-the-wedge/four`, PHONE);
	const handle = page.getByRole('slider', { name: 'Height of the text' });
	const heights = async () => {
		await page.evaluate(() => window.presentation!.ready());
		const [map, words] = await Promise.all(['section.map', 'main'].map((name) => page.locator(name).boundingBox()));
		expect(map!.y + map!.height).toBeCloseTo(words!.y, 0);
		return Math.round(map!.height);
	};
	const before = await heights();
	const { x, y, width } = (await handle.boundingBox())!;
	await page.mouse.move(x + width / 2, y + 20);
	await page.mouse.down();
	await page.mouse.move(x + width / 2, y - 130, { steps: 4 });
	await page.mouse.up();
	expect(await heights()).toBe(before - 150);
	await handle.press('ArrowDown');
	expect(await heights()).toBe(before - 150 + Math.round(0.05 * PHONE.height));
	expect(await page.evaluate(() => window.presentation!.cursor.step)).toBe('four');
	// What can be asked of the map stands beside the handle, and covers none of it.
	await page.locator('main').getByRole('button', { name: 'Closer' }).click();
	await page.getByRole('button', { name: 'Back to the talk' }).waitFor();
	expect(await page.locator('section.map').getByRole('toolbar').count()).toBe(0);
	await close();
});

it('is printed as a document: the map as a picture, the words at full length', async () => {
	const { page, close } = await site().open('#/how-deep-is-the-wedge/four', WIDE);
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	const colours = await page.locator('canvas.paper').evaluate((canvas: HTMLCanvasElement) => {
		const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
		return new Set(new Uint32Array(data.buffer)).size;
	});
	expect(colours).toBeGreaterThan(500);
	expect(await page.locator('.way, .handle, .controls').filter({ visible: true }).count()).toBe(0);
	const { scrollHeight, clientHeight } = await page
		.locator('main > .words')
		.evaluate(({ scrollHeight, clientHeight }) => ({ scrollHeight, clientHeight }));
	expect(scrollHeight).toBe(clientHeight);
	await page.emulateMedia({ media: null });
	await close();
});

it('is driven from the page around it by messages, which it refuses with a sentence where they are nonsense', async () => {
	const { page, faults, close } = await site().open('?mode=still');
	// A page of somebody else, which has no policy of ours.
	await page.goto(`${site().url}files.json`);
	const told = await page.evaluate(async () => {
		const frame = document.createElement('iframe');
		frame.src = 'index.html?embed#/the-hills/names';
		frame.style.cssText = 'position:fixed;inset:0;width:600px;height:400px';
		const heard: Record<string, unknown>[] = [];
		addEventListener('message', ({ data, source }: MessageEvent<Record<string, unknown>>) => {
			if (source === frame.contentWindow) heard.push(data);
		});
		document.body.replaceChildren(frame);
		const until = async (right: (message: Record<string, unknown>) => boolean) => {
			while (!heard.some(right)) await new Promise((resolve) => setTimeout(resolve, 20));
		};
		const ask = async (message: object, id: number) => {
			frame.contentWindow!.postMessage({ to: 'presentation', id, ...message }, '*');
			await until((answer) => answer['id'] === id);
		};
		await until(({ event }) => event === 'ready');
		frame.contentWindow!.postMessage('nonsense', '*');
		await ask({ command: 'next' }, 1);
		await ask({ command: 'go', slide: 'the-hills', step: 'nowhere' }, 2);
		await ask({ command: 'dance' }, 3);
		const shown = frame.contentDocument!;
		const controls = shown.querySelectorAll('button, select, summary, nav').length;
		return { heard, controls };
	});
	expect(told.controls).toBe(0);
	const answers = told.heard.filter(({ id }) => id !== undefined);
	expect(answers).toMatchObject([
		{ event: 'done', id: 1, cursor: { slide: 'the-hills' } },
		{ event: 'refused', id: 2, problem: expect.stringContaining('There is no step "the-hills/nowhere"') as string },
		{ event: 'refused', id: 3, problem: expect.stringContaining('dance') as string },
	]);
	expect(told.heard.filter(({ event }) => event === 'step').length).toBe(2);
	// The page around has no icon.
	expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
	await close();
});
