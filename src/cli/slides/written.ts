/** What authors wrote in `slides/`, apart from their words: the data of each slide and of `deck.ts`, read when the page is built. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { normalizePath, runnerImport, type Plugin } from 'vite';
import type { DeckSpec, SlideSpec } from '../../core/slide';
import { moduleScript } from './module-script.ts';

/** Slides by their paths, as in `slides/05-two-readings.svelte`, and the deck's own data; `null` for a `deck.ts` that exports none. */
export interface Written {
	readonly slides: Readonly<Record<string, SlideSpec>>;
	readonly spec: DeckSpec | null | undefined;
}

const SCRIPT = '.module.ts';
const ALL = 'virtual:all-slides';
/** Words that ask a slide for its own data. */
const ASKS = /\bslide\s*(\?\.|\.\w|\[)/;

/**
 * All that is written in the project in `root`. `undefined` where some of it is not plain data, is read by words, or cannot be run: then the page takes
 * slides whole, as they are, and the build says what is wrong with them.
 */
export async function readWritten(root: string): Promise<Written | undefined> {
	const folder = join(root, 'slides');
	const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.svelte')) : [];
	const paths = names.sort().map((name) => normalizePath(join(folder, name)));
	if (!paths.every((path) => standsAlone(readFileSync(path, 'utf8')))) return undefined;
	const deck = join(folder, 'deck.ts');
	try {
		const { module } = await runnerImport<Record<string, unknown>>(ALL, {
			configFile: false,
			logLevel: 'silent',
			plugins: [scripts(paths, existsSync(deck) ? normalizePath(deck) : undefined)],
		});
		const slides = Object.fromEntries(names.map((name, i) => [`slides/${name}`, module[`slide${i}`] as SlideSpec]));
		const frame = module['frame'] as { readonly deck?: DeckSpec } | undefined;
		const written = { slides, spec: frame && (frame.deck ?? null) };
		return isPlain(written) ? written : undefined;
	} catch {
		return undefined;
	}
}

function standsAlone(source: string): boolean {
	const script = moduleScript(source);
	return script !== undefined && !ASKS.test(source.slice(0, script.value.start) + source.slice(script.value.end));
}

/** Whether it comes back from JSON as it was. */
export const isPlain = (value: object): boolean => isDeepStrictEqual(onlyGiven(value), JSON.parse(JSON.stringify(value)));

/** Without what is `undefined`, which JSON leaves out and nobody can tell from what is not there. */
function onlyGiven(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(onlyGiven);
	if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
	const given = Object.entries(value).filter(([, one]) => one !== undefined);
	return Object.fromEntries(given.map(([name, one]) => [name, onlyGiven(one)]));
}

/** Serves the scripts of slides without their words, and one module that has them all. */
function scripts(paths: readonly string[], deck: string | undefined): Plugin {
	const all = paths.map((path, i) => `export { slide as slide${i} } from ${JSON.stringify(path + SCRIPT)};`);
	const frame = deck === undefined ? [] : [`export * as frame from ${JSON.stringify(deck)};`];
	return {
		name: 'scripts-of-slides',
		enforce: 'pre',
		resolveId: (id) => (id === ALL || id.endsWith(SCRIPT) ? id : undefined),
		load(id) {
			if (id === ALL) return [...all, ...frame].join('\n');
			return id.endsWith(SCRIPT) ? moduleScript(readFileSync(id.slice(0, -SCRIPT.length), 'utf8'))?.code : undefined;
		},
	};
}
