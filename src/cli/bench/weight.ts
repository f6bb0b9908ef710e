/** What a browser loads until the first picture is complete, mode by mode, beside what the build says of it. */
import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import type { LaunchedBrowser } from '../browser';
import { weighPage } from './weigh';

const MODES = ['lecture', 'read', 'still'] as const;
/** MapLibre's own worker, the same in any page of it. */
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

/** Kinds of files; what is none of the others is the page itself, its style, letters, and tiles of the basemap. */
type Kind = 'script' | 'data' | 'worker' | 'other';

function kindOf(path: string): Kind {
	if (WORKER.test(path)) return 'worker';
	if (/\.m?js$/.test(path)) return 'script';
	return /assets\/.*\.json$/.test(path) ? 'data' : 'other';
}

/** What a page asks for until its picture is complete. */
async function loadedBy(browser: LaunchedBrowser, url: string) {
	const page = await browser.newPage({ width: 1280, height: 720 });
	const weights: Record<Kind, Promise<number>[]> = { script: [], data: [], worker: [], other: [] };
	page.on('response', (answer) => weights[kindOf(new URL(answer.url()).pathname)].push(weightOf(answer)));
	await page.goto(url);
	await page.waitForFunction(() => 'presentation' in window);
	await page.evaluate(() => window.presentation!.ready());
	const kinds = Object.entries(weights).map(async ([kind, asked]) => {
		const bytes = (await Promise.all(asked.splice(0))).reduce((sum, weight) => sum + weight, 0);
		return [kind, Number((bytes / 1000).toFixed(1))] as const;
	});
	const figures = await Promise.all(kinds);
	await page.close();
	return { ...Object.fromEntries(figures), all: Number(figures.reduce((sum, [, kb]) => sum + kb, 0).toFixed(1)) };
}
