/** Whether this browser can draw the map. */
import { canWork } from '../../stage/worker';

/** What a browser lacks that the map cannot do without, as it is printed. */
export type Lack = 'WebGL2' | 'Web Workers';

let known: Lack | 'nothing' | undefined;

/** What this browser lacks; asked once. */
export function lackOfBrowser(): Lack | undefined {
	known ??= hasWebGL2() ? (canWork() ? 'nothing' : 'Web Workers') : 'WebGL2';
	return known === 'nothing' ? undefined : known;
}

/** The context is given back, for a browser has few. */
function hasWebGL2(): boolean {
	const context = document.createElement('canvas').getContext('webgl2');
	context?.getExtension('WEBGL_lose_context')?.loseContext();
	return context !== null;
}
