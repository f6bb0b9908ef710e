/** A module whose exports are data. In the page they are a file of its own, fetched beside the program instead of compiled with it; elsewhere JSON in a string. */
import type { Plugin, ResolvedConfig, Rolldown } from 'vite';
import { SINGLE } from './single/single-plugin.ts';

/** Whether a build writes files beside the page: no tests, no server for authors, no single file. */
export const isBesidePage = ({ command, mode, build }: ResolvedConfig): boolean =>
	command === 'build' && mode !== SINGLE && !build.ssr;

/** The code of a module with these exports; `name` is that of the file. What is `undefined` stays so. */
export function dataModule(
	context: Rolldown.PluginContext,
	config: ResolvedConfig,
	name: string,
	exports: Readonly<Record<string, unknown>>,
): string {
	const names = Object.keys(exports).join(', ');
	const source = JSON.stringify(exports);
	// JSON in a string is parsed by browsers faster than the same as a program.
	if (!isBesidePage(config)) return `export const { ${names} } = JSON.parse(${JSON.stringify(source)});\n`;
	const file = context.emitFile({ type: 'asset', name: `${name}.json`, source });
	return [
		`const answer = await fetch(import.meta.ROLLUP_FILE_URL_${file});`,
		`if (!answer.ok) throw new Error('${name}.json, a part of this page, cannot be had: ' + answer.status);`,
		`export const { ${names} } = await answer.json();`,
		'',
	].join('\n');
}

/** Has the page fetch the data of these names while its programs are still on their way. */
export function preloadData(names: readonly string[]): Plugin {
	const isWanted = (file: string) => names.some((name) => file.startsWith(`assets/${name}-`) && file.endsWith('.json'));
	return {
		name: 'preload-data',
		apply: 'build',
		transformIndexHtml: {
			order: 'post',
			handler: (_, { path, bundle = {} }) =>
				path !== '/index.html'
					? []
					: Object.keys(bundle)
							.filter(isWanted)
							.sort()
							.map((file) => ({
								tag: 'link',
								attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: `./${file}` },
								injectTo: 'head' as const,
							})),
		},
	};
}
