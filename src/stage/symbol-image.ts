/** A symbol on its own, for a legend beside the map. */
import { CELL, drawingsOf, type Drawn } from './symbols';
import type { UnitLook } from './unit-looks';

/** A picture as a data URL, cropped to what is drawn; its size in reference pixels. */
export interface SymbolImage {
	readonly url: string;
	readonly width: number;
	readonly height: number;
}

/**
 * The picture of a key that a look has (`unitKey`, `planeKey`, `ghostKey`, `headingKey`) or that of a place (`placeKey`, with any look), at so
 * many pixels for one reference pixel; `undefined` for a key that the look has not.
 */
export function symbolImage(key: string, look: UnitLook, drawn: Drawn, ratio = 2): SymbolImage | undefined {
	const draw = drawingsOf([look], drawn).get(key);
	if (!draw) return undefined;
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = Math.ceil(CELL * ratio);
	const context = canvas.getContext('2d', { willReadFrequently: true })!;
	context.setTransform(ratio, 0, 0, ratio, canvas.width / 2, canvas.height / 2);
	draw(context);
	return cropped(canvas, context, ratio);
}

function cropped(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D, ratio: number): SymbolImage {
	const { left, top, right, bottom } = inkBox(context.getImageData(0, 0, canvas.width, canvas.height));
	const [width, height] = [Math.max(1, right - left), Math.max(1, bottom - top)];
	const cut = document.createElement('canvas');
	Object.assign(cut, { width, height });
	cut.getContext('2d')!.drawImage(canvas, -left, -top);
	return { url: cut.toDataURL(), width: width / ratio, height: height / ratio };
}

/** The box round every pixel that is not clear; right and bottom lie outside it. */
function inkBox({ data, width, height }: ImageData) {
	const box = { left: width, top: height, right: 0, bottom: 0 };
	for (let pixel = 0; pixel < width * height; pixel++) {
		if (data[4 * pixel + 3] === 0) continue;
		const [x, y] = [pixel % width, Math.floor(pixel / width)];
		box.left = Math.min(box.left, x);
		box.top = Math.min(box.top, y);
		box.right = Math.max(box.right, x + 1);
		box.bottom = Math.max(box.bottom, y + 1);
	}
	return box;
}
