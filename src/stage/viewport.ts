/** How the reference picture fits a window, a phone or a page. */
import { REFERENCE } from '../core/view';

/** Real size of the picture in CSS pixels. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/** A map laid out at `width` x `height` and then scaled by `unit` fills the real size. */
export interface Viewport extends Size {
	/** Real CSS pixels for one reference pixel of a symbol or a letter. */
	readonly unit: number;
	/** What is added to a view state's zoom, so that all of the reference picture is inside; never above 0. */
	readonly zoomShift: number;
}

/** Below it letters are too small to read; the map then shrinks further, the letters do not. */
const LEAST_UNIT = 0.52;

/** Fits the reference picture into a size; what is left over shows more of the map. */
export function fitViewport({ width, height }: Size): Viewport {
	const fit = Math.min(width / REFERENCE.width, height / REFERENCE.height);
	const unit = Math.max(fit, LEAST_UNIT);
	return { width: Math.ceil(width / unit), height: Math.ceil(height / unit), unit, zoomShift: Math.log2(fit / unit) };
}

/** Atlas pixels for one reference pixel, in steps of a half so that a window dragged larger does not redraw it at every pixel. */
export function atlasRatio({ unit }: Viewport, { pixelRatio }: { readonly pixelRatio: number }): number {
	return Math.min(4, Math.max(1, Math.ceil(pixelRatio * unit * 2) / 2));
}
