/** The hatching of areas, drawn once as a mask that deck.gl tints. */

/** Pixels of one tile of the pattern. */
const TILE = 32;

/** Where each hatching lies in the atlas. */
export const HATCHES = {
	hatched: { x: 0, y: 0, width: TILE, height: TILE },
	crossed: { x: TILE, y: 0, width: TILE, height: TILE },
};

let atlas: HTMLCanvasElement | undefined;

/** The atlas of hatchings: white strokes on nothing. */
export function hatchAtlas(): HTMLCanvasElement {
	return (atlas ??= drawAtlas());
}

function drawAtlas(): HTMLCanvasElement {
	const image = document.createElement('canvas');
	image.width = 2 * TILE;
	image.height = TILE;
	const context = image.getContext('2d')!;
	context.strokeStyle = '#fff';
	context.lineWidth = 3;
	hatch(context, 0, false);
	hatch(context, TILE, false);
	hatch(context, TILE, true);
	return image;
}

/** Diagonals that meet those of the next tile; strokes beyond the corners close them. */
function hatch(context: CanvasRenderingContext2D, left: number, falling: boolean): void {
	context.save();
	context.beginPath();
	context.rect(left, 0, TILE, TILE);
	context.clip();
	context.beginPath();
	for (const shift of [-TILE, 0, TILE]) {
		context.moveTo(left + shift, falling ? 0 : TILE);
		context.lineTo(left + shift + TILE, falling ? TILE : 0);
	}
	context.stroke();
	context.restore();
}
