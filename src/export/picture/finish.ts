/** A picture as a file: cut, looked at once more, and written. */
import { MOST_SIDE, type Crop, type Layout, type Pixels } from './sizes';

/** PNG is exact; JPEG is small, and good enough for a screen. */
export const PICTURE_TYPES = { png: 'image/png', jpeg: 'image/jpeg' } as const;
export type PictureType = keyof typeof PICTURE_TYPES;
export const ENDINGS: Readonly<Record<PictureType, string>> = { png: 'png', jpeg: 'jpg' };

/** Of 1; letters stay clean from here on. */
const JPEG_QUALITY = 0.9;

/** How a part of a picture is drawn so that it has all the pixels of the size: the whole drawn larger. `undefined` where no hardware draws that. */
export function layoutOfPart(layout: Layout, { share }: Crop): Layout | undefined {
	const ratio = layout.ratio / share;
	return Math.max(layout.width, layout.height) * ratio > MOST_SIDE + ratio ? undefined : { ...layout, ratio };
}

/** The part of a picture, of a size in pixels, as a file. `undefined` where nothing at all is on it. */
export async function finished(
	picture: ImageBitmap,
	crop: Crop,
	{ width, height }: Pixels,
	type: PictureType,
): Promise<Blob | undefined> {
	const canvas = new OffscreenCanvas(width, height);
	drawPart(canvas.getContext('2d')!, picture, crop);
	if (isBlank(canvas)) return undefined;
	return canvas.convertToBlob({ type: PICTURE_TYPES[type], quality: JPEG_QUALITY });
}

/** Draws the part of a picture that fills a canvas, pixel for pixel, and lets go of the picture. */
export function drawPart(
	pen: OffscreenCanvasRenderingContext2D,
	picture: ImageBitmap,
	{ left, top, share }: Crop,
): void {
	const { width, height } = pen.canvas;
	pen.drawImage(picture, -Math.round((left / share) * width), -Math.round((top / share) * height));
	picture.close();
}

/** Whether every part of a picture looks like every other. */
function isBlank(canvas: OffscreenCanvas): boolean {
	const small = new OffscreenCanvas(SAMPLE.width, SAMPLE.height);
	const pen = small.getContext('2d', { willReadFrequently: true })!;
	pen.drawImage(canvas, 0, 0, small.width, small.height);
	const { data } = pen.getImageData(0, 0, small.width, small.height);
	return data.every((value, index) => value === data[index % 4]);
}

const SAMPLE = { width: 96, height: 54 };
