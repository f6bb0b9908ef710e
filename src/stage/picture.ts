/** One MapLibre map with deck.gl's layers in it: an incarnation of the stage, gone with its GPU context. */
import type { Layer } from '@deck.gl/core';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibre } from 'maplibre-gl';
import type { Frame } from '../core/frame';
import { arrange } from './arrangement';
import { layers } from './layers';
import { startMap } from './map';
import { createNameSetter, type NameSetter } from './name-setter';
import { restWhenIdle } from './rest';
import type { StageOptions } from './stage';
import { buildAtlas, type Atlas } from './symbols';
import type { Viewport } from './viewport';
import { frames, waitFor, type Need } from './waits';

/** What the stage asks of an incarnation. */
export interface Picture {
	readonly draw: (frame: Frame) => void;
	readonly resize: (viewport: Viewport) => void;
	readonly ready: (life: AbortSignal) => Promise<void>;
	readonly remove: () => void;
}

/** What an incarnation holds; all of it can be made again from options, viewport and frame. */
interface Holdings {
	readonly map: MapLibre;
	readonly names: NameSetter;
	readonly options: StageOptions;
	viewport: Viewport;
	atlas: Atlas;
	frame: Frame | undefined;
	drawn: readonly Layer[];
	overlay: MapLibreOverlay | undefined;
	wake: () => void;
}

/** Starts a map in an element; `lost` is called when the GPU takes its context away. */
export function createPicture(
	holder: HTMLElement,
	options: StageOptions,
	viewport: Viewport,
	lost: () => void,
): Picture {
	const map = startMap(holder, options, viewport, lost);
	const held: Holdings = {
		map,
		names: createNameSetter(map, options),
		options,
		viewport,
		atlas: atlasFor(options, viewport),
		frame: undefined,
		drawn: [],
		overlay: undefined,
		wake: () => undefined,
	};
	// Added before the style is loaded, the overlay never gets its group of layers: visgl/deck.gl#10733.
	map.once('load', () => addOverlay(held));
	return {
		draw: (frame) => draw(held, frame),
		resize: (next) => resize(held, next),
		ready: (life) => complete(held, life),
		remove: () => map.remove(),
	};
}

function addOverlay(held: Holdings): void {
	held.overlay = new MapLibreOverlay({ interleaved: true, layers: [] });
	held.map.addControl(held.overlay);
	held.wake = restWhenIdle(held.map, held.overlay, () => loaded(held)).wake;
	if (held.frame) draw(held, held.frame);
}

function draw(held: Holdings, frame: Frame): void {
	const { map, overlay, viewport, options, atlas } = held;
	held.frame = frame;
	const { center, zoom, bearing, pitch } = frame.view;
	map.jumpTo({ center: [...center], zoom: zoom + viewport.zoomShift, bearing, pitch });
	if (!overlay) return;
	const { sides, language, letters } = options;
	const arrangement = arrange(frame, viewport.zoomShift, language);
	held.drawn = layers(frame, arrangement.units, { sides, language, letters, atlas });
	overlay.setProps({ interleaved: true, layers: [...held.drawn] });
	held.names.set(frame, arrangement);
	held.wake();
	map.triggerRepaint();
}

function resize(held: Holdings, next: Viewport): void {
	const { map, options, viewport, frame } = held;
	if (next.width === viewport.width && next.height === viewport.height && next.unit === viewport.unit) return;
	if (atlasRatio(options, next) !== atlasRatio(options, viewport)) held.atlas = atlasFor(options, next);
	held.viewport = next;
	map.setPixelRatio(options.pixelRatio * next.unit);
	map.resize();
	if (frame) draw(held, frame);
}

/** Waits for all that a picture needs, twice with two animation frames between, for what is set may ask for more. */
async function complete(held: Holdings, life: AbortSignal): Promise<void> {
	const needs = needsOf(held);
	held.wake();
	await waitFor(needs, life);
	await frames(2);
	await waitFor(needs, life);
	held.map.redraw();
}

function needsOf(held: Holdings): readonly Need[] {
	return [
		{ name: 'the map with its layers of deck.gl', met: () => held.overlay !== undefined },
		{ name: 'style', met: () => held.map.isStyleLoaded() === true },
		{ name: 'tiles', met: () => held.map.areTilesLoaded() },
		{ name: 'names', met: () => held.names.settled() },
		{ name: 'layers', met: () => loaded(held) },
	];
}

const loaded = ({ drawn }: Holdings): boolean => drawn.every((layer) => layer.isLoaded);

/** Atlas pixels for one reference pixel, in steps of a half so that a window dragged larger does not redraw it at every pixel. */
function atlasRatio({ pixelRatio }: StageOptions, { unit }: Viewport): number {
	return Math.min(4, Math.max(1, Math.ceil(pixelRatio * unit * 2) / 2));
}

function atlasFor(options: StageOptions, viewport: Viewport): Atlas {
	return buildAtlas(options.units, options.sides, atlasRatio(options, viewport));
}
