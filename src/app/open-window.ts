/** Other windows of the same talk. */
import type { Mode } from './link';
import { queryWith } from './query';

/** Opens a window of the hall at the step of this one, or brings it to the front; `false` where the browser does not let it. */
export function openWindow(mode: Mode, hall: string): boolean {
	const link = location.pathname + queryWith(location.search, { mode, hall }) + location.hash;
	return window.open(link, `${mode} ${hall}`, 'popup,width=1280,height=800') !== null;
}
