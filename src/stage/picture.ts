/** One MapLibre map with deck.gl's layers in it: an incarnation of the stage, gone with its GPU context. */
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Layer } from '@deck.gl/core';
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { Frame } from '../core/frame';
import { layers } from './layers';
import { groundFeatures } from './names';
import { createNameSetter } from './name-setter';
import { restWhenIdle } from './rest';
import { spread } from './spread';
import type { StageOptions } from './stage';
import { basemapStyle } from './style';
import { buildAtlas, type Atlas } from './symbols';
import type { Viewport } from './viewport';
import { frames, waitFor } from './waits';

setWorkerUrl(workerUrl);

/** What the stage asks of an incarnation. */
export interface Picture {
	readonly draw: (frame: Frame) => void;
	readonly resize: (viewport: Viewport) => void;
	readonly ready: (life: AbortSignal) => Promise<void>;
	readonly remove: () => void;
}

/** Larger than any canvas that a GPU here gives; MapLibre would otherwise lower the pixel ratio without a word. */
const MAX_CANVAS: [number, number] = [16_384, 16_384];

/** Starts a map in an element; `lost` is called when the GPU takes its context away. */
export function createPicture(holder: HTMLElement, options: StageOptions, first: Viewport, lost: () => void): Picture {
	let viewport = first;
	let frame: Frame | undefined;
	let drawn: readonly Layer[] = [];
	let overlay: MapLibreOverlay | undefined;
	let wake = () => {};
	const loaded = () => drawn.every((layer) => layer.isLoaded);
	let atlas = atlasFor(options, first);
	const map = startMap(holder, options, first);
	const names = createNameSetter(map, options);
	// MapLibre would restore itself without deck.gl's layers; it is replaced as a whole instead.
	const onlost = (event: Event) => {
		event.stopImmediatePropagation();
		queueMicrotask(lost);
	};
	map.getCanvas().addEventListener('webglcontextlost', onlost, { once: true, capture: true });
	// Added before the style is loaded, the overlay never gets its group of layers: visgl/deck.gl#10733.
	map.once('load', () => {
		overlay = new MapLibreOverlay({ interleaved: true, layers: [] });
		map.addControl(overlay);
		wake = restWhenIdle(map, overlay, loaded).wake;
		if (frame) draw(frame);
	});

	function draw(next: Frame): void {
		frame = next;
		const { center, zoom, bearing, pitch } = next.view;
		map.jumpTo({ center: [...center], zoom: zoom + viewport.zoomShift, bearing, pitch });
		if (!overlay) return;
		const { sides, language, letters } = options;
		const spreads = spread(next, viewport.zoomShift, language);
		drawn = layers(next, spreads, { sides, language, letters, atlas });
		overlay.setProps({ interleaved: true, layers: [...drawn] });
		names.set(next, spreads);
		wake();
		map.triggerRepaint();
	}

	return {
		draw,
		resize: (next) => {
			if (next.width === viewport.width && next.height === viewport.height && next.unit === viewport.unit) return;
			if (atlasRatio(options, next) !== atlasRatio(options, viewport)) atlas = atlasFor(options, next);
			viewport = next;
			map.setPixelRatio(options.pixelRatio * next.unit);
			map.resize();
			if (frame) draw(frame);
		},
		ready: async (life) => {
			const needs = [
				{ name: 'the map with its layers of deck.gl', met: () => overlay !== undefined },
				{ name: 'style', met: () => map.isStyleLoaded() === true },
				{ name: 'tiles', met: () => map.areTilesLoaded() },
				{ name: 'names', met: () => names.settled() },
				{ name: 'layers', met: loaded },
			];
			wake();
			await waitFor(needs, life);
			await frames(2);
			await waitFor(needs, life);
			map.redraw();
		},
		remove: () => map.remove(),
	};
}

function startMap(holder: HTMLElement, { basemap, ground, language, pixelRatio }: StageOptions, { unit }: Viewport): MapLibre {
	const map = new MapLibre({
		container: holder,
		style: basemapStyle(basemap, groundFeatures(ground, language)),
		center: [0, 0],
		zoom: 1,
		maxPitch: 85,
		attributionControl: false,
		fadeDuration: 0,
		pixelRatio: pixelRatio * unit,
		maxCanvasSize: MAX_CANVAS,
		canvasContextAttributes: { antialias: true },
		// Keys belong to the talk, size to the stage.
		keyboard: false,
		trackResize: false,
	});
	map.getCanvas().tabIndex = -1;
	return map;
}

/** Atlas pixels for one reference pixel, in steps of a half so that a window dragged larger does not redraw it at every pixel. */
function atlasRatio({ pixelRatio }: StageOptions, { unit }: Viewport): number {
	return Math.min(4, Math.max(1, Math.ceil(pixelRatio * unit * 2) / 2));
}

function atlasFor(options: StageOptions, viewport: Viewport): Atlas {
	return buildAtlas(options.units, options.sides, atlasRatio(options, viewport));
}
