/** Crowds of made-up units, measured beside a bare page with the same layers: what JavaScript costs per frame. */
import type { LaunchedBrowser } from '../browser';

/** Small, so that a software renderer is not what is measured. */
const SIZE = { width: 480, height: 270 };
const COUNTS = [100, 1000, 10_000];
/** Seconds of a movement that are played. */
const SECONDS = 5;

/** What one page took: milliseconds of JavaScript in each frame that moved, and in a second of rest. */
interface Taken {
	readonly frames: readonly number[];
	readonly restMs: number;
}

/** Milliseconds of JavaScript, ours and the bare page's in turn, for each size of crowd. */
export async function measureCrowds(browser: LaunchedBrowser, url: string, rounds: number) {
	const tracks: Record<string, unknown> = {};
	for (const count of COUNTS) {
		const [ours, bare]: [Taken[], Taken[]] = [[], []];
		for (let round = 0; round < rounds; round++) {
			ours.push(await measurePage(browser, `${url}src/cli/bench/crowd.html?tracks=${count}`));
			bare.push(await measurePage(browser, `${url}src/cli/bench/crowd.html?tracks=${count}&bare`));
		}
		tracks[count] = report(ours, bare);
	}
	return {
		what: 'milliseconds of JavaScript in all callbacks of an animation frame while every unit moves, and in a second of rest',
		size: SIZE,
		seconds: SECONDS,
		tracks,
	};
}

async function measurePage(browser: LaunchedBrowser, url: string): Promise<Taken> {
	const page = await browser.newPage(SIZE);
	await page.goto(url);
	await page.waitForFunction(() => 'crowd' in window, undefined, { timeout: 120_000 });
	await page.evaluate(() => window.crowd!.ready());
	const frames = await page.evaluate((seconds) => window.crowd!.play(seconds), SECONDS);
	const restMs = await page.evaluate(() => window.crowd!.rest());
	await page.close();
	return { frames, restMs };
}

function report(ours: readonly Taken[], bare: readonly Taken[]) {
	const figures = (taken: readonly Taken[]) => {
		const frames = taken.flatMap((page) => page.frames);
		return {
			medianMs: at(frames, 0.5),
			p95Ms: at(frames, 0.95),
			framesPerSecond: round(frames.length / taken.length / SECONDS),
			restMsPerSecond: at(
				taken.map(({ restMs }) => restMs),
				0.5,
			),
			spreadMs: taken.map((page) => at(page.frames, 0.5)),
		};
	};
	const [a, b] = [figures(ours), figures(bare)];
	return { ours: a, bare: b, ratio: { median: round(a.medianMs / b.medianMs), p95: round(a.p95Ms / b.p95Ms) } };
}

/** The value below which so large a share of values lies. */
function at(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}

const round = (value: number) => Number(value.toFixed(2));
