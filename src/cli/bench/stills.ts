/** How long a still takes, warm, beside a bare page that draws the same frame and saves it as PNG. */
import type { Frame } from '../../core/frame';
import type { LaunchedBrowser } from '../browser';
import { openStillPage } from '../stills/page';
import { compared, type Pages } from './compared';

/** Pixels, and of how many steps, evenly spread over the talk, stills are taken so large; of the large ones once. */
const SIZES = [
	{ width: 960, height: 540, stills: 8 },
	{ width: 1920, height: 1080, stills: 8 },
	{ width: 3840, height: 2160, stills: 4 },
] as const;
type Size = (typeof SIZES)[number];

interface Round {
	readonly stillMs: number;
}

/** Milliseconds for each still of each size: the mean of some steps of the talk, after each page has drawn all of them once. */
export async function measureStills(browser: LaunchedBrowser, pages: Pages, rounds: number) {
	const sizes: Record<string, Awaited<ReturnType<typeof measureSize>>> = {};
	for (const size of SIZES) sizes[`${size.width}x${size.height}`] = await measureSize(browser, pages, size, rounds);
	return sizes;
}

async function measureSize(browser: LaunchedBrowser, { ours: url, bare: bareUrl }: Pages, size: Size, rounds: number) {
	const drawing = { ...size, scale: 1, format: 'png', edition: undefined, look: {} } as const;
	const still = await openStillPage(browser, url, drawing);
	const bare = await browser.newPage(size);
	await bare.goto(`${bareUrl}src/cli/bench/bare.html`);
	await bare.waitForFunction(() => 'bare' in window);
	const chosen = still.steps.filter((_, i) => i % Math.ceil(still.steps.length / size.stills) === 0);
	const frames: Frame[] = [];
	for (const { slide, step } of chosen) {
		await still.take(slide, step);
		frames.push(await still.page.evaluate(() => window.presentation!.frame()));
	}
	const ourStill = (i: number) => still.take(chosen[i]!.slide, chosen[i]!.step);
	const bareStill = async (i: number) => {
		await bare.evaluate((frame) => window.bare!.first(frame), frames[i]!);
		await bare.screenshot({ animations: 'disabled' });
	};
	await meanMs(frames.length, bareStill);
	const times: { ours: Round[]; bare: Round[] } = { ours: [], bare: [] };
	for (let round = 0; round < (size.width > 1920 ? 1 : rounds); round++) {
		times.ours.push({ stillMs: await meanMs(frames.length, ourStill) });
		times.bare.push({ stillMs: await meanMs(frames.length, bareStill) });
	}
	await still.page.close();
	await bare.close();
	const stillMs = compared(times.ours, times.bare, 'stillMs');
	return { stills: frames.length, stillMs, stillsPerSecond: Number((1000 / stillMs.ours).toFixed(2)) };
}

async function meanMs(count: number, take: (index: number) => Promise<unknown>): Promise<number> {
	const start = performance.now();
	for (let i = 0; i < count; i++) await take(i);
	return (performance.now() - start) / count;
}
