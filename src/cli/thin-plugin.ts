/** Vite's side of a library of which the page needs one function at once and a part of the page the rest. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const NAME = 'd3-interpolate';
const QUERY = '?ours';

/** Gives our own modules a d3-interpolate of their own, of which no more is kept than they use: the scales of the timeline use all of the other, and of d3-color. */
export function thinPlugin(): Plugin {
	return {
		name: 'thin',
		apply: 'build',
		enforce: 'pre',
		async resolveId(id, importer) {
			const own = importer?.endsWith(QUERY) === true;
			if (!own && (id !== NAME || importer === undefined || importer.includes('node_modules'))) return undefined;
			const found = await this.resolve(id, importer.replace(QUERY, ''), { skipSelf: true });
			return found && { ...found, id: found.id + QUERY };
		},
		load: (id) =>
			id.endsWith(QUERY)
				? { code: markedPure(readFileSync(id.slice(0, -QUERY.length), 'utf8')), map: null }
				: undefined,
	};
}

/** Calls that make a function when the library is loaded do nothing else, which a bundler cannot know. */
const markedPure = (code: string) => code.replace(/^((?:var|const|let) \w+ = )(?=\(?\w+.*\()/gm, '$1/* @__PURE__ */ ');
