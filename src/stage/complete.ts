/** When a picture is complete. */
import type { Layer } from '@deck.gl/core';
import type { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibre } from 'maplibre-gl';
import type { Staging } from '../core/staging';
import { frames, waitFor, type Need } from './waits';

/** What of an incarnation tells whether its picture is complete. */
export interface Completable {
	readonly map: MapLibre;
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
	const waiting = complete(held, life).finally(() => {
		if (held.waiting === waiting) held.waiting = undefined;
	});
	return (held.waiting = waiting);
}

/** Whether every layer of deck.gl has what it needs. */
export const layersLoaded = ({ drawn }: Completable): boolean => drawn.every((layer) => layer.isLoaded);

/** Waits for all that a picture needs, twice with two animation frames between, for what is set may ask for more. */
async function complete(held: Completable, life: AbortSignal): Promise<void> {
	const needs = needsOf(held);
	const patience = (held.staging?.view.pitch ?? 0) > 0 ? TILTED_MS : undefined;
	held.wake();
	await waitFor(needs, life, patience);
	await frames(2);
	await waitFor(needs, life, patience);
	fitCanvas(held.map);
	held.map.redraw();
}

/** A panel that comes and goes faster than browsers tell of sizes may leave the canvas with the pixels of an old one, stretched. */
function fitCanvas(map: MapLibre): void {
	const { width, height, clientWidth, clientHeight } = map.getCanvas();
	const ratio = map.getPixelRatio();
	if (Math.abs(width - clientWidth * ratio) > 1 || Math.abs(height - clientHeight * ratio) > 1) map.resize();
}

function needsOf(held: Completable): readonly Need[] {
	return [
		{ name: 'the map with its layers of deck.gl', met: () => held.overlay !== undefined },
		{ name: 'style', met: () => held.map.isStyleLoaded() === true },
		{ name: 'tiles', met: () => held.map.areTilesLoaded() },
		{ name: 'names', met: () => held.names.settled() },
		{ name: 'relief', met: () => held.relief.settled() },
		{ name: 'layers', met: () => layersLoaded(held) },
		{ name: 'rest', met: () => held.idle },
	];
}
