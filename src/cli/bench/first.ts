/** How long it takes from navigation to the first complete picture: ours, and that of a bare page which is told the frame and draws the same. */
import type { LaunchedBrowser } from '../browser';
import { compared, type Pages } from './compared';

const SIZE = { width: 1920, height: 1080 };

/** One round: milliseconds of the page's own clock, which begins with navigation. */
interface Round {
	readonly firstPictureMs: number;
}

/** Our page and the bare one in turn, each in a browser context of its own, where nothing is cached; the one that begins changes with every round. */
export async function measureFirst(browser: LaunchedBrowser, { ours: url, bare: bareUrl }: Pages, rounds: number) {
	const frame = (await measureOurs(browser, url)).frame;
	const ours: Round[] = [];
	const bare: Round[] = [];
	for (let round = 0; round < rounds; round++) {
		const measures = [
			async () => ours.push(await measureOurs(browser, url)),
			async () => bare.push({ firstPictureMs: await measureBare(browser, bareUrl, frame) }),
		];
		for (const measure of round % 2 === 0 ? measures : measures.reverse()) await measure();
	}
	return { rounds, size: SIZE, firstPictureMs: compared(ours, bare, 'firstPictureMs') };
}

async function measureOurs(browser: LaunchedBrowser, url: string) {
	const page = await browser.newPage(SIZE);
	await page.goto(`${url}?mode=lecture`, { waitUntil: 'commit' });
	await page.waitForFunction(() => 'presentation' in window);
	const figures = await page.evaluate(async () => {
		await window.presentation!.ready();
		return { firstPictureMs: performance.now(), frame: window.presentation!.frame() };
	});
	await page.close();
	return figures;
}

async function measureBare(
	browser: LaunchedBrowser,
	url: string,
	frame: Awaited<ReturnType<typeof measureOurs>>['frame'],
): Promise<number> {
	const page = await browser.newPage(SIZE);
	await page.addInitScript((frame) => (window.firstFrame = frame), frame);
	await page.goto(`${url}src/cli/bench/bare.html`, { waitUntil: 'commit' });
	await page.waitForFunction(() => window.bare?.firstPictureMs !== undefined);
	const firstPictureMs = await page.evaluate(() => window.bare!.firstPictureMs!);
	await page.close();
	return firstPictureMs;
}
