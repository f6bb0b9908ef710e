/** How long a still takes, warm, beside a bare page that draws the same frame and saves it as PNG. */
import type { Frame } from '../../core/frame';
import type { LaunchedBrowser } from '../browser';
import { openStillPage } from '../stills/page';
import { compared, type Pages } from './compared';

const SIZE = { width: 1920, height: 1080 };
/** Steps of which stills are taken, evenly spread over the talk. */
const STILLS = 8;

interface Round {
	readonly stillMs: number;
}

/** Milliseconds for each still at 1920x1080: the mean of some steps of the talk, after each page has drawn all of them once. */
export async function measureStills(browser: LaunchedBrowser, { ours: url, bare: bareUrl }: Pages, rounds: number) {
	const drawing = { ...SIZE, scale: 1, format: 'png', edition: undefined, look: {} } as const;
	const still = await openStillPage(browser, url, drawing);
	const bare = await browser.newPage(SIZE);
	await bare.goto(`${bareUrl}src/cli/bench/bare.html`);
	await bare.waitForFunction(() => 'bare' in window);
	const chosen = still.steps.filter((_, i) => i % Math.ceil(still.steps.length / STILLS) === 0);
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
	for (let round = 0; round < rounds; round++) {
		times.ours.push({ stillMs: await meanMs(frames.length, ourStill) });
		times.bare.push({ stillMs: await meanMs(frames.length, bareStill) });
	}
	await still.page.close();
	await bare.close();
	return { rounds, size: SIZE, stills: frames.length, stillMs: compared(times.ours, times.bare, 'stillMs') };
}

async function meanMs(count: number, take: (index: number) => Promise<unknown>): Promise<number> {
	const start = performance.now();
	for (let i = 0; i < count; i++) await take(i);
	return (performance.now() - start) / count;
}
