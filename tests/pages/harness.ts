/** The built page in a real browser: built once for all tests, served on loopback, listened to for faults. */
import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import type { Frame } from '../../src/core/frame';
import type { Presentation } from '../../src/app/automation';
import { keptAddress, keptBrowser, type KeptBrowser } from './kept';

/** A site in a browser, and what to undo at the end. */
export interface Site {
	readonly url: string;
	readonly open: (query?: string, options?: OpenOptions) => Promise<OpenPage>;
	readonly close: () => Promise<void>;
}

export interface OpenOptions {
	readonly width?: number;
	readonly height?: number;
	/** Device pixels for a CSS pixel; 1 where pictures are compared: half a pixel at the edge of a panel is drawn now so, now so. */
	readonly scale?: number;
	/** Runs in the page before anything of it. */
	readonly before?: () => void;
	readonly reducedMotion?: boolean;
}

/** A page of the site. */
export interface OpenPage {
	readonly page: Page;
	/** Console errors and warnings, uncaught errors, failed requests, and requests to other origins. */
	readonly faults: readonly string[];
	readonly steps: () => Promise<Presentation['steps']>;
	readonly go: (slide: string, step: string, seconds?: number) => Promise<void>;
	/** Goes on to the next step as with the key, settled at once, and gives its frame when the picture is complete. */
	readonly next: () => Promise<Frame>;
	readonly frame: () => Promise<Frame>;
	/** The SHA-256 of the picture of the window as PNG: equal figures are equal pixels (at `scale` 1). */
	readonly picture: () => Promise<string>;
	/** Takes the GPU's context away, and waits until the map is there again, whole. */
	readonly loseContext: () => Promise<void>;
	/** Leaves the window to whoever opens the next page: it is empty, but keeps what the browser has compiled for it. */
	readonly close: () => Promise<void>;
}

/** Waits for the presentation of a page, and for its first picture. */
export async function untilReady(page: Page): Promise<void> {
	await page.waitForFunction(() => 'presentation' in window);
	await page.evaluate(() => window.presentation!.ready());
}

/** The address as the page itself has it: that of `page.url()` comes a little later, for the browser tells of it by itself. */
export const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.href);

/** Serves a built folder of this project (or of another) to a browser with these flags. Closed are the pages that were opened here. */
export async function openSite(folder: string, flags: readonly string[] = PLAIN): Promise<Site> {
	const [url, browser] = await Promise.all([keptAddress(folder), keptBrowser(flags)]);
	const opened = new Set<Page>();
	return {
		url,
		open: async (query = '', options = {}) => {
			const { scale = COARSE, before } = options;
			const alike = browser.left.get(scale) ?? browser.left.set(scale, []).get(scale)!;
			const page = await windowFor(browser, alike, { ...options, scale });
			opened.add(page);
			const faults = listen(page, url);
			if (options.reducedMotion) await page.emulateMedia({ reducedMotion: 'reduce' });
			await page.goto(url + query);
			return openPage(page, faults, async () => {
				opened.delete(page);
				await (before ? page.close() : leave(page, alike));
			});
		},
		close: async () => {
			for (const page of opened) await page.context().close();
		},
	};
}

/** Device pixels for a CSS pixel where the size of letters is not the point: a quarter of the pixels are drawn in half the time. */
const COARSE = 0.5;

/** In a link: the ground with its names and places. What else is on the map has programs of the GPU of its own, and to make them ready takes half of the time until a page is there. */
export const LIGHT = 'hide=strikes,zones,lines,fronts,borders,units-USSR,units-Japan,units';

/** In a link: nothing on the map, where nobody looks at it. */
export const BARE = `${LIGHT},places,ground,names`;

/** Edges of lines as they come: without a GPU their smoothing takes a fifth of the time, and no test of a page looks at them. */
const PLAIN = ['--webgl-antialiasing-mode=none'] as const;

/** A window that was left, or a new one; one in which something runs before the page is always new. */
async function windowFor(browser: KeptBrowser, left: Page[], options: OpenOptions): Promise<Page> {
	const { width = 960, height = 540, scale = COARSE, before } = options;
	const page = (before ? undefined : left.pop()) ?? (await browser.newPage({ width, height, scale }));
	await page.setViewportSize({ width, height });
	if (before) await page.addInitScript(before);
	return page;
}

/** Nothing of a page stays for the next. */
async function leave(page: Page, left: Page[]): Promise<void> {
	const context = page.context();
	for (const other of context.pages()) if (other !== page) await other.close();
	for (const event of ['console', 'pageerror', 'requestfailed', 'request', 'download'] as const)
		page.removeAllListeners(event);
	await page.unrouteAll();
	await context.clearPermissions();
	await page.emulateMedia({ media: null, reducedMotion: null });
	await page.evaluate(() => {
		sessionStorage.clear();
		localStorage.clear();
	});
	await page.goto('about:blank');
	left.push(page);
}

async function openPage(page: Page, faults: readonly string[], close: () => Promise<void>): Promise<OpenPage> {
	await untilReady(page);
	return {
		page,
		faults,
		steps: () => page.evaluate(() => window.presentation!.steps),
		go: (slide, step, seconds) =>
			page.evaluate(
				([a, b, c]) => window.presentation!.go(a as string, b as string, c as number | undefined),
				[slide, step, seconds],
			),
		next: () => page.evaluate(next),
		frame: () => page.evaluate(() => window.presentation!.frame()),
		picture: async () =>
			createHash('sha256')
				.update(await page.screenshot({ animations: 'disabled' }))
				.digest('hex'),
		loseContext: () => page.evaluate(loseContext),
		close,
	};
}

/** In the page. The first press begins a movement, the second settles it; a cut has settled at the first. */
async function next(): Promise<Frame> {
	const { next, frame, ready } = window.presentation!;
	void next();
	if (!frame().settled) void next();
	await ready();
	return frame();
}

/** In the page. The browser tells of a lost context in its own time; the map that comes then has another canvas. */
async function loseContext(): Promise<void> {
	const canvas = document.querySelector('canvas')!;
	canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
	while (document.contains(canvas)) await new Promise((resolve) => setTimeout(resolve, 20));
	await window.presentation!.ready();
}

/** In the page: how many colours a picture has. */
export function colours(canvas: SVGElement | HTMLElement): number {
	const copy = new OffscreenCanvas(64, 36).getContext('2d', { willReadFrequently: true })!;
	copy.drawImage(canvas as HTMLCanvasElement, 0, 0, 64, 36);
	return new Set(new Uint32Array(copy.getImageData(0, 0, 64, 36).data.buffer)).size;
}

/** In a page, before anything of it: a browser that cannot draw the map. */
export function withoutWebGL2(): void {
	const get = Reflect.get(HTMLCanvasElement.prototype, 'getContext') as (...asked: unknown[]) => unknown;
	Reflect.set(HTMLCanvasElement.prototype, 'getContext', function (this: unknown, ...asked: unknown[]) {
		return asked[0] === 'webgl2' ? null : Reflect.apply(get, this, asked);
	});
}

/** A software renderer warns of its own slowness when pictures are read back, and a browser that is to keep no page says so; neither is a fault of the page. */
const OF_THE_BROWSER = /GL Driver Message|Service Worker registration blocked/;

/** Listens to a page of a site for all that is a fault. */
export function listen(page: Page, url: string): string[] {
	const faults: string[] = [];
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type()) && !OF_THE_BROWSER.test(message.text()))
			faults.push(message.text());
	});
	page.on('pageerror', (error) => faults.push(error.message));
	page.on('requestfailed', (request) => {
		// A map that moves on before its tiles have come gives them up itself.
		if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()}`);
	});
	page.on('request', (request) => {
		if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url()))
			faults.push(`foreign: ${request.url()}`);
	});
	return faults;
}
