/** Sizes of pictures, and how a picture of a size is laid out. */
import { REFERENCE } from '../../core/view';

/** Pixels. */
export interface Pixels {
	readonly width: number;
	readonly height: number;
}

/** Sizes that are asked for often, in pixels: of screens, of a slide of an office program, of paper across at 300 dots per inch. */
export const SIZES = {
	hd: { width: 1920, height: 1080 },
	uhd: { width: 3840, height: 2160 },
	'8k': { width: 7680, height: 4320 },
	slide: { width: 2560, height: 1440 },
	a4: { width: 3508, height: 2480 },
	a3: { width: 4961, height: 3508 },
	square: { width: 2160, height: 2160 },
} as const satisfies Readonly<Record<string, Pixels>>;
export type SizeName = keyof typeof SIZES;

/** Pixels that a side may have: below is nothing to be seen, above no graphics hardware draws in one piece. */
export const LEAST_SIDE = 16;
export const MOST_SIDE = 16_384;

/** Whether a picture can have a size. */
export const isSize = ({ width, height }: Pixels): boolean =>
	[width, height].every((side) => Number.isInteger(side) && side >= LEAST_SIDE && side <= MOST_SIDE);

/** A window in CSS pixels, and the pixels of the picture for each of them. */
export interface Layout extends Pixels {
	readonly ratio: number;
}

/**
 * The window of which a picture of a size is made. A large picture is the reference picture drawn finer, so that letters grow with it; a small one is laid out as
 * a window of its size. Window times ratio is the size, or up to one CSS pixel more at the lower or right edge.
 */
export function layoutFor({ width, height }: Pixels): Layout {
	const ratio = Math.max(1, Math.min(width / REFERENCE.width, height / REFERENCE.height));
	const whole = (side: number) => Math.ceil(side / ratio - 1e-9);
	return { width: whole(width), height: whole(height), ratio };
}

/** A part of a picture as shares of its sides, from its upper left corner. */
export interface Crop {
	readonly left: number;
	readonly top: number;
	/** Of the width as of the height: a part has the shape of the whole. */
	readonly share: number;
}

export const WHOLE: Crop = { left: 0, top: 0, share: 1 };
/** The smallest part: what is drawn larger shows no more. */
export const LEAST_SHARE = 0.25;

/** A part moved so that it lies in the picture. */
export function keptInside({ left, top, share }: Crop): Crop {
	const size = Math.min(1, Math.max(LEAST_SHARE, share));
	const within = (edge: number) => Math.min(1 - size, Math.max(0, edge));
	return { left: within(left), top: within(top), share: size };
}
