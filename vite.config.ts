import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { campaignPlugin } from './src/cli/campaign-plugin.ts';
import { preloadData } from './src/cli/data-module.ts';
import { offlinePlugins } from './src/cli/offline/offline-plugin.ts';
import { carriedPlugin } from './src/cli/single/carried-plugin.ts';
import { filesPlugin } from './src/cli/files-plugin.ts';
import { fontsPlugin } from './src/cli/fonts-plugin.ts';
import { SINGLE, singlePlugins } from './src/cli/single/single-plugin.ts';
import { slidesPlugin } from './src/cli/slides-plugin.ts';
import { policyPlugin } from './src/cli/policy-plugin.ts';
import { thinPlugin } from './src/cli/thin-plugin.ts';
import { symbolsPlugin } from './src/cli/symbols-plugin.ts';
import { webglPlugin } from './src/cli/webgl-plugin.ts';
import { wordsPlugin } from './src/cli/words-plugin.ts';

/** Tests that run one after the other: those with a browser, which needs every processor for itself, and those that hold a time in milliseconds. */
const ALONE = [
	'tests/pages/*.test.ts',
	'tests/gallery/gallery.test.ts',
	'tests/stills/*.test.ts',
	'tests/crowding.test.ts',
	'tests/core/fleet.test.ts',
];

/** MapLibre and deck.gl with what they bring. */
const LIBRARIES =
	/node_modules\/(maplibre-gl|@deck\.gl|@luma\.gl|@loaders\.gl|@math\.gl|@probe\.gl|@mapbox|mjolnir\.js|earcut|robust-predicates)\//;
/** What the page needs at once goes into two files; left to itself the bundler makes one of every few modules that two parts share, and many small files weigh more. */
const AT_ONCE = ['$initial' as const];
const codeSplitting = {
	groups: [
		{ name: 'libraries', tags: AT_ONCE, test: LIBRARIES },
		{ name: 'page', tags: AT_ONCE },
	],
};

export default defineConfig(({ mode, command }) => ({
	base: './',
	plugins: [
		campaignPlugin(),
		fontsPlugin(),
		symbolsPlugin(),
		slidesPlugin(),
		thinPlugin(),
		webglPlugin(),
		wordsPlugin(),
		preloadData(['campaign', 'deck']),
		carriedPlugin(mode === SINGLE),
		svelte({ configFile: false }),
		mode === SINGLE ? singlePlugins() : [filesPlugin(), policyPlugin()],
		command === 'build' && mode !== SINGLE && offlinePlugins(import.meta.dirname),
	],
	build: {
		target: 'es2022',
		chunkSizeWarningLimit: 3000,
		// Browsers that know no preloading of modules load them all the same.
		modulePreload: { polyfill: false },
		rolldownOptions: { output: mode === SINGLE ? {} : { codeSplitting } },
	},
	test: {
		// How long it took and whether it passed, for the bench.
		reporters: ['default', ['json', { outputFile: '.cache/tests.json' }]],
		testTimeout: 120_000,
		// Two windows that draw without a GPU keep each other waiting.
		expect: { poll: { timeout: 20_000 } },
		hookTimeout: 240_000,
		// What lasts from file to file is what the libraries have read, and in `alone` the browsers; mocks and spies do not.
		isolate: false,
		projects: [
			{
				extends: true,
				test: {
					name: 'together',
					include: ['tests/**/*.test.ts'],
					exclude: ALONE,
					maxWorkers: '100%',
					sequence: { groupOrder: 0 },
				},
			},
			{ extends: true, test: { name: 'alone', include: ALONE, fileParallelism: false, sequence: { groupOrder: 1 } } },
		],
	},
}));
