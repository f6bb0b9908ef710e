/** The page without a network: kept by the browser once the first picture is there, and looked after when it comes from this machine. */
import { carriedFiles } from '../../stage/address';
import { isHere } from '../here';

/** Whether a browser can keep this page: it was built, was served, and does not carry itself. */
const canKeep = (): boolean =>
	import.meta.env.PROD && carriedFiles === undefined && isSecureContext && 'serviceWorker' in navigator;

/** To be awaited before anything is shown. Elsewhere than on this machine nothing is waited for. */
export async function beforeShown(): Promise<void> {
	if (canKeep() && isHere(location) && navigator.serviceWorker.controller) await (await import('./freshen')).freshen();
}

/** Keeps the page as soon as its picture is complete and the browser has nothing else to do. */
export async function keepWhenIdle(picture: Promise<void>): Promise<void> {
	if (!canKeep()) return;
	await picture.catch(() => undefined);
	// Safari has no such callback.
	if ('requestIdleCallback' in window) await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));
	await (await import('./keep')).keepPage();
}
