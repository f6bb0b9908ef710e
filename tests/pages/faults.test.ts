/** What a bad day does to a talk: after each fault the same step is there, whole, the next step comes, and nothing was complained of but the fault itself. */
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deny, fill, hide, withoutWorkers } from './bad-day';
import { LIGHT as HIDDEN, addressOf, type OpenPage } from './harness';
import { useSite } from './site';

const site = useSite();
const SMALL = { width: 480, height: 270, scale: 1 };
const LINK = '?mode=lecture&legend=on#/how-deep-is-the-wedge/crest';
/** Where what is on the map is not the point: a page with less on it is there in half the time. */
const LIGHT = LINK.replace('legend=on', `legend=on&${HIDDEN}`);

/** Bytes of a picture of this size that has nothing on it but words. */
const EMPTY = 30_000;

/** The step is that of the link, the picture is one, and the talk goes on. */
async function expectToGoOn(tab: OpenPage, faults: readonly (string | RegExp)[] = []): Promise<void> {
	await tab.page.evaluate(() => window.presentation!.ready());
	expect((await tab.frame()).step).toBe('crest');
	expect((await tab.page.screenshot()).length).toBeGreaterThan(EMPTY);
	expect((await tab.next()).step).not.toBe('crest');
	expect(await addressOf(tab.page)).toContain('legend=on');
	expect(tab.faults.filter((fault) => !faults.some((known) => fault.match(known)))).toEqual([]);
}

describe('a browser that gives less than others', () => {
	it('denies storage, has no channel and no wake lock, and its clock jumps by a day', async () => {
		const tab = await site().open(LIGHT, { ...SMALL, before: deny });
		await expectToGoOn(tab);
		await tab.close();
	});

	it('has no room left to store anything', async () => {
		const tab = await site().open(LIGHT, { ...SMALL, before: fill });
		await expectToGoOn(tab);
		await tab.close();
	});

	it('cannot start a worker: the talk goes on in words, and says why', async () => {
		const tab = await site().open(LIGHT, { ...SMALL, before: withoutWorkers });
		expect(await tab.page.locator('main').innerText()).toContain('cannot draw the map (no Web Workers)');
		expect((await tab.next()).step).not.toBe('crest');
		expect(tab.faults).toEqual([]);
		await tab.close();
	});
});

describe('what happens to a window while it moves', () => {
	let tab: OpenPage;
	let session: CDPSession;
	let before: string;
	beforeAll(async () => {
		tab = await site().open(LINK, SMALL);
		session = await tab.page.context().newCDPSession(tab.page);
		before = await tab.picture();
	});
	afterAll(() => tab.close());

	it.each<[string, (tab: OpenPage) => Promise<void>]>([
		[
			'its context is lost in mid-flight',
			async ({ page, loseContext }) => {
				await page.keyboard.press('PageDown');
				await loseContext();
				await page.keyboard.press('PageUp');
			},
		],
		[
			'its context is lost while it is hidden',
			async ({ page, loseContext }) => {
				await page.evaluate(() => {
					Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
					document.dispatchEvent(new Event('visibilitychange'));
				});
				await loseContext();
				await page.evaluate(() => {
					Reflect.deleteProperty(document, 'visibilityState');
					document.dispatchEvent(new Event('visibilitychange'));
				});
			},
		],
		[
			'it is frozen and thawed',
			async ({ page }) => {
				await page.keyboard.press('PageDown');
				await session.send('Page.setWebLifecycleState', { state: 'frozen' });
				await session.send('Page.setWebLifecycleState', { state: 'active' });
				await page.keyboard.press('PageUp');
			},
		],
		[
			'its size changes at every frame',
			async ({ page }) => {
				await page.keyboard.press('PageDown');
				for (let i = 0; i < 12; i++)
					await page.setViewportSize({ width: 300 + 40 * (i % 5), height: 200 + 30 * (i % 4) });
				await page.setViewportSize(SMALL);
				await page.keyboard.press('PageUp');
			},
		],
		[
			'memory runs out',
			async () => void (await session.send('Memory.simulatePressureNotification', { level: 'critical' })),
		],
		[
			'it is bombarded with messages of nonsense',
			async ({ page }) => {
				await page.evaluate(() => {
					const channel = new BroadcastChannel(`talk ${new URL(location.href).searchParams.get('hall')}`);
					for (const data of [
						null,
						1,
						'x',
						[],
						{ kind: 'tell', registers: { cursor: 7 } },
						{ to: 'presentation', command: '<b>' },
					]) {
						channel.postMessage(data);
						window.postMessage(data);
					}
				});
			},
		],
	])('%s', async (_, happen) => {
		await happen(tab);
		await tab.page.evaluate(() => window.presentation!.ready());
		await expect.poll(() => tab.picture()).toBe(before);
		await expectToGoOn(tab);
		await tab.go('how-deep-is-the-wedge', 'crest');
	});
});

it('letters that come late are waited for; letters that never come are said, and the picture comes without them', async () => {
	const tab = await site().open(LIGHT, SMALL);
	const before = await tab.picture();
	await tab.page.route('**/*.woff2', async (route) => {
		await new Promise((done) => setTimeout(done, 1500));
		await route.continue();
	});
	await tab.page.reload();
	await tab.page.waitForFunction(() => 'presentation' in window);
	await tab.page.evaluate(() => window.presentation!.ready());
	expect(await tab.picture()).toBe(before);
	await tab.page.unroute('**/*.woff2');
	await tab.page.route('**/*.woff2', (route) => route.abort());
	await tab.page.reload();
	await tab.page.locator('[role=alert]', { hasText: 'Letters of the map did not come' }).waitFor();
	await expect.poll(async () => (await tab.page.screenshot()).length).toBeGreaterThan(EMPTY);
	await tab.page.keyboard.press('PageDown');
	await expect.poll(async () => (await tab.frame()).step).not.toBe('crest');
	await tab.page.unroute('**/*.woff2');
	await tab.close();
});

it('twenty windows of one talk are at one step, and those that nobody sees draw nothing', async () => {
	const first = await site().open(LIGHT.replace('#', '&hall=abc123#'), SMALL);
	const before = await first.picture();
	const others: Page[] = [];
	for (let i = 0; i < 19; i++) others.push(await anotherWindow(first));
	for (const page of others) expect(await page.locator('.maplibregl-canvas').count()).toBe(0);
	await expect.poll(() => first.picture()).toBe(before);
	await first.page.keyboard.press('End');
	const steps = await first.steps();
	for (const page of others)
		await expect.poll(() => page.evaluate(() => window.presentation!.cursor.step)).toBe(steps.at(-1)!.step);
	for (const page of others) await page.close();
	expect(first.faults).toEqual([]);
	await first.close();
});

/** A window in the background. */
async function anotherWindow({ page }: OpenPage): Promise<Page> {
	const opened = page.waitForEvent('popup');
	await page.evaluate(() => void open(''));
	const other = await opened;
	await other.addInitScript(hide);
	await other.goto(await addressOf(page));
	await other.waitForFunction(() => 'presentation' in window);
	return other;
}
