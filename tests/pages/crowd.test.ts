/** A crowd of 10,000 in a real browser: it animates, and the page has no fault. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { build } from 'vite';
import { launchBrowser, type LaunchedBrowser } from '../../src/cli/browser';
import { ROOT } from '../../src/cli/script';
import { servePage, type Served } from '../../src/cli/serve';

const FOLDER = join(ROOT, '.cache/test-crowd');
let served: Served;
let browser: LaunchedBrowser;

beforeAll(async () => {
	const input = join(ROOT, 'src/cli/bench/crowd.html');
	await build({
		root: ROOT,
		logLevel: 'error',
		build: { outDir: FOLDER, emptyOutDir: true, rollupOptions: { input } },
	});
	served = await servePage(0, FOLDER);
	browser = await launchBrowser();
});
afterAll(async () => {
	await browser.close();
	await served.close();
});

it('10,000 tracks animate without a fault, and rest when they have come', async () => {
	const page = await browser.newPage({ width: 320, height: 180 });
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(message.text());
	});
	await page.goto(`${served.url}src/cli/bench/crowd.html?tracks=10000`);
	await page.waitForFunction(() => 'crowd' in window);
	await page.evaluate(() => window.crowd!.ready());
	const before = await page.screenshot();
	const costs = await page.evaluate(() => window.crowd!.play(12));
	const after = await page.screenshot();
	expect(costs.length, 'frames').toBeGreaterThanOrEqual(12);
	expect(after.equals(before), 'the same picture after twelve frames').toBe(false);
	expect(
		await page.evaluate(() => window.crowd!.rest()),
		'milliseconds of JavaScript in a second of rest',
	).toBeLessThan(100);
	expect(faults).toEqual([]);
	await page.close();
});
