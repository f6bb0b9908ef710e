/** A still that is too large for one piece: in which parts it is drawn, and how they are put together. */
import sharp, { type Sharp } from 'sharp';
import { failure } from '../script';
import type { Measures } from './measures';

/** Device pixels of a side that every browser draws in one piece, software too; and those of a part where it does not. */
const ONE_PIECE = 4096;
const PART = 2048;

/** A part that begins at a corner in CSS pixels. */
export interface Tile {
	readonly left: number;
	readonly top: number;
}

/** The window through which parts are seen, in CSS pixels, and where it is put. */
export interface Tiling {
	readonly width: number;
	readonly height: number;
	readonly tiles: readonly Tile[];
}

/**
 * The parts of a still, row by row; `undefined` where one piece holds it. Parts begin at whole device pixels, so that they are drawn as the whole would be.
 * A failure says which scale has no such parts.
 */
export function tilingOf({ width, height, scale }: Measures, onePiece = ONE_PIECE, part = PART): Tiling | undefined {
	if (Math.max(width, height) * scale <= onePiece) return undefined;
	const least = [...Array(1000).keys()].map((i) => i + 1).find((count) => isWhole(count * scale));
	const side = least === undefined ? 0 : Math.floor(part / (least * scale)) * least;
	if (side < 1) throw failure(`A picture of this size is drawn in parts, for which --scale ${scale} is too crooked: take a rounder one.`, 2); // prettier-ignore
	const starts = (length: number) => [...Array(Math.ceil(length / side)).keys()].map((i) => i * side);
	const tiles = starts(height).flatMap((top) => starts(width).map((left) => ({ left, top })));
	return { width: Math.min(side, width), height: Math.min(side, height), tiles };
}

const isWhole = (length: number): boolean => Math.abs(length - Math.round(length)) < 1e-9;

/** The pixels of a still. */
export interface Canvas {
	readonly data: Buffer;
	readonly width: number;
	readonly height: number;
	readonly channels: 3 | 4;
}

/** An empty picture of this size; with transparency where that is asked for. */
export function emptyCanvas({ width, height, scale }: Measures, transparent: boolean): Canvas {
	const [wide, high] = [Math.round(width * scale), Math.round(height * scale)];
	const channels = transparent ? 4 : 3;
	return { data: Buffer.alloc(wide * high * channels), width: wide, height: high, channels };
}

/** Lays a part, as a PNG, into the picture; what hangs over its edge is cut off. */
export async function layTile(
	{ data, width, height, channels }: Canvas,
	png: Buffer,
	left: number,
	top: number,
): Promise<void> {
	const decoded = channels === 3 ? sharp(png).removeAlpha() : sharp(png).ensureAlpha();
	const { data: part, info } = await decoded.raw().toBuffer({ resolveWithObject: true });
	const [wide, high] = [Math.min(info.width, width - left), Math.min(info.height, height - top)];
	for (let row = 0; row < high; row++) {
		const from = row * info.width * channels;
		part.copy(data, ((top + row) * width + left) * channels, from, from + wide * channels);
	}
}

/** The picture, to be written in some format. */
export const drawnOn = ({ data, width, height, channels }: Canvas): Sharp =>
	sharp(data, { raw: { width, height, channels }, limitInputPixels: false });
