/** What this presentation is about: the campaign of `geo/` and the slides of `slides/`, made into a deck, with all their problems; and the same in the languages into which it is translated. */
import type { Component } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { parts, problems as geoProblems } from 'virtual:campaign';
import { built, loaders, words, written } from 'virtual:slides';
import { campaignOf } from '../core/campaign/stored';
import type { Deck } from '../core/deck';
import type { Problem } from '../core/problem';
import { slideId, type DeckSpec, type SlideSpec } from '../core/slide';
import { lateSky } from './parts.svelte';

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

/** A folder for each language; its words come when they are asked for. */
const translations = import.meta.glob<SlideModule>('/slides/*/*.svelte');
const translatedSpecs = import.meta.glob<DeckModule>('/slides/*/deck.ts');

const relative = (path: string) => path.replace(/^\//, '');
const folderOf = (path: string) => path.split('/').at(-2)!;

const campaign = campaignOf(parts);
const made = built(campaign, lateSky);

export const deck = made.deck;
export const problems: readonly Problem[] = [...geoProblems, ...made.problems];
const there = new SvelteMap<string, Component>(Object.entries(words).map(([path, Words]) => [slideId(path), Words]));
/** The words of each slide that has them already, by its id; who shows them follows what comes. */
export const prose: ReadonlyMap<string, Component> = there;

/** Fetches the words of slides, of all where none is named. */
export async function fetchWords(ids?: readonly string[]): Promise<void> {
	const missing = Object.entries(loaders)
		.map(([path, load]) => ({ id: slideId(path), load }))
		.filter(({ id }) => !there.has(id) && (ids?.includes(id) ?? true));
	await Promise.all(missing.map(async ({ id, load }) => there.set(id, (await load()).default)));
}

/** Tags of the languages that have a folder in `slides/`. */
export const translatedInto: readonly string[] = [
	...new Set([...Object.keys(translations), ...Object.keys(translatedSpecs)].map(folderOf)),
].sort();

/** The content in a language, as far as it is translated; in that of the original where it is not at all. Problems beyond those of the original are those of the translation. */
export async function contentIn(language: string): Promise<Content> {
	if (!translatedInto.includes(language)) return { deck, problems, prose };
	const [own, [found], original, { translatedDeck }] = await Promise.all([
		load(translations, language),
		load(translatedSpecs, language),
		written(),
		import('../core/deck/translation'),
		fetchWords(),
	]);
	const translation = {
		language,
		files: own.map(({ path, module }) => ({ path: relative(path), slide: module.slide })),
		spec: found?.module.deck,
	};
	const told = translatedDeck({ ...original, campaign }, translation);
	const translated = own
		.map(({ path, module }) => [slideId(path), module.default] as const)
		.filter(([id]) => told.translated.has(id));
	return {
		deck: { ...told.deck, sky: lateSky },
		problems: [...problems, ...told.problems],
		prose: new Map([...prose, ...translated]),
	};
}

function load<Module>(all: Readonly<Record<string, () => Promise<Module>>>, language: string) {
	const wanted = Object.entries(all).filter(([path]) => folderOf(path) === language);
	return Promise.all(wanted.sort().map(async ([path, fetch]) => ({ path, module: await fetch() })));
}
