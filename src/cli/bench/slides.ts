/** Whether what a frame costs depends on how long the talk is: a hundred made-up units on the last slide of a short deck and of a long one. */
import type { LaunchedBrowser } from '../browser';
import { measurePage } from './crowds';

const COUNTS = [22, 500];
const TRACKS = 100;

/** For each number of slides: milliseconds of JavaScript per frame, in a second of rest, and of making the deck, medians of the rounds. */
export async function measureSlides(browser: LaunchedBrowser, url: string, rounds: number) {
	const slides: Record<string, unknown> = {};
	for (const count of COUNTS) {
		const taken: Awaited<ReturnType<typeof measurePage>>[] = [];
		for (let round = 0; round < rounds; round++)
			taken.push(await measurePage(browser, `${url}src/cli/bench/crowd.html?tracks=${TRACKS}&slides=${count}`));
		const middle = (key: 'processorMs' | 'restMs' | 'madeMs') => {
			const sorted = taken.map((one) => one[key]).sort((a, b) => a - b);
			return Number(sorted[Math.floor(rounds / 2)]!.toFixed(2));
		};
		slides[count] = {
			processorMs: middle('processorMs'),
			restMsPerSecond: middle('restMs'),
			madeMs: middle('madeMs'),
		};
	}
	return { tracks: TRACKS, slides };
}
