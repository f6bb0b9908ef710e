/** Has the browser keep the whole page, and tells when it has. */
import { tellKept } from './kept.svelte';

/**
 * Registers the service worker that the build has put beside the page (src/cli/offline/offline-plugin.ts). A version that comes later waits until
 * every window is closed: what is on show stays what it is. Where the browser keeps nothing, nothing is told.
 */
export async function keepPage(): Promise<void> {
	const { serviceWorker } = navigator;
	try {
		const registration = await serviceWorker.register('sw.js');
		await serviceWorker.ready;
		tellKept(registration.waiting ? 'newer' : 'ready');
		registration.addEventListener('updatefound', () => {
			const { installing } = registration;
			installing?.addEventListener('statechange', () => {
				if (installing.state === 'installed') tellKept('newer');
			});
		});
	} catch {
		// A private window, or no room left: the page goes on as it came.
	}
}
