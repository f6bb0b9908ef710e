/** When a picture is complete. */
import type { Layer } from '@deck.gl/core';
import type { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibre } from 'maplibre-gl';
import type { Staging } from '../core/staging';
import { isSized, tellDeviceSize } from './deck-size';
import type { Painting } from './painting';
import { say } from '../words';
import { frames, waitFor, type Need } from './waits';

/** What of an incarnation tells whether its picture is complete. */
export interface Completable {
	readonly map: MapLibre;
	readonly painting: Painting;
	readonly names: { readonly settled: () => boolean };
	readonly relief: { readonly settled: () => boolean };
	staging: Staging | undefined;
	drawn: readonly Layer[];
	overlay: MapLibreOverlay | undefined;
	/** Whether MapLibre has come to rest since the last drawing: names are placed a little in each animation frame, and only then all of them. */
	idle: boolean;
	wake: () => void;
	/** The wait for the picture of `staging`; `undefined` where nobody waits. Whoever draws something else ends it for those who come. */
	waiting: Promise<void> | undefined;
}

/** Milliseconds that a tilted view may take: without a GPU, draping the ground over a terrain is slow. */
const TILTED_MS = 150_000;

/** Resolves when the picture of the staging is complete. Several who wait for the same picture wait together. */
export function completed(held: Completable, life: AbortSignal): Promise<void> {
	if (held.waiting) return held.waiting;
	const waiting: Promise<void> = complete(held, life, () => held.waiting === waiting).finally(() => {
		if (held.waiting === waiting) held.waiting = undefined;
	});
	return (held.waiting = waiting);
}

/** Whether every layer of deck.gl has what it needs. */
export const layersLoaded = ({ drawn }: Completable): boolean => drawn.every((layer) => layer.isLoaded);

/** Waits for all that a picture needs, twice with two animation frames between, for what is set may ask for more. */
async function complete(held: Completable, life: AbortSignal, isLast: () => boolean): Promise<void> {
	const needs = needsOf(held);
	const patience = (held.staging?.view.pitch ?? 0) > 0 ? TILTED_MS : undefined;
	held.wake();
	await waitFor(needs, life, patience);
	await frames(2);
	await waitFor(needs, life, patience);
	// Something else was drawn meanwhile: whoever waits for that is waited for, and it is painted once.
	if (!isLast()) return completed(held, life);
	fitSize(held.map);
	for (let i = 0; i < MOST_FRAMES && !isSized(held.overlay, held.map.getCanvas()); i++) {
		held.wake();
		held.map.triggerRepaint();
		await frames(1);
	}
	tellDeviceSize(held.overlay, held.map.getCanvas());
	held.painting.finish(() => held.map.redraw());
}

/** Animation frames within which deck.gl has heard of the size of its canvas. */
const MOST_FRAMES = 30;

/** Pixels by which sizes of one map differ for being rounded each on its own. */
const ROUNDED = 1.5;

/** Where panels come and go faster than pictures are drawn, MapLibre may keep the size of an earlier one, of its canvas or of its camera, and draws stretched. */
function fitSize(map: MapLibre): void {
	const { width, height, clientWidth, clientHeight } = map.getCanvas();
	const ratio = map.getPixelRatio();
	const { x, y } = map.project(map.getCenter());
	const off = [width - clientWidth * ratio, height - clientHeight * ratio, 2 * x - clientWidth, 2 * y - clientHeight];
	if (off.some((pixels) => Math.abs(pixels) > ROUNDED)) map.resize();
}

function needsOf(held: Completable): readonly Need[] {
	return [
		{ name: say('fallback.needs.map'), met: () => held.overlay !== undefined },
		{ name: say('fallback.needs.style'), met: () => held.map.isStyleLoaded() === true },
		{ name: say('fallback.needs.tiles'), met: () => held.map.areTilesLoaded() },
		{ name: say('fallback.needs.names'), met: () => held.names.settled() },
		{ name: say('fallback.needs.relief'), met: () => held.relief.settled() },
		{ name: say('fallback.needs.layers'), met: () => layersLoaded(held) },
		{ name: say('fallback.needs.rest'), met: () => held.idle },
	];
}
