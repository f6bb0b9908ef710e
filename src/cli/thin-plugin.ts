/** Vite's side of a library of which the page needs one function at once and a part of the page the rest. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { normalizePath, type Plugin } from 'vite';

const NAME = 'd3-interpolate';
const QUERY = '?ours';

/** Gives our own modules a d3-interpolate of their own, of which no more is kept than they use: the scales of the timeline use all of the other, and of d3-color. */
export function thinPlugin(): Plugin {
	const file = normalizePath(createRequire(import.meta.url).resolve(NAME));
	return {
		name: 'thin',
		apply: 'build',
		enforce: 'pre',
		resolveId: (id, importer) => (id === NAME && !importer?.includes('node_modules') ? file + QUERY : undefined),
		load: (id) =>
			id === file + QUERY ? { code: readFileSync(file, 'utf8'), moduleSideEffects: false, map: null } : undefined,
	};
}
