/**
 * The canvas and what draws on it. The stage is told what to draw, never why or when; it holds nothing that cannot be rebuilt from the last
 * frame, so it may be thrown away at any moment.
 */
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Ground } from '../core/entity';
import type { Look } from '../core/look';
import type { Staging } from '../core/staging';
import { loadCanvasFont } from './fonts';
import { createPicture, type Picture } from './picture';
import type { ReliefFiles } from './style/relief';
import type { UnitLook } from './unit-looks';
import { fitViewport } from './viewport';

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
	/** Device pixels for one CSS pixel. */
	readonly pixelRatio: number;
}

/** One map in one element. */
export interface Stage {
	/** Shows a staging in a look as soon as it can; the last one asked for wins. A frame is a staging. */
	readonly draw: (staging: Staging, look: Look) => void;
	/** Resolves when the picture of the last frame is complete; rejects with the name of what never came. */
	readonly ready: () => Promise<void>;
	readonly destroy: () => void;
}

/** Puts a stage into an element that has a size. */
export function createStage(container: HTMLElement, options: StageOptions): Stage {
	const life = new AbortController();
	const holder = document.createElement('div');
	container.append(holder);
	let shown: readonly [Staging, Look] | undefined;
	let picture: Picture | undefined;
	let failure: Error | undefined;

	const build = () => {
		if (life.signal.aborted) return;
		picture?.remove();
		picture = createPicture(holder, options, fitHolder(holder, container), build);
		if (shown) picture.draw(...shown);
	};
	const resize = new ResizeObserver(() => picture?.resize(fitHolder(holder, container)));
	const fail = (reason: unknown) => (failure = new Error(`The map cannot be drawn: ${messageOf(reason)}`));
	const begun = loadCanvasFont(options.letters)
		.then(build)
		.then(() => resize.observe(container), fail);

	return {
		draw: (staging, look) => {
			shown = [staging, look];
			picture?.draw(staging, look);
		},
		ready: async () => {
			await begun;
			if (failure) throw failure;
			// The observer would tell of a new size only with the next animation frame.
			picture?.resize(fitHolder(holder, container));
			await picture?.ready(life.signal);
		},
		destroy: () => {
			life.abort();
			resize.disconnect();
			picture?.remove();
			holder.remove();
		},
	};
}

const messageOf = (reason: unknown) => (reason instanceof Error ? reason.message : String(reason));

/** Lays the holder out at the size of the viewport and scales it to fill the container. */
function fitHolder(holder: HTMLElement, container: HTMLElement) {
	const { clientWidth, clientHeight } = container;
	const viewport = fitViewport({ width: Math.max(1, clientWidth), height: Math.max(1, clientHeight) });
	Object.assign(holder.style, {
		position: 'absolute',
		inset: '0 auto auto 0',
		width: `${viewport.width}px`,
		height: `${viewport.height}px`,
		transformOrigin: '0 0',
		transform: `scale(${viewport.unit})`,
	});
	return viewport;
}
