/** What a step costs before it is seen, and whether a long walk through the talk leaves anything behind. */
import type { CDPSession, Page } from 'playwright-core';
import type { LaunchedBrowser } from '../browser';

const SIZE = { width: 1280, height: 720 };
/** Steps of the walk, and after how many of them memory is looked at. */
const WALK = 1000;
const LOOK = [100, 400, 700, WALK];

/** Milliseconds of script, style and layout from a key to its first picture, and heap and DOM during a walk of a thousand steps. */
export async function measureWalk(browser: LaunchedBrowser, url: string) {
	const page = await browser.newPage(SIZE);
	await page.goto(`${url}?mode=lecture`);
	await page.waitForFunction(() => 'presentation' in window);
	await page.evaluate(() => window.presentation!.ready());
	const session = await page.context().newCDPSession(page);
	const stepMs = await measureSteps(page, session);
	const memory = await measureMemory(page, session);
	await page.close();
	return { stepMs, memory };
}

/** Every step by its key, each measured from the key to the end of the first picture, without the time that a renderer takes to draw. */
async function measureSteps(page: Page, session: CDPSession) {
	await session.send('Performance.enable');
	const count = await page.evaluate(() => window.presentation!.steps.length);
	const times: number[] = [];
	for (let i = 1; i < count; i++) {
		const before = await busyMs(session);
		await page.evaluate(pressed, 'PageDown');
		times.push((await busyMs(session)) - before);
		await page.evaluate(pressed, 'PageDown');
	}
	times.sort((a, b) => a - b);
	const share = (part: number) => Number(times[Math.floor(part * (times.length - 1))]!.toFixed(1));
	return { steps: times.length, p50: share(0.5), p95: share(0.95), p99: share(0.99), most: share(1) };
}

/** Milliseconds that the page has spent on script, style and layout since it was opened. */
async function busyMs(session: CDPSession): Promise<number> {
	const { metrics } = await session.send('Performance.getMetrics');
	const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
	return (of('ScriptDuration') + of('RecalcStyleDuration') + of('LayoutDuration')) * 1000;
}

/** In the page: presses a key and waits for the picture after it. */
async function pressed(key: string): Promise<void> {
	window.dispatchEvent(new KeyboardEvent('keydown', { key }));
	await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** A walk of keys in no order, the same at every run; the heap after rubbish was collected, in MB, and nodes of the document. */
async function measureMemory(page: Page, session: CDPSession) {
	const looks: { readonly steps: number; readonly heapMb: number; readonly nodes: number }[] = [];
	let walked = 0;
	for (const steps of LOOK) {
		await page.evaluate(walk, [walked, steps] as const);
		walked = steps;
		await page.evaluate(() => window.presentation!.ready());
		await session.send('HeapProfiler.collectGarbage');
		const { usedSize } = await session.send('Runtime.getHeapUsage');
		const { nodes } = await session.send('Memory.getDOMCounters');
		looks.push({ steps, heapMb: Number((usedSize / 2 ** 20).toFixed(1)), nodes });
	}
	return looks;
}

/** In the page: keys from one count to another, five for each picture. */
async function walk([from, to]: readonly [number, number]): Promise<void> {
	const KEYS = ['PageDown', 'PageDown', 'PageDown', 'PageUp', ']', '[', 'Home', 'End'];
	for (let i = from; i < to; i++) {
		const key = KEYS[((i * 2654435761) % 2 ** 32) % KEYS.length]!;
		window.dispatchEvent(new KeyboardEvent('keydown', { key }));
		if (i % 5 === 0) await new Promise(requestAnimationFrame);
	}
}
