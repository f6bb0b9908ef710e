import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { campaignPlugin } from './src/cli/campaign-plugin.ts';
import { filesPlugin } from './src/cli/files-plugin.ts';
import { fontsPlugin } from './src/cli/fonts-plugin.ts';
import { symbolsPlugin } from './src/cli/symbols-plugin.ts';

export default defineConfig({
	base: './',
	plugins: [campaignPlugin(), fontsPlugin(), symbolsPlugin(), filesPlugin(), svelte({ configFile: false })],
	build: { target: 'es2022', chunkSizeWarningLimit: 3000 },
	test: {
		testTimeout: 120_000,
		hookTimeout: 240_000,
		// One browser at a time, and one build of the page for all of its tests.
		fileParallelism: false,
		include: ['tests/**/*.test.ts'],
	},
});
