/** MapLibre's side of the stage: a map that does nothing of its own accord. */
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import { carriedAddress } from './address';
import { settleDashes } from './dashes';
import type { Equipment } from './stage';
import { basemapStyle, withoutGround } from './style';
import { themes } from './theme';
import type { Viewport } from './viewport';
import { workerUrl } from './worker';

setWorkerUrl(workerUrl);

/** Larger than any canvas that a GPU here gives; MapLibre would otherwise lower the pixel ratio without a word. */
const MAX_CANVAS: [number, number] = [16_384, 16_384];

/** Canvas pixels for a pixel of a map that has not been drawn yet. */
const SMALL = 1 / 64;

/** Starts a map in an element, in the paper theme and without names of the ground, which come with the first look; `lost` is called once, when the GPU takes its context away. */
export function startMap(holder: HTMLElement, options: Equipment, { unit }: Viewport, lost: () => void): MapLibre {
	const { basemap, relief, pixelRatio, groundless } = options;
	const style = basemapStyle(basemap, themes.paper, relief);
	const map = new MapLibre({
		container: holder,
		transformRequest: (url) => ({ url: carriedAddress(url) }),
		style: groundless ? withoutGround(style) : style,
		center: [0, 0],
		zoom: 1,
		maxPitch: 85,
		// The height of the centre comes with each frame, so that it does not depend on which tiles are there.
		centerClampedToGround: false,
		attributionControl: false,
		fadeDuration: 0,
		// A pane is put before the canvas while that is small.
		pixelRatio: options.pane ? SMALL : pixelRatio * unit,
		maxCanvasSize: MAX_CANVAS,
		canvasContextAttributes: { antialias: true },
		// Keys belong to the talk, size to the stage.
		keyboard: false,
		trackResize: false,
	});
	if (options.pane && options.openPane) {
		const pane = options.openPane(map.getCanvas(), options.pane);
		map.on('render', pane.place);
		map.setPixelRatio(pixelRatio * unit);
	}
	map.once('style.load', () => settleDashes(map));
	const canvas = map.getCanvas();
	canvas.tabIndex = -1;
	// The window says what the picture is; a landmark of the same name inside it says nothing.
	for (const name of ['role', 'aria-label']) canvas.removeAttribute(name);
	canvas.addEventListener('webglcontextlost', (event) => onlost(event, lost), { once: true, capture: true });
	return map;
}

/** MapLibre would restore itself without deck.gl's layers; it is replaced as a whole instead. */
function onlost(event: Event, lost: () => void): void {
	event.stopImmediatePropagation();
	queueMicrotask(lost);
}
