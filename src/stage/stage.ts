/**
 * The canvas and what draws on it. The stage is told what to draw, never why or when; it holds nothing that cannot be rebuilt from the last
 * frame, so it may be thrown away at any moment.
 */
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Ground, LonLat } from '../core/entity';
import type { Frame } from '../core/frame';
import type { Look } from '../core/look';
import type { ViewState } from '../core/slide';
import type { Staging } from '../core/staging';
import type { Over } from './told/over';
import { loadCanvasFont } from './fonts';
import type { Drawn } from './hit';
import type { openPane, PaneOptions } from './pane';
import { createPicture, type Picture } from './picture';
import type { Point } from './plane';
import type { ReliefFiles } from './style/relief';
import type { UnitLook } from './unit-looks';
import { fitHolder } from './holder';
import { say } from '../words';

/** What a stage shows whatever the frame: the basemap, the ground, and what symbols and letters it must have ready. */
export interface StageOptions {
	/** Folder of the basemap, relative to the page, with a slash at its end. */
	readonly basemap: string;
	/** The terrain; `undefined` for a campaign that has none. */
	readonly relief: ReliefFiles | undefined;
	readonly ground: readonly Ground[];
	readonly units: readonly UnitLook[];
	/** Every letter that units' short names, in any language, and their strengths use. */
	readonly letters: readonly string[];
	readonly sides: readonly string[];
	/** What the page lays over the map at a frame; `undefined` for a map with nothing over it. */
	readonly over?: ((frame: Frame, look: Look) => Over) | undefined;
	/** Device pixels for one CSS pixel. */
	readonly pixelRatio: number;
	/** Whether marks and their names are drawn alone, on nothing. */
	readonly groundless?: boolean;
	/** Whether nobody looks at the pictures on the way to a complete one: these are not painted. */
	readonly unwatched?: boolean;
	/** Where only a part of the picture is drawn, for all of it would be too large. */
	readonly pane?: PaneOptions | undefined;
}

/** Options with what comes to the page only where they need it. */
export interface Equipment extends StageOptions {
	readonly openPane?: typeof openPane | undefined;
}

/** What a window is told of its map. */
export interface StageEvents {
	/** The map was drawn: what lies over it and follows the ground is to be moved. */
	readonly rendered?: () => void;
	/** Somebody has dragged, zoomed or turned the map, and let go; it shows this now. */
	readonly dragged?: (view: ViewState) => void;
}

/** One map in one element. */
export interface Stage {
	/** Shows a staging in a look as soon as it can; the last one asked for wins. A frame is a staging. */
	readonly draw: (staging: Staging, look: Look) => void;
	/** Resolves when the picture of the last frame is complete; rejects with the name of what never came. */
	readonly ready: () => Promise<void>;
	/** Where a place lies in the element, in CSS pixels from its top left corner, as the map is drawn now; `undefined` before there is a map. */
	readonly project: (position: LonLat) => Point | undefined;
	/** The place on the ground under a point of the element. */
	readonly unproject: (point: Point) => LonLat | undefined;
	/** The marks of the last frame as they are drawn, for who asks which lies where (`stage/hit.ts`). */
	readonly drawn: () => Drawn | undefined;
	/** The picture of the last frame, once it is complete, without what the window lays over it. */
	readonly image: () => Promise<ImageBitmap>;
	/** Copies the picture as it is at this moment, at once: a page that is about to be printed cannot wait. */
	readonly paint: (onto: HTMLCanvasElement) => void;
	readonly destroy: () => void;
}

/** What a stage holds. */
interface Holdings {
	readonly container: HTMLElement;
	readonly holder: HTMLElement;
	readonly life: AbortController;
	shown: readonly [Staging, Look] | undefined;
	picture: Picture | undefined;
	/** Resolves when there is a picture. */
	begun: Promise<unknown>;
	/** Ends with the picture. */
	incarnation: AbortSignal;
	failure: Error | undefined;
}

/** Puts a stage into an element that has a size. */
export function createStage(container: HTMLElement, options: StageOptions, events: StageEvents = {}): Stage {
	const holder = container.appendChild(document.createElement('div'));
	const life = new AbortController();
	const held: Holdings = {
		container,
		holder,
		life,
		shown: undefined,
		picture: undefined,
		failure: undefined,
		begun: Promise.resolve(),
		incarnation: life.signal,
	};
	const resize = new ResizeObserver(() => held.picture?.resize(fitHolder(holder, container)));
	held.begun = begin(held, options, events).then(() => resize.observe(container));

	return {
		draw: (staging, look) => {
			held.shown = [staging, look];
			held.picture?.draw(staging, look);
		},
		ready: () => complete(held),
		project: (position) => held.picture?.project(position),
		unproject: (point) => held.picture?.unproject(point),
		paint: (onto) => held.picture?.paint(onto),
		drawn: () => held.picture?.drawn(),
		image: () => imageOf(held),
		destroy: () => {
			life.abort();
			resize.disconnect();
			held.picture?.remove();
			holder.remove();
		},
	};
}

/** Resolves when there is the first incarnation, or the reason why there is none. */
async function begin(held: Holdings, options: StageOptions, events: StageEvents): Promise<void> {
	const fail = (reason: string) => void (held.failure = new Error(reason));
	// A map in other letters is better than none; but it is not the picture that was asked for.
	await loadCanvasFont(options.letters).catch(() => fail(say('fallback.letters')));
	const openPane = options.pane && (await import('./pane')).openPane;
	await whenSeen(held.life.signal);
	try {
		embody(held, { ...options, openPane }, events);
	} catch (reason) {
		fail(say('fallback.failed', { reason: messageOf(reason) }));
	}
}

/** Makes an incarnation, and another when the GPU takes its context away. */
function embody(held: Holdings, options: Equipment, events: StageEvents): void {
	const { holder, container, life, shown } = held;
	if (life.signal.aborted) return;
	const incarnation = new AbortController();
	const lost = () => {
		incarnation.abort();
		held.picture?.remove();
		held.picture = undefined;
		held.begun = whenSeen(life.signal).then(() => embody(held, options, events));
	};
	held.incarnation = AbortSignal.any([life.signal, incarnation.signal]);
	held.picture = createPicture(holder, options, fitHolder(holder, container), { ...events, lost });
	if (shown) held.picture.draw(...shown);
}

async function complete(held: Holdings): Promise<void> {
	await held.begun;
	const { picture, failure, holder, container, incarnation } = held;
	if (failure) throw failure;
	// The observer would tell of a new size only with the next animation frame.
	picture?.resize(fitHolder(holder, container));
	try {
		await picture?.ready(incarnation);
	} catch (reason) {
		// Where the GPU took its context away meanwhile, the next incarnation is waited for.
		if (held.picture === picture) throw reason;
		await complete(held);
	}
}

async function imageOf(held: Holdings): Promise<ImageBitmap> {
	await complete(held);
	if (!held.picture) throw new Error(say('fallback.takenDown'));
	return held.picture.image();
}

/** A browser gives out few contexts: a window that nobody sees would take one from a window that somebody does. */
function whenSeen(life: AbortSignal): Promise<void> {
	if (!document.hidden) return Promise.resolve();
	return new Promise((resolve) => {
		const look = () => void (document.hidden || resolve());
		document.addEventListener('visibilitychange', look, { signal: life });
	});
}

const messageOf = (reason: unknown) => (reason instanceof Error ? reason.message : String(reason));
