/** Vite's side of slides: in the built page the deck is data, what authors wrote comes when a translation is held against it, and words come one slide at a time. */
import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import { normalizePath, type Plugin, type ResolvedConfig } from 'vite';
import { campaignExports } from './campaign-plugin.ts';
import { dataModule } from './data-module.ts';
import { moduleScript } from './slides/module-script.ts';
import { pageDeck, type PageDeck } from './slides/page-deck.ts';
import { readWritten, type Written } from './slides/written.ts';

const SLIDES = 'virtual:slides';
const DECK = 'virtual:deck';
const SPECS = 'virtual:specs';
const WRITTEN = 'virtual:written';
const resolved = (id: string) => `\0${id}`;
const core = (path: string) =>
	JSON.stringify(normalizePath(fileURLToPath(new URL(`../core/${path}`, import.meta.url))));

/** All at once, as whoever writes wants it: a module that is there follows its file. */
const TOGETHER = `
import { buildDeck } from ${core('deck.ts')};
const modules = import.meta.glob('/slides/*.svelte', { eager: true });
const frames = import.meta.glob('/slides/deck.ts', { eager: true });
const files = Object.entries(modules).map(([path, { slide }]) => ({ path: path.slice(1), slide }));
const [frame] = Object.values(frames);
export const built = (campaign, sky) => {
	const { deck, problems } = buildDeck(files, campaign, frame && (frame.deck ?? null));
	return { deck: { ...deck, sky }, problems };
};
export const words = Object.fromEntries(Object.entries(modules).map(([path, module]) => [path, module.default]));
export const loaders = {};
export const written = async () => ({ files, spec: frame?.deck });
`;

/** The deck is there; what was written fills in the objects by which steps find themselves. */
const APART = `
import { restoredDeck } from ${core('deck/stored.ts')};
import { stored, problems } from '${DECK}';
import { specs } from '${SPECS}';
export const built = (campaign, sky) => ({ deck: restoredDeck(stored, campaign, (file) => specs[file], sky), problems });
export const words = {};
export const loaders = import.meta.glob('/slides/*.svelte');
export const written = async () => {
	const { slides, spec } = await import('${WRITTEN}');
	const files = Object.entries(slides).map(([path, slide]) => ({ path, slide: Object.assign(specs[path], slide) }));
	return { files, spec: spec ?? undefined };
};
`;

/** Serves `virtual:slides`, and in a build takes from each slide the data that the page then has as a file of data. */
export function slidesPlugin(): Plugin {
	let config: ResolvedConfig;
	let page: Promise<(PageDeck & Written) | undefined> | undefined;
	const isBuild = () => config.command === 'build' && !config.build.ssr;
	const ofPage = () => (page ??= isBuild() ? readPage(config.root) : Promise.resolve(undefined));
	const keyOf = (path: string) => normalizePath(relative(config.root, path));
	return {
		name: 'slides',
		enforce: 'pre',
		configResolved: (given) => void (config = given),
		buildStart: () => void (page = undefined),
		resolveId: (id) => ([SLIDES, DECK, SPECS, WRITTEN].includes(id) ? resolved(id) : undefined),
		async load(id) {
			if (id === resolved(SLIDES)) return (await ofPage()) ? APART : TOGETHER;
			if (![DECK, SPECS, WRITTEN].map(resolved).includes(id)) return undefined;
			const { stored, problems, slides, spec } = (await ofPage())!;
			if (id === resolved(DECK)) return dataModule(this, config, 'deck', { stored, problems });
			if (id === resolved(WRITTEN)) return dataModule(this, config, 'slides', { slides, spec: spec ?? null });
			const empty = Object.keys(slides).map((path) => [path, { steps: {} }]);
			return `export const specs = ${JSON.stringify(Object.fromEntries(empty))};\n`;
		},
		async transform(code, id) {
			const { slides = {} } = (await ofPage()) ?? {};
			const script = Object.hasOwn(slides, keyOf(id)) ? moduleScript(code) : undefined;
			if (!script) return undefined;
			const own = `specs[${JSON.stringify(keyOf(id))}]`;
			const without = code.slice(0, script.value.start) + own + code.slice(script.value.end);
			const opening = /<script [^>]*\bmodule\b[^>]*>/;
			return { code: without.replace(opening, `$&import { specs } from '${SPECS}';`), map: null };
		},
	};
}

async function readPage(root: string): Promise<(PageDeck & Written) | undefined> {
	const written = await readWritten(root);
	if (!written) return undefined;
	const { parts } = await campaignExports(root, 'geo', () => undefined);
	const deck = await pageDeck(written, parts);
	return deck && { ...deck, ...written };
}
