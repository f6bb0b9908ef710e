/** Whether this browser can draw the map. */

let known: boolean | undefined;

/** Whether there is WebGL2; asked once, for each asking costs a context. */
export function hasWebGL2(): boolean {
	known ??= document.createElement('canvas').getContext('webgl2') !== null;
	return known;
}
