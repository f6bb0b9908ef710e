/** Whether this browser can draw the map. */

let known: boolean | undefined;

/** Whether there is WebGL2; asked once, and the context for it given back, for a browser has few. */
export function hasWebGL2(): boolean {
	known ??= ask();
	return known;
}

function ask(): boolean {
	const context = document.createElement('canvas').getContext('webgl2');
	context?.getExtension('WEBGL_lose_context')?.loseContext();
	return context !== null;
}
