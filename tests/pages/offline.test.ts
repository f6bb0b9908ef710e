/** Without a network: once the page says that it is ready, neither server nor network is needed, and nothing on show is replaced. */
import { cpSync, mkdtempSync, readFileSync, rmSync, appendFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser, type LaunchedBrowser } from '../../src/cli/browser';
import { builtPage } from '../../src/cli/built-page';
import { servePage, type Served } from '../../src/cli/serve';
import { addressOf, listen, untilReady } from './harness';

const SIZE = { width: 960, height: 540 };

let browser: LaunchedBrowser;
let context: BrowserContext;
let folder: string;
let served: Served;
beforeAll(async () => {
	// One of its own, for here it is built anew.
	folder = mkdtempSync(join(tmpdir(), 'offline-'));
	cpSync(await builtPage(), folder, { recursive: true });
	served = await servePage(0, folder);
	browser = await launchBrowser();
	context = await browser.browser.newContext({ viewport: SIZE, locale: 'en-GB', serviceWorkers: 'allow' });
});
afterAll(async () => {
	await browser.close();
	await served.close();
	rmSync(folder, { recursive: true });
});

it('is kept after its first picture, and then shows the same picture without server and network', async () => {
	const page = await context.newPage();
	const faults = listen(page, served.url);
	const lecture = async () => {
		await page.goto(`${served.url}?mode=lecture`);
		await untilReady(page);
		return page.screenshot({ animations: 'disabled' });
	};
	const online = await lecture();
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

	await context.setOffline(true);
	await served.close();
	expect((await lecture()).equals(online)).toBe(true);
	await page.goto(served.url);
	await untilReady(page);
	await page.locator('[data-kept="ready"]').waitFor({ state: 'attached' });
	await page.keyboard.press('End');
	await page.evaluate(() => window.presentation!.ready());
	const { slide } = await page.evaluate(() => window.presentation!.steps.at(-1)!);
	expect(new URL(await addressOf(page)).hash).toContain(slide);
	expect(faults).toEqual([]);
});

it('begins with what this machine has built since, but leaves alone what is on show', async () => {
	served = await servePage(Number(new URL(served.url).port), folder);
	await context.setOffline(false);
	const worker = join(folder, 'sw.js');
	const shown = context.pages()[0]!;
	await shown.evaluate(() => Object.assign(window, { same: true }));
	appendFileSync(worker, '\n// Built anew.');
	const second = await context.newPage();
	await second.goto(served.url);
	await untilReady(second);
	await second.locator('[data-kept="newer"]').waitFor({ state: 'attached' });
	expect(await shown.evaluate(() => 'same' in window)).toBe(true);
	await second.close();
	await shown.close();
	const third = await context.newPage();
	await third.goto(served.url);
	await third.locator('[data-kept="ready"]').waitFor({ state: 'attached' });
});

it('can be installed under the title of the deck', () => {
	const manifest = JSON.parse(readFileSync(join(folder, 'manifest.webmanifest'), 'utf8')) as Record<string, unknown>;
	expect(manifest).toMatchObject({ name: 'The battle of Lake Khasan', lang: 'en', start_url: './', scope: './' });
	expect(manifest['icons']).toHaveLength(4);
});

it('keeps every file that the presenter asks for', async () => {
	const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
	const files = JSON.parse(readFileSync(join(folder, 'files.json'), 'utf8')) as string[];
	for (const file of [...files, 'files.json']) if (!file.startsWith('stills/')) expect(worker).toContain(`"${file}"`);
});
