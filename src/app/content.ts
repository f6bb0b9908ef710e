/** What this presentation is about: the campaign of `geo/` and the slides of `slides/`, made into a deck, with all their problems. */
import type { Component } from 'svelte';
import { parts, problems as geoProblems } from 'virtual:campaign';
import { campaignOf } from '../core/campaign';
import { buildDeck } from '../core/deck';
import type { Problem } from '../core/problem';
import { slideId, type DeckSpec, type SlideSpec } from '../core/slide';

interface SlideModule {
	readonly slide?: SlideSpec;
	readonly default: Component;
}

const modules = import.meta.glob<SlideModule>('/slides/*.svelte', { eager: true });
const specs = import.meta.glob<{ readonly deck?: DeckSpec }>('/slides/deck.ts', { eager: true });

const files = Object.entries(modules).map(([path, { slide }]) => ({ path: path.replace(/^\//, ''), slide }));
const built = buildDeck(files, campaignOf(parts), Object.values(specs)[0]?.deck);

export const deck = built.deck;
export const problems: readonly Problem[] = [...geoProblems, ...built.problems];
/** The words of each slide, by its id. */
export const prose: ReadonlyMap<string, Component> = new Map(
	Object.entries(modules).map(([path, module]) => [slideId(path), module.default]),
);
