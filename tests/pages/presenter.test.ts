/** Two windows of one talk: the lecture screen, and the presenter window that its key opens. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIGHT, listen, untilReady, type OpenPage } from './harness';
import { agree, codeOf, commands, cursorOf, frameOf, inkOf, press } from './windows';
import { useSite } from './site';

const site = useSite();
/** With little on the map: two windows draw it at every step, and what is compared is the talk. */
const LINK = `?mode=lecture&edition=30&${LIGHT}#/how-deep-is-the-wedge/crest`;

describe('a lecture screen and its presenter window', () => {
	let tab: OpenPage;
	let screen: Page;
	let presenter: Page;
	let faults: readonly string[];
	beforeAll(async () => {
		tab = await site().open(LINK, { width: 640, height: 360 });
		screen = tab.page;
		const opened = screen.waitForEvent('popup');
		await screen.keyboard.press('p');
		presenter = await opened;
		faults = listen(presenter, site().url);
		await untilReady(presenter);
	});
	afterAll(() => tab.close());

	it('share a code, the edition and the step', async () => {
		expect(await codeOf(screen)).toMatch(/^[a-z0-9]{6}$/);
		expect(await codeOf(presenter)).toBe(await codeOf(screen));
		expect(await presenter.evaluate(() => window.presentation!.edition)).toBe('30');
		await agree(screen, presenter);
	});

	it('show notes, the next step, the position and the time in the presenter window alone', async () => {
		const text = await presenter.locator('main').innerText();
		for (const words of ['Next', 'Notes', 'Elapsed', 'Left of 30:00', 'Planned here']) expect(text).toContain(words);
		expect(text).toMatch(/Slide \d+ of \d+, step \d+ of \d+/);
		expect((await presenter.locator('.note').innerText()).length).toBeGreaterThan(20);
		expect(await screen.locator('.note').count()).toBe(0);
		expect(await presenter.locator('.said p:not(.note p)').first().isVisible()).toBe(false);
	});

	it('follow each other; a movement runs in both, and the timer starts with the first step', async () => {
		await presenter.keyboard.press('PageDown');
		await agree(screen, presenter);
		await screen.keyboard.press('PageDown');
		await agree(presenter, screen);
		await expect.poll(() => presenter.locator('.elapsed').innerText()).not.toBe('0:00');
		await press(presenter, 'u', 'g');
		await expect.poll(() => new URL(screen.url()).search).toContain('doubt=off&ghost=on');
		await press(screen, 'u', 'g');
		await expect.poll(() => new URL(presenter.url()).search).not.toContain('ghost');
	});

	it('agree after five hundred commands from both, with one message for each and no echo', async () => {
		const channel = `talk ${await codeOf(screen)}`;
		await screen.evaluate((name) => {
			const heard: unknown[] = [];
			new BroadcastChannel(name).onmessage = ({ data }) => heard.push(data);
			Object.assign(window, { heard });
		}, channel);
		for (let burst = 0; burst < 10; burst++) {
			await Promise.all([screen.evaluate(commands, burst), presenter.evaluate(commands, burst + 100)]);
		}
		await agree(screen, presenter);
		const count = () => screen.evaluate(() => (window as unknown as { heard: unknown[] }).heard.length);
		const heard = await count();
		expect(heard).toBeGreaterThan(100);
		expect(heard).toBeLessThanOrEqual(500);
		await screen.waitForTimeout(300);
		expect(await count()).toBe(heard);
	});

	it('are right at once when one is loaded anew', async () => {
		await tab.go('how-deep-is-the-wedge', 'crest');
		await press(screen, 'd');
		await screen.mouse.move(200, 100);
		await screen.mouse.down();
		await screen.mouse.move(300, 150, { steps: 4 });
		await screen.mouse.up();
		await press(screen, 'd');
		await expect.poll(() => inkOf(presenter)).toBeDefined();
		await presenter.reload();
		await presenter.waitForFunction(() => 'presentation' in window);
		await agree(presenter, screen);
		await expect.poll(() => inkOf(presenter)).toBeDefined();
	});

	it('have ink at the same place on the ground, and it stays there when the map is dragged', async () => {
		const [here, there] = [(await inkOf(screen))!, (await inkOf(presenter))!];
		expect(here.width).not.toBe(there.width);
		expect(Math.abs(here.x - there.x)).toBeLessThan(0.004);
		expect(Math.abs(here.y - there.y)).toBeLessThan(0.004);

		await screen.evaluate(() => window.presentation!.ready());
		const before = await tab.picture();
		await screen.mouse.move(320, 200);
		await screen.mouse.down();
		await screen.mouse.move(270, 200, { steps: 5 });
		await screen.waitForTimeout(400);
		await screen.mouse.up();
		await expect.poll(() => screen.getByText('Back to the talk').count()).toBe(1);
		const dragged = (await inkOf(screen))!;
		expect(Math.abs((dragged.x - here.x) * 640 + 50)).toBeLessThan(3);
		await expect.poll(async () => Math.abs((await inkOf(presenter))!.x - dragged.x)).toBeLessThan(0.006); // prettier-ignore

		await presenter.keyboard.press('c');
		await expect.poll(() => screen.getByText('Back to the talk').count()).toBe(0);
		await screen.mouse.move(1, 1);
		await screen.evaluate(() => window.presentation!.ready());
		expect(await tab.picture(), 'the very same picture after the detour').toBe(before);
	});

	it('wipe ink off in both; a light goes where it is pointed and out again', async () => {
		await press(presenter, 'e');
		await expect.poll(() => inkOf(screen)).toBeUndefined();
		await press(presenter, 'r');
		const map = (await presenter.locator('.now .hand').boundingBox())!;
		await presenter.mouse.move(map.x + map.width / 2, map.y + map.height / 2);
		const light = screen.locator('circle.light');
		await expect.poll(() => light.count()).toBe(1);
		expect(Math.abs(Number(await light.getAttribute('cx')) - 320)).toBeLessThan(4);
		expect(Math.abs(Number(await light.getAttribute('cy')) - 180)).toBeLessThan(4);
		await press(presenter, 'Escape');
		await expect.poll(() => light.count()).toBe(0);
	});

	it('darken the screen alone, and the next press lights it without going on', async () => {
		const { step } = await cursorOf(screen);
		await press(presenter, 'b');
		await expect.poll(() => screen.locator('button.black').count()).toBe(1);
		expect(await presenter.locator('button.black').count()).toBe(0);
		await press(presenter, 'PageDown');
		await expect.poll(() => screen.locator('button.black').count()).toBe(0);
		expect((await cursorOf(screen)).step).toBe(step);
	});

	it('say so when somebody speaks another language, and go on', async () => {
		await screen.evaluate((name) => {
			const channel = new BroadcastChannel(name);
			channel.postMessage({ nonsense: true });
			channel.postMessage({ kind: 'tell', window: 'w', registers: { cursor: { stamp: [1e9, 'w'], value: { slide: 'x' } } } });
		}, `talk ${await codeOf(screen)}`); // prettier-ignore
		await expect.poll(() => presenter.locator('.notice').innerText()).toMatch(/does not know: cursor|not understood/);
		await press(presenter, 'End');
		await agree(presenter, screen);
	});

	it('leave a window of another code alone', async () => {
		const { step } = await cursorOf(screen);
		const opened = screen.waitForEvent('popup');
		await screen.evaluate(() => void window.open(location.href.replace(/hall=\w+/, 'hall=another')));
		const stranger = await opened;
		await stranger.waitForFunction(() => 'presentation' in window);
		await press(presenter, 'Home');
		await expect.poll(async () => (await cursorOf(screen)).step).not.toBe(step);
		expect((await cursorOf(stranger)).step).toBe(step);
		await stranger.close();
	});

	it('go on when the other is closed, and without a fault', async () => {
		await presenter.close();
		await press(screen, 'PageDown', 'PageDown');
		expect(await frameOf(screen)).toMatchObject({ settled: true });
		expect([...faults, ...tab.faults]).toEqual([]);
	});
});
