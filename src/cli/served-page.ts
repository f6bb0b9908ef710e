/** The page as the project is now, served to a browser that was started for it. */
import { basename } from 'node:path';
import { launchBrowser, type LaunchedBrowser } from './browser';
import { builtPage } from './built-page';
import { failure, messageOf } from './script';
import { servePage } from './serve';

/** A page that is being served, and a browser to open it in. */
export interface ServedPage {
	readonly browser: LaunchedBrowser;
	/** Where it is, with a slash at its end. */
	readonly url: string;
	/** A name made from all that the page is built from. */
	readonly key: string;
}

/** Serves the page in a folder that nobody else changes meanwhile, starts a browser, and ends both when it was used; with `ownEnd`, also on Ctrl-C only then. */
export async function withServedPage<T>(use: (page: ServedPage) => Promise<T>, ownEnd = false): Promise<T> {
	const undo: (() => Promise<void>)[] = [];
	try {
		const folder = await builtPage();
		const served = await servePage(0, folder);
		undo.unshift(served.close);
		const browser = await launchBrowser({ ownEnd });
		undo.unshift(browser.close);
		return await use({ browser, url: served.url, key: basename(folder) });
	} catch (error) {
		throw isGone(error) ? failure('The browser ended, or was ended, before all was done.') : error;
	} finally {
		for (const step of undo) await step();
	}
}

/** Whether an error says that the browser is not there any more. */
export const isGone = (error: unknown): boolean => GONE.test(messageOf(error));

/** What is said by whatever asks something of such a browser. */
const GONE = /(browser|context) has been closed|Target crashed|Connection closed|ERR_CONNECTION_REFUSED/;
