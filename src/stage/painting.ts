/**
 * Pictures on the way to a complete one. Names are placed and layers loaded over several drawings, of which only the last is looked at where a
 * picture is taken; the others are reckoned in full but not painted, for without a GPU nearly all of a picture's time is its paint.
 */
import type { Map as MapLibre } from 'maplibre-gl';

/** What of the drawings of a canvas is painted. What is drawn into textures always is: it is kept and used again. */
export interface Painting {
	/** Another frame is to be drawn, one that stands or one that moves. */
	readonly begin: (settled: boolean) => void;
	/** Paints the complete picture. */
	readonly finish: (draw: () => void) => void;
}

/** Milliseconds after which somebody who looks at a window sees what there is of its first picture. */
const FIRST_MS = 2500;

/** For a window that somebody looks at: it paints whatever it draws, once its first picture is complete, moves, or takes too long. */
export function watchedPainting(map: MapLibre): Painting {
	const first = paintingOf(map.getCanvas());
	const show = () => first.finish(() => map.triggerRepaint());
	const late = setTimeout(show, FIRST_MS);
	map.once('remove', () => clearTimeout(late));
	first.begin(true);
	return {
		begin: (settled) => settled || show(),
		finish: (draw) => {
			clearTimeout(late);
			first.finish(draw);
		},
	};
}

/** For a window that nobody looks at before its picture is complete. */
export function paintingOf(canvas: HTMLCanvasElement): Painting {
	const gl = canvas.getContext('webgl2')!;
	let [resting, onto] = [false, true];
	const obey = () => (resting && onto ? gl.enable(gl.RASTERIZER_DISCARD) : gl.disable(gl.RASTERIZER_DISCARD));
	const turn = (to: boolean) => {
		resting = to;
		obey();
	};
	const bind = gl.bindFramebuffer.bind(gl);
	gl.bindFramebuffer = (target, framebuffer) => {
		bind(target, framebuffer);
		if (target === gl.READ_FRAMEBUFFER) return;
		onto = framebuffer === null;
		obey();
	};
	const finish = (draw: () => void) => {
		// MapLibre lets go of tiles when it comes to rest, and the drawing that first lacks them asks for one more.
		if (resting) draw();
		turn(false);
		draw();
	};
	return { begin: () => turn(true), finish };
}
