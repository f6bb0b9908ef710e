/**
 * Pictures on the way to a complete one. Names are placed and layers loaded over several drawings, of which only the last is looked at where a
 * picture is taken; the others are reckoned in full but not painted, for without a GPU nearly all of a picture's time is its paint.
 */

/** Whether what is drawn onto a canvas is painted there. What is drawn into textures always is: it is kept and used again. */
export interface Painting {
	readonly rest: () => void;
	readonly resume: () => void;
}

/** For a window that somebody looks at: it paints whatever it draws. */
export const alwaysPainting: Painting = { rest: () => undefined, resume: () => undefined };

/** Takes the painting of a canvas in hand that has drawn nothing yet. */
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
	return { rest: () => turn(true), resume: () => turn(false) };
}
