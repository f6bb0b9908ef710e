/**
 * Pictures on the way to a complete one. Names are placed and layers loaded over several drawings, of which only the last is looked at where a
 * picture is taken; the others are reckoned in full but not painted, for without a GPU nearly all of a picture's time is its paint.
 */

/** What of the drawings of a canvas is painted. What is drawn into textures always is: it is kept and used again. */
export interface Painting {
	/** From now on nothing is painted until a picture is complete. */
	readonly rest: () => void;
	/** Paints the complete picture. */
	readonly finish: (draw: () => void) => void;
}

/** For a window that somebody looks at: it paints whatever it draws. */
export const alwaysPainting: Painting = { rest: () => undefined, finish: (draw) => draw() };

/** Takes the painting of a canvas in hand. */
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
	return { rest: () => turn(true), finish };
}
