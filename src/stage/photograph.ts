/** The picture of a map as pixels. A canvas can be read only in the task in which it was drawn. */
import type { Map as MapLibre } from 'maplibre-gl';
import { say } from '../words';

/** A copy of the picture. Rejects with a sentence where it has fewer pixels than it should. */
export async function imageOf(map: MapLibre): Promise<ImageBitmap> {
	map.redraw();
	return createImageBitmap(wholeCanvas(map));
}

/** Copies the picture as it is onto a canvas, which takes its size. */
export function paint(map: MapLibre, onto: HTMLCanvasElement): void {
	map.redraw();
	const { width, height } = map.getCanvas();
	Object.assign(onto, { width, height });
	onto.getContext('2d')?.drawImage(map.getCanvas(), 0, 0);
}

/** A map lowers its resolution where the canvas would be too large, and a GPU gives fewer pixels than a canvas has; neither says so. */
function wholeCanvas(map: MapLibre): HTMLCanvasElement {
	const canvas = map.getCanvas();
	const wanted = Math.floor(canvas.clientWidth * map.getPixelRatio());
	const { drawingBufferWidth, drawingBufferHeight } = canvas.getContext('webgl2')!;
	const given = Math.min(canvas.width, drawingBufferWidth);
	if (given < wanted - 1 || drawingBufferHeight < canvas.height)
		throw new Error(say('picture.tooLarge', { given, wanted }));
	return canvas;
}
