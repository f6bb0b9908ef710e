/** The page of the bench that plays a crowd: `?tracks=100` with our stage, `?tracks=100&bare` with MapLibre and deck.gl alone; `&slides=500` plays the last of so many slides. */
import { stageOptions } from '../../app/stage-options';
import { cursorAt } from '../../core/cursor';
import type { Deck } from '../../core/deck';
import { asSeconds } from '../../core/instant';
import { plainLook } from '../../core/look';
import { stagingAt } from '../../core/staging';
import { createStage } from '../../stage/stage';
import { crowdDeck } from './crowd-deck';
import { startBareCrowd } from './crowd-bare';

/** What a page must offer to be measured. */
export interface CrowdMap {
	/** Shows the crowd so many seconds into its movement, as soon as it can. */
	readonly show: (seconds: number) => void;
	readonly ready: () => Promise<void>;
}

/** What the bench asks of the page. */
export interface Crowd {
	/** Milliseconds in which campaign and deck were made. */
	readonly madeMs: number;
	readonly ready: () => Promise<void>;
	/** Moves the crowd through so many frames, evenly over its movement; milliseconds that all callbacks of each animation frame took. */
	readonly play: (frames: number) => Promise<readonly number[]>;
	/** Milliseconds of JavaScript in a second in which nothing moves. */
	readonly rest: () => Promise<number>;
}

declare global {
	interface Window {
		crowd?: Crowd;
		frameCosts: Map<number, number>;
	}
}

/** Seconds of the movement. */
const SECONDS = 10;
const query = new URLSearchParams(location.search);
const begun = performance.now();
const deck = crowdDeck(Number(query.get('tracks') ?? 100), SECONDS, Number(query.get('slides') ?? 1));
const madeMs = performance.now() - begun;
const element = document.getElementById('map')!;
const map = query.has('bare') ? await startBareCrowd(deck, SECONDS) : startOurs(deck);
map.show(0);

function startOurs(deck: Deck): CrowdMap {
	const stage = createStage(element, { ...stageOptions(deck), basemap: '../../../basemap/', relief: undefined });
	const look = plainLook('en');
	const last = deck.keyframes.length - 1;
	return {
		show: (seconds) => stage.draw(stagingAt(deck, cursorAt(deck, last, asSeconds(seconds))), look),
		ready: stage.ready,
	};
}

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

window.crowd = {
	madeMs,
	ready: map.ready,
	play: async (frames) => {
		await nextFrame();
		window.frameCosts.clear();
		for (let i = 0; i < frames; i++) {
			map.show((i / frames) * SECONDS);
			await nextFrame();
		}
		return [...window.frameCosts.values()];
	},
	rest: async () => {
		for (let i = 0; i < 30; i++) await nextFrame();
		window.frameCosts.clear();
		await new Promise((resolve) => setTimeout(resolve, 1000));
		return [...window.frameCosts.values()].reduce((sum, cost) => sum + cost, 0);
	},
};
