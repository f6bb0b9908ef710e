/**
 * Browsers, servers and windows that every file of tests uses and none takes down: a window that has shown the page once shows it the next time in half the time.
 * All end with this process. Nobody may end one of these browsers; whoever has to starts one of its own.
 */
import type { Page } from 'playwright-core';
import { launchBrowser, type LaunchedBrowser } from '../../src/cli/browser';
import { servePage } from '../../src/cli/serve';

/** A browser, and windows of it that nobody uses, by the device pixels that they have for a CSS pixel. */
export interface KeptBrowser extends LaunchedBrowser {
	readonly left: Map<number, Page[]>;
}

const browsers = new Map<string, Promise<KeptBrowser>>();
const addresses = new Map<string, Promise<string>>();

/** The browser that was started with these flags; a new one where that has died. */
export async function keptBrowser(flags: readonly string[] = []): Promise<KeptBrowser> {
	const key = flags.join(' ');
	const kept = await browsers.get(key);
	if (kept?.browser.isConnected()) return kept;
	const begun = launchBrowser({ flags }).then((launched) => ({ ...launched, left: new Map<number, Page[]>() }));
	browsers.set(key, begun);
	return begun;
}

/** Where a built folder is served, with a slash at its end. What is in it must stay as it is. */
export async function keptAddress(folder: string): Promise<string> {
	const known = addresses.get(folder);
	if (known) return known;
	const begun = servePage(0, folder).then(({ url }) => url);
	addresses.set(folder, begun);
	return begun;
}
