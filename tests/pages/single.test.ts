/** The whole presentation as one file: opened from a disk it shows what the served page shows, and asks nobody for anything. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser, type LaunchedBrowser } from '../../src/cli/browser';
import { ROOT } from '../../src/cli/script';
import { buildPage } from '../../src/cli/serve';
import { singleName, SINGLE } from '../../src/cli/single/single-plugin';
import { listen, untilReady } from './harness';
import { useSite } from './site';
import { agree, press } from './windows';

/** In a browser as it comes, for so is the file opened. */
const site = useSite([]);
const SMALL = { width: 640, height: 360, scale: 1 };
/** Shares of the deck that have been gone through: hills with relief and troops, and the world. */
const PLACES = [0.5, 0];

let folder: string;
let file: string;
let browser: LaunchedBrowser;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'single file, '));
	file = join(folder, singleName(ROOT));
	await buildPage(folder, ROOT, SINGLE);
	browser = await launchBrowser();
});
afterAll(async () => {
	await browser.close();
	rmSync(folder, { recursive: true });
});

async function openFile(query: string) {
	const page = await browser.newPage(SMALL);
	const faults = listen(page, pathToFileURL(file).href);
	await page.goto(pathToFileURL(file).href + query);
	await untilReady(page);
	return { page, faults };
}

it('is one file of less than 12 MB', () => {
	expect(readdirSync(folder)).toEqual([singleName(ROOT)]);
	expect(statSync(file).size).toBeLessThan(12e6);
});

it('shows from a disk the pictures of the served page, presenter window and all, and asks for nothing', async () => {
	const served = await site().open('?mode=lecture', SMALL);
	const { page, faults } = await openFile('?mode=lecture');
	const steps = await served.steps();
	for (const place of PLACES) {
		const { slide, step } = steps[Math.floor(place * steps.length)]!;
		await served.go(slide, step);
		await page.evaluate(([a, b]) => window.presentation!.go(a!, b!), [slide, step]);
		const picture = createHash('sha256').update(await page.screenshot({ animations: 'disabled' }));
		expect(picture.digest('hex'), `${slide}/${step}`).toBe(await served.picture());
	}
	await served.close();

	// Its presenter window follows the talk and has everything at hand.
	const [presenter] = await Promise.all([page.waitForEvent('popup'), press(page, 'p')]);
	const more = listen(presenter, pathToFileURL(file).href);
	await untilReady(presenter);
	await press(page, ']');
	await agree(page, presenter);
	await expect.poll(() => presenter.locator('[role="status"].ready').count()).toBe(1);
	expect([...faults, ...more]).toEqual([]);
	await page.close();
});
