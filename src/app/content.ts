/** What this presentation is about: the campaign of `geo/` and the slides of `slides/`, made into a deck, with all their problems; and the same in the languages into which it is translated. */
import type { Component } from 'svelte';
import { parts, problems as geoProblems } from 'virtual:campaign';
import { campaignOf } from '../core/campaign';
import { buildDeck, type Deck } from '../core/deck';
import { translatedDeck } from '../core/deck/translation';
import type { Problem } from '../core/problem';
import { slideId, type DeckSpec, type SlideSpec } from '../core/slide';

interface SlideModule {
	readonly slide?: SlideSpec;
	readonly default: Component;
}
interface DeckModule {
	readonly deck?: DeckSpec;
}

/** A deck, its problems, and the words of each slide by its id. */
export interface Content {
	readonly deck: Deck;
	readonly problems: readonly Problem[];
	readonly prose: ReadonlyMap<string, Component>;
}

const modules = import.meta.glob<SlideModule>('/slides/*.svelte', { eager: true });
const specs = import.meta.glob<DeckModule>('/slides/deck.ts', { eager: true });
/** A folder for each language; its words come when they are asked for. */
const translations = import.meta.glob<SlideModule>('/slides/*/*.svelte');
const translatedSpecs = import.meta.glob<DeckModule>('/slides/*/deck.ts');

const relative = (path: string) => path.replace(/^\//, '');
const folderOf = (path: string) => path.split('/').at(-2)!;

const files = Object.entries(modules).map(([path, { slide }]) => ({ path: relative(path), slide }));
const campaign = campaignOf(parts);
const [frame] = Object.values(specs);
const spec = frame?.deck;
const built = buildDeck(files, campaign, frame && !spec ? null : spec);

export const deck = built.deck;
export const problems: readonly Problem[] = [...geoProblems, ...built.problems];
/** The words of each slide, by its id. */
export const prose: ReadonlyMap<string, Component> = new Map(
	Object.entries(modules).map(([path, module]) => [slideId(path), module.default]),
);

/** Tags of the languages that have a folder in `slides/`. */
export const translatedInto: readonly string[] = [
	...new Set([...Object.keys(translations), ...Object.keys(translatedSpecs)].map(folderOf)),
].sort();

/** The content in a language, as far as it is translated; in that of the original where it is not at all. Problems beyond those of the original are those of the translation. */
export async function contentIn(language: string): Promise<Content> {
	if (!translatedInto.includes(language)) return { deck, problems, prose };
	const [own, [found]] = await Promise.all([load(translations, language), load(translatedSpecs, language)]);
	const translation = {
		language,
		files: own.map(({ path, module }) => ({ path: relative(path), slide: module.slide })),
		spec: found?.module.deck,
	};
	const made = translatedDeck({ files, campaign, spec }, translation);
	const words = own
		.map(({ path, module }) => [slideId(path), module.default] as const)
		.filter(([id]) => made.translated.has(id));
	return { deck: made.deck, problems: [...problems, ...made.problems], prose: new Map([...prose, ...words]) };
}

function load<Module>(all: Readonly<Record<string, () => Promise<Module>>>, language: string) {
	const wanted = Object.entries(all).filter(([path]) => folderOf(path) === language);
	return Promise.all(wanted.sort().map(async ([path, fetch]) => ({ path, module: await fetch() })));
}
