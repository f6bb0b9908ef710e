/**
 * A pane through which a part of a picture is seen that is larger than what a GPU draws in one piece. Map and layers are laid out for the whole, so that names find the same
 * room and tiles are the same in every part; only the last step of every vertex shader, from the whole onto pixels, leads into the pane. MapLibre and
 * deck.gl know nothing of it: both are told that the canvas is as large as the whole.
 */

/** Device pixels. */
export interface PaneOptions {
	readonly width: number;
	readonly height: number;
	/** Where the pane stands in the whole, from its upper left corner; asked anew at every drawing. */
	readonly at: () => readonly [left: number, top: number];
}

const SCALE = 'u_pane';
const ORIGIN = 'u_pane_origin';
const MAIN = /void\s+main\s*\(\s*(void)?\s*\)/;

/** What draws, of all that WebGL offers. */
const DRAWINGS = [
	'drawArrays',
	'drawElements',
	'drawArraysInstanced',
	'drawElementsInstanced',
	'drawRangeElements',
] as const;

type GL = WebGL2RenderingContext;
/** Four numbers: of a viewport, or of a uniform. */
type Four = readonly [number, number, number, number];

/** What a context was told. */
interface Told {
	program: WebGLProgram | null;
	/** Whether what is drawn now is drawn onto the canvas, and not into a texture. */
	onto: boolean;
	viewport: Four;
}

/** Puts a pane before a canvas that has drawn nothing yet. `place` puts the canvas where its part of the whole stands, after each drawing. */
export function openPane(canvas: HTMLCanvasElement, options: PaneOptions): { readonly place: () => void } {
	const gl = canvas.getContext('webgl2')!;
	const whole = enlarge(canvas, gl, options);
	const told: Told = { program: null, onto: true, viewport: [0, 0, options.width, options.height] };
	listen(gl, told);
	const set = setter(gl);
	const viewport = gl.viewport.bind(gl);
	// WebGL takes whole numbers; deck.gl gives others.
	tell(gl, 'viewport', (...numbers) => void (told.viewport = numbers.map(Math.trunc) as unknown as Four));
	for (const name of DRAWINGS)
		tell(gl, name, () => {
			viewport(...(told.onto ? ([0, 0, options.width, options.height] as const) : told.viewport));
			if (told.program) set(told.program, told.onto ? partOf(told.viewport, whole, options) : WHOLE);
		});
	return { place: () => placeCanvas(canvas, whole, options) };
}

interface Size {
	width: number;
	height: number;
}

/** The canvas takes the size of the pane, and says that it has the one that it was given. */
function enlarge(canvas: HTMLCanvasElement, gl: GL, pane: PaneOptions): Size {
	const whole = { width: canvas.width, height: canvas.height };
	for (const [side, buffer] of [
		['width', 'drawingBufferWidth'],
		['height', 'drawingBufferHeight'],
	] as const) {
		const real = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, side)!;
		const set = (value: number) => {
			whole[side] = value;
			real.set!.call(canvas, pane[side]);
		};
		Object.defineProperty(canvas, side, { configurable: true, get: () => whole[side], set });
		Object.defineProperty(gl, buffer, { configurable: true, get: () => whole[side] });
	}
	return whole;
}

/** Keeps what is told to the context, and leads every shader into the pane. */
function listen(gl: GL, told: Told): void {
	tell(gl, 'useProgram', (program) => void (told.program = program));
	tell(gl, 'bindFramebuffer', (target, framebuffer) => {
		if (target !== gl.READ_FRAMEBUFFER) told.onto = framebuffer === null;
	});
	const source = gl.shaderSource.bind(gl);
	gl.shaderSource = (shader, text) => {
		const isVertex = gl.getShaderParameter(shader, gl.SHADER_TYPE) === gl.VERTEX_SHADER;
		source(shader, isVertex ? ledVertices(text) : ledFragments(text));
	};
}

/** Calls before a method of the context does what it does. */
function tell<Name extends 'useProgram' | 'bindFramebuffer' | 'viewport' | (typeof DRAWINGS)[number]>(
	gl: GL,
	name: Name,
	hear: (...args: Parameters<GL[Name]>) => void,
): void {
	const method = gl[name].bind(gl) as (...args: Parameters<GL[Name]>) => void;
	const told = (...args: Parameters<GL[Name]>) => {
		hear(...args);
		method(...args);
	};
	Object.assign(gl, { [name]: told });
}

const ledVertices = (text: string): string =>
	`${text.replace(MAIN, 'void whole_main()')}
uniform highp vec4 ${SCALE};
void main() {
	whole_main();
	gl_Position.xy = gl_Position.xy * ${SCALE}.xy + gl_Position.w * ${SCALE}.zw;
}
`;

/** Where a fragment lies is asked for the whole. */
const ledFragments = (text: string): string =>
	text.includes('gl_FragCoord')
		? text
				.replaceAll('gl_FragCoord.xy', `(gl_FragCoord.xy + ${ORIGIN})`)
				.replace(MAIN, (main) => `uniform highp vec2 ${ORIGIN};\n${main}`)
		: text;

interface Led {
	readonly scale: Four;
	readonly origin: readonly [number, number];
}

const WHOLE: Led = { scale: [1, 1, 0, 0], origin: [0, 0] };

/** What leads a viewport of the whole into the pane: y runs upwards here. */
function partOf([x, y, wide, high]: Four, whole: Size, { width, height, at }: PaneOptions): Led {
	const [left, top] = at();
	const bottom = whole.height - top - height;
	const shift = [(2 * (x - left) + wide) / width - 1, (2 * (y - bottom) + high) / height - 1] as const;
	return {
		scale: [wide / width, high / height, ...shift],
		origin: [left, bottom],
	};
}

/** Sets the uniforms of programs, which keep them. */
function setter(gl: GL): (program: WebGLProgram, led: Led) => void {
	const places = new WeakMap<WebGLProgram, readonly (WebGLUniformLocation | null)[]>();
	return (program, { scale, origin }) => {
		const known = places.get(program) ?? [SCALE, ORIGIN].map((name) => gl.getUniformLocation(program, name));
		places.set(program, known);
		if (known[0]) gl.uniform4f(known[0], ...scale);
		if (known[1]) gl.uniform2f(known[1], ...origin);
	};
}

/** The canvas is laid out as large as the whole; what it holds is drawn where its part stands, pixel for pixel. */
function placeCanvas(canvas: HTMLCanvasElement, whole: Size, { width, height, at }: PaneOptions): void {
	const [left, top] = at();
	const { clientWidth, clientHeight, style } = canvas;
	const [x, y] = [(left * clientWidth) / whole.width, (top * clientHeight) / whole.height];
	style.transformOrigin = '0 0';
	style.transform = `translate(${x}px, ${y}px) scale(${width / whole.width}, ${height / whole.height})`;
}
