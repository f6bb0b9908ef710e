/** The size of the canvas as deck.gl knows it. It hears of a new one from an observer of CSS pixels: later than MapLibre, and not at all where only device pixels change. */
import type { MapLibreOverlay } from '@deck.gl/maplibre';

/** What deck.gl and luma.gl hold and the overlay does not offer in public. */
interface Sized {
	readonly width: number;
	readonly height: number;
	readonly device?: {
		readonly canvasContext?: {
			readonly getDrawingBufferSize: () => readonly [number, number];
			readonly setDrawingBufferSize: (width: number, height: number) => void;
		};
	};
}

const deckOf = (overlay: MapLibreOverlay | undefined) => (overlay as unknown as { readonly _deck?: Sized })?._deck;

/** Tells deck.gl how many device pixels the canvas has. */
export function tellDeviceSize(overlay: MapLibreOverlay | undefined, { width, height }: HTMLCanvasElement): void {
	const context = deckOf(overlay)?.device?.canvasContext;
	const [known, high] = context?.getDrawingBufferSize() ?? [width, height];
	if (known !== width || high !== height) context?.setDrawingBufferSize(width, height);
}

/** Whether deck.gl draws for the CSS pixels that the canvas has. */
export function isSized(
	overlay: MapLibreOverlay | undefined,
	{ clientWidth, clientHeight }: HTMLCanvasElement,
): boolean {
	const deck = deckOf(overlay);
	return !deck || (Math.abs(deck.width - clientWidth) <= 1 && Math.abs(deck.height - clientHeight) <= 1);
}
