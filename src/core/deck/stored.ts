/** A deck as plain JSON, which a build can store, so that the page need not build and check it again. */
import type { Campaign } from '../campaign';
import type { Deck, DeckSlide, Keyframe } from '../deck';
import type { Span } from '../fact';
import type { SkyAt } from '../sky';

/** A deck without its campaign, its sky and what authors wrote, which come from elsewhere; sets and maps are lists, and what is `undefined` is left out. */
export type StoredDeck = Omit<Deck, 'campaign' | 'sky' | 'slides' | 'keyframes' | 'stays' | 'measures'> & {
	readonly slides: readonly Omit<DeckSlide, 'spec'>[];
	readonly keyframes: readonly (Omit<Keyframe, 'show'> & { readonly show: readonly string[] })[];
	readonly stays: readonly (readonly [string, Span])[];
	readonly measures: readonly (readonly [string, string])[];
};

/** The parts of a deck that are stored. */
export function storedDeck(deck: Deck): StoredDeck {
	return {
		...without(deck, 'campaign', 'sky'),
		slides: deck.slides.map((slide) => without(slide, 'spec')),
		keyframes: deck.keyframes.map((keyframe) => ({ ...keyframe, show: [...keyframe.show] })),
		stays: [...deck.stays],
		measures: [...deck.measures],
	};
}

const without = <Whole extends object, Name extends keyof Whole>(whole: Whole, ...names: readonly Name[]) =>
	Object.fromEntries(Object.entries(whole).filter(([name]) => !names.includes(name as Name))) as Omit<Whole, Name>;

/** What a slide exports in a page of a stored deck: `<Step>` finds itself by it, and all else that an author wrote is in the deck already. */
export type SpecOf = (file: string) => DeckSlide['spec'];

/** The deck of stored parts. */
export function restoredDeck(stored: StoredDeck, campaign: Campaign, specOf: SpecOf, sky: SkyAt): Deck {
	return {
		...stored,
		campaign,
		sky,
		slides: stored.slides.map((slide) => ({ ...slide, spec: specOf(slide.file) })),
		keyframes: stored.keyframes.map((keyframe) => ({ ...keyframe, show: new Set(keyframe.show) })),
		stays: new Map(stored.stays),
		measures: new Map(stored.measures),
	};
}
