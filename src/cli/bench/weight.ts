/** What a browser loads until the first picture is complete, mode by mode, beside what the build says of it. */
import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import type { LaunchedBrowser } from '../browser';
import { weighPage } from './weigh';

const MODES = ['lecture', 'read', 'still'] as const;
/** MapLibre's own worker, the same in any page. */
const WORKER = /maplibre-gl-worker/;

/** Kilobytes, gzip: the weight of the build, and what each mode has asked for. */
export async function measureWeight(browser: LaunchedBrowser, url: string) {
	const weight = await weighPage();
	const loaded = [];
	for (const mode of MODES) loaded.push([mode, await loadedBy(browser, `${url}?mode=${mode}`)] as const);
	return { ...weight, loaded: Object.fromEntries(loaded) };
}

/** Bytes; nothing of what is still on its way when the page is closed. */
const weightOf = (answer: Response): Promise<number> =>
	answer.body().then(
		(body) => gzipSync(body).length,
		() => 0,
	);

/** The scripts and data that a page asks for until its picture is complete. */
async function loadedBy(browser: LaunchedBrowser, url: string) {
	const page = await browser.newPage({ width: 1280, height: 720 });
	const weights: { script: Promise<number>[]; data: Promise<number>[] } = { script: [], data: [] };
	page.on('response', (answer) => {
		const path = new URL(answer.url()).pathname;
		const kind = /\.m?js$/.test(path) ? 'script' : /assets\/.*\.json$/.test(path) ? 'data' : undefined;
		if (kind && !WORKER.test(path)) weights[kind].push(weightOf(answer));
	});
	await page.goto(url);
	await page.waitForFunction(() => 'presentation' in window);
	await page.evaluate(() => window.presentation!.ready());
	const kb = async (asked: readonly Promise<number>[]) =>
		Number(((await Promise.all(asked)).reduce((sum, weight) => sum + weight, 0) / 1000).toFixed(1));
	const figures = { script: await kb(weights.script.splice(0)), data: await kb(weights.data.splice(0)) };
	await page.close();
	return figures;
}
