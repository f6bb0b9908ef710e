/** The talk of this project, measured beside a bare page that draws the same frames. */
import type { Page } from 'playwright-core';
import type { Frame } from '../../core/frame';
import type { LaunchedBrowser } from '../browser';
import { compared, type Pages } from './compared';

const SIZE = { width: 1920, height: 1080 };
/** Frames made for each second of a movement. */
const FPS = 60;

/** One round: pictures a second while a step moves. */
interface Round {
	readonly picturesPerSecond: number;
}

/** Pictures a second of the real talk, ours and the bare page's, in turn. */
export async function measureTalk(browser: LaunchedBrowser, { ours: url, bare: bareUrl }: Pages, rounds: number) {
	const ours: Round[] = [];
	const bare: Round[] = [];
	for (let round = 0; round < rounds; round++) {
		const { frames, seconds, ...figures } = await measureOurs(browser, url);
		ours.push(figures);
		bare.push(await measureBare(browser, bareUrl, frames, seconds));
	}
	return {
		rounds,
		size: SIZE,
		picturesPerSecond: compared(ours, bare, 'picturesPerSecond'),
	};
}

/** Our page, and the frames of its longest movement for the other one. */
async function measureOurs(browser: LaunchedBrowser, url: string) {
	const first = await openOurs(browser, url);
	const movement = await first.evaluate(movementOf, FPS);
	// Its pictures were asked for and never waited for, so what plays is a page of its own.
	await first.close();
	const page = await openOurs(browser, url);
	const picturesPerSecond = await page.evaluate(play, movement.index);
	await page.close();
	return { picturesPerSecond, ...movement };
}

async function openOurs(browser: LaunchedBrowser, url: string): Promise<Page> {
	const page = await browser.newPage(SIZE);
	await page.goto(`${url}?mode=lecture`);
	await page.waitForFunction(() => 'presentation' in window);
	await page.evaluate(() => window.presentation!.ready());
	return page;
}

/** In the page: the longest movement of the deck and its frames, without a picture of any of them. */
function movementOf(fps: number) {
	const presentation = window.presentation!;
	const { steps } = presentation;
	const index = steps.reduce((best, { duration }, i) => (i > 0 && duration > steps[best]!.duration ? i : best), 1);
	const { slide, step, duration: seconds } = steps[index]!;
	const frames = Array.from({ length: seconds * fps }, (_, i) => {
		void presentation.go(slide, step, i / fps);
		return presentation.frame();
	});
	return { index, seconds, frames };
}

/** In the page: plays the movement into a step, and tells the pictures a second. */
async function play(index: number): Promise<number> {
	const presentation = window.presentation!;
	const { slide, step } = presentation.steps[index]!;
	const before = presentation.steps[index - 1]!;
	await presentation.go(slide, step);
	await presentation.go(before.slide, before.step);
	let pictures = 0;
	void presentation.next();
	const start = performance.now();
	while (!presentation.frame().settled) {
		await new Promise(requestAnimationFrame);
		pictures++;
	}
	return pictures / ((performance.now() - start) / 1000);
}

async function measureBare(
	browser: LaunchedBrowser,
	url: string,
	frames: readonly Frame[],
	seconds: number,
): Promise<Round> {
	const page: Page = await browser.newPage(SIZE);
	await page.goto(`${url}src/cli/bench/bare.html`);
	await page.waitForFunction(() => 'bare' in window);
	const figures = await page.evaluate(
		async ([frames, seconds]) => {
			await window.bare!.first(frames.at(-1)!);
			await window.bare!.first(frames[0]!);
			const start = performance.now();
			const pictures = await window.bare!.play(frames, seconds);
			return { picturesPerSecond: pictures / ((performance.now() - start) / 1000) };
		},
		[frames, seconds] as const,
	);
	await page.close();
	return figures;
}
