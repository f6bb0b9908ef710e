/** Crowds of made-up units, measured beside a bare page with the same layers: what JavaScript costs per frame. */
import type { LaunchedBrowser } from '../browser';

/** Small, so that a software renderer is not what is measured; in still smaller windows Chromium gives one animation frame a second. */
const SIZE = { width: 192, height: 108 };
const COUNTS = [100, 1000, 10_000, 100_000];
/** From here on one round of fewer frames has to do, for without a GPU each takes seconds. */
const LARGE = 100_000;
/** Frames that are shown of a movement of ten seconds, after some that still build what the next ones use. */
const FEW = { warm: 3, frames: 12 } as const;
const MANY = { warm: 12, frames: 60 } as const;

/** What one page took: of each frame that moved the milliseconds on the clock, of all of them those of the processor, of a second of rest, and of making the deck. */
interface Taken {
	readonly frames: readonly number[];
	readonly processorMs: number;
	readonly restMs: number;
	readonly madeMs: number;
}

/** What JavaScript costs, ours and the bare page's in turn, for each size of crowd. */
export async function measureCrowds(browser: LaunchedBrowser, url: string, rounds: number) {
	const tracks: Record<string, unknown> = {};
	for (const count of COUNTS) {
		const [ours, bare]: [Taken[], Taken[]] = [[], []];
		const [times, length] = count < LARGE ? [rounds, MANY] : [1, FEW];
		for (let round = 0; round < times; round++) {
			ours.push(await measurePage(browser, `${url}src/cli/bench/crowd.html?tracks=${count}`, length));
			bare.push(await measurePage(browser, `${url}src/cli/bench/crowd.html?tracks=${count}&bare`, length));
		}
		tracks[count] = { frames: length.frames, ...report(ours, bare) };
	}
	return {
		what: 'JavaScript per frame while every unit moves: processorMs is time of the processor, which a busy machine and a software renderer leave alone, the mean of all frames; medianMs and p95Ms are time on the clock in the callbacks of an animation frame',
		size: SIZE,
		tracks,
	};
}

/** What one page takes. */
export async function measurePage(
	browser: LaunchedBrowser,
	url: string,
	{ warm, frames: count }: typeof FEW | typeof MANY = MANY,
): Promise<Taken> {
	const page = await browser.newPage(SIZE);
	await page.goto(url);
	await page.waitForFunction(() => 'crowd' in window, undefined, { timeout: 120_000 });
	await page.evaluate(() => window.crowd!.ready());
	await page.evaluate((count) => window.crowd!.play(count), warm);
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	const script = async () => {
		const { metrics } = await session.send('Performance.getMetrics');
		return 1000 * metrics.find(({ name }) => name === 'ScriptDuration')!.value;
	};
	const before = await script();
	const frames = await page.evaluate((count) => window.crowd!.play(count), count);
	const processorMs = ((await script()) - before) / count;
	const restMs = await page.evaluate(() => window.crowd!.rest());
	const madeMs = await page.evaluate(() => window.crowd!.madeMs);
	await page.close();
	return { frames, processorMs, restMs, madeMs };
}

function report(ours: readonly Taken[], bare: readonly Taken[]) {
	const figures = (taken: readonly Taken[]) => {
		const frames = taken.flatMap((page) => page.frames);
		const processor = taken.map(({ processorMs }) => processorMs);
		const rest = taken.map(({ restMs }) => restMs);
		return {
			processorMs: at(processor, 0.5),
			medianMs: at(frames, 0.5),
			p95Ms: at(frames, 0.95),
			restMsPerSecond: at(rest, 0.5),
			spread: processor.map(round),
		};
	};
	const [a, b] = [figures(ours), figures(bare)];
	const ratio = (key: 'processorMs' | 'medianMs' | 'p95Ms') => round(a[key] / b[key]);
	return {
		ours: a,
		bare: b,
		ratio: { processor: ratio('processorMs'), median: ratio('medianMs'), p95: ratio('p95Ms') },
	};
}

/** The value below which so large a share of values lies. */
function at(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}

const round = (value: number) => Number(value.toFixed(2));
