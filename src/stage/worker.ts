/** The worker in which MapLibre reads tiles. */
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

export { workerUrl };

/** Whether this browser starts workers; where it does not, MapLibre would wait for tiles for ever. */
export function canWork(): boolean {
	try {
		new Worker(workerUrl, { type: 'module' }).terminate();
		return true;
	} catch {
		return false;
	}
}
