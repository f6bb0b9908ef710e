/** Vite's side of use without a network: a service worker that keeps every file of the page, and a manifest by which it can be installed. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport, type PluginOption } from 'vite';
import { VitePWA, type ManifestOptions } from 'vite-plugin-pwa';
import type { DeckSpec } from '../../core/slide';

/** The paper of the page. */
const PAPER = '#fffdf8';
/** Pictures for a browser that cannot draw the map: more than all the rest together, and of no use to one that can. */
const LEFT_OUT = 'stills/**';
/** Bytes; a file that is larger than workbox allows would be left out with a mere warning. */
const LARGEST = 100e6;

/** The plugins for the project in `root`, to stand after the one that lists its files. */
export async function offlinePlugins(root: string): Promise<PluginOption[]> {
	const { title = 'Presentation', subtitle = title, language = 'en' } = await readDeck(root);
	return VitePWA({
		manifest: manifestOf(title, subtitle, language),
		// The page registers it itself, after the first picture (src/app/offline).
		injectRegister: false,
		// What is on show is never replaced: a new version waits until all windows are closed.
		registerType: 'prompt',
		workbox: {
			globPatterns: ['**/*'],
			globIgnores: [LEFT_OUT],
			maximumFileSizeToCacheInBytes: LARGEST,
			// Mode, look and hall are in the query; the page is the same.
			ignoreURLParametersMatching: [/./],
			navigateFallback: 'index.html',
			cleanupOutdatedCaches: true,
			inlineWorkboxRuntime: true,
			sourcemap: false,
		},
	});
}

const manifestOf = (title: string, description: string, lang: string): Partial<ManifestOptions> => ({
	name: title,
	short_name: title,
	description,
	lang,
	start_url: './',
	scope: './',
	id: './',
	display: 'standalone',
	background_color: PAPER,
	theme_color: PAPER,
	icons: [
		...[192, 512].map((size) => ({ src: `icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png' })),
		{ src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
		{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
	],
});

/** What the author says of the deck; nothing where it cannot be read, which the build will say in its own words. */
async function readDeck(root: string): Promise<DeckSpec> {
	const path = join(root, 'slides/deck.ts');
	if (!existsSync(path)) return {};
	try {
		const { module } = await runnerImport<{ readonly deck?: DeckSpec }>(path, {
			configFile: false,
			logLevel: 'silent',
		});
		return module.deck ?? {};
	} catch {
		return {};
	}
}
