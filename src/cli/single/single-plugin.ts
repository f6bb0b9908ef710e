/** Vite's side of the page as one file, which opens by a double click: everything is written into the page, and the page is named for the project. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { ALONE, withPolicy } from '../policy-plugin.ts';
import { dataUrl } from './carried-plugin.ts';

/** The mode of Vite that builds it. */
export const SINGLE = 'single';

/** The plugins of a build into one file. */
export function singlePlugins(): Plugin[] {
	let root = '';
	const page: Plugin = {
		name: 'single',
		apply: 'build',
		enforce: 'post',
		config: () => ({ build: { copyPublicDir: false, modulePreload: false } }),
		configResolved: (config) => void (root = config.root),
		transformIndexHtml: (html) =>
			html.replace(
				/(<link rel="icon"[^>]* href=")(?:\.?\/)?([^":]+\.svg)"/,
				(_, before: string, path: string) => `${before}${dataUrl(join(root, 'public', path))}"`,
			),
		generateBundle: {
			// The policy names every script by what it says: it comes when all are written into the page.
			order: 'post',
			handler(_, bundle) {
				const html = bundle['index.html'];
				if (html?.type !== 'asset') return;
				html.fileName = singleName(root);
				html.source = withPolicy(String(html.source), ALONE);
			},
		},
	};
	return [viteSingleFile({ removeViteModuleLoader: true }) as Plugin, page];
}

/** The name of the one file, that of the project in `root`, as in `khasan-presentation.html`. */
export function singleName(root: string): string {
	const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name?: string };
	return `${name?.replace(/^.*\//, '') ?? 'presentation'}.html`;
}
