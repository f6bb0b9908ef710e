/** The picture of a window, put together from its map and the words round it. */
import { wordsPicture, type Subject } from './words-picture';

/** A window as it is to be photographed. */
export interface Sitter extends Subject {
	/** The map as it is drawn, at the ratio. */
	readonly map: ImageBitmap;
	/** Where the map stands in the window, in CSS pixels. */
	readonly at: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
	/** Pixels of the picture for each CSS pixel. */
	readonly ratio: number;
}

/** The whole window at its ratio: the ground of the page, the map, the words. Where the page has no ground, neither has the picture. */
export async function wholePicture(sitter: Sitter): Promise<ImageBitmap> {
	const { of, map, at, ratio } = sitter;
	const words = await wordsPicture(sitter);
	const canvas = new OffscreenCanvas(Math.floor(words.width * ratio), Math.floor(words.height * ratio));
	const pen = canvas.getContext('2d')!;
	pen.fillStyle = getComputedStyle(of.ownerDocument.documentElement).backgroundColor;
	pen.fillRect(0, 0, canvas.width, canvas.height);
	pen.save();
	pen.beginPath();
	pen.rect(at.left * ratio, at.top * ratio, at.width * ratio, at.height * ratio);
	pen.clip();
	// Drawn pixel for pixel: a map is at most one pixel larger than its place.
	pen.drawImage(map, Math.round(at.left * ratio), Math.round(at.top * ratio));
	pen.restore();
	pen.drawImage(words, 0, 0, words.width * ratio, words.height * ratio);
	return canvas.transferToImageBitmap();
}
