/** A browser without a window that draws the same picture every time. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { failure, messageOf } from '../script';
import { findBrowser } from './find';

/** The size of a page in CSS pixels, and how many device pixels each of them has. */
export interface PageOptions {
	readonly width?: number;
	readonly height?: number;
	readonly scale?: number;
}

/** A browser that was started. */
export interface LaunchedBrowser {
	readonly browser: Browser;
	/** Opens a page with nothing stored, British English, UTC; 1280 x 720 at scale 1 where not told otherwise. */
	readonly newPage: (options?: PageOptions) => Promise<Page>;
	readonly close: () => Promise<void>;
}

/** One set of flags for every still and every test: with another, drawn letters and lines may differ. */
const FLAGS = [
	'--no-sandbox',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-dev-shm-usage',
	'--hide-scrollbars',
	'--force-color-profile=srgb',
	'--font-render-hinting=none',
	'--enable-unsafe-swiftshader',
];

/** How a browser is started. */
interface LaunchOptions {
	readonly flags?: readonly string[];
	/** Whether whoever starts it ends it on Ctrl-C; else it ends at once, and the script with it. */
	readonly ownEnd?: boolean;
}

/** Starts the browser of this machine, with more flags where they are given. A failure says what to do where there is none. */
export async function launchBrowser({ flags = [], ownEnd = false }: LaunchOptions = {}): Promise<LaunchedBrowser> {
	const executablePath = findBrowser();
	if (!executablePath)
		throw failure('There is no Chrome, Chromium or Edge here: run npx tsx src/cli/browser.ts --install.');
	const args = [...FLAGS, ...flags];
	const handles = { handleSIGINT: !ownEnd, handleSIGTERM: !ownEnd, handleSIGHUP: !ownEnd };
	const browser = await chromium
		.launch({ executablePath, args, headless: true, ...handles })
		.catch((error: unknown) => {
			throw failure(`The browser ${executablePath} does not start: ${messageOf(error).split('\n')[0]}`);
		});
	return {
		browser,
		newPage: ({ width = 1280, height = 720, scale = 1 } = {}) =>
			browser.newPage({
				viewport: { width, height },
				deviceScaleFactor: scale,
				locale: 'en-GB',
				timezoneId: 'UTC',
				colorScheme: 'light',
				serviceWorkers: 'block',
			}),
		close: () => browser.close(),
	};
}
