/* eslint @typescript-eslint/consistent-type-imports: off -- an ambient module cannot import by a relative path. */
/** What `src/cli/campaign-plugin.ts` makes of `geo/`. */
declare module 'virtual:campaign' {
	export const parts: import('../core/campaign').CampaignParts;
	export const problems: readonly import('../core/problem').Problem[];
	/** One line that names whose data the basemap is. */
	export const attribution: string;
	/** The first digits of the SHA-256 of the files in `geo/`. */
	export const version: string;
	/** The terrain in `public/relief`; `undefined` for a campaign that has none. */
	export const relief: import('../core/relief').ReliefInfo | undefined;
}

/** What `src/cli/slides-plugin.ts` makes of `slides/`; words by paths such as `/slides/05-two-readings.svelte`. */
declare module 'virtual:slides' {
	/** The deck, and the problems of slides. */
	export const built: (
		campaign: import('../core/campaign').Campaign,
		sky: import('../core/sky').SkyAt,
	) => { readonly deck: import('../core/deck').Deck; readonly problems: readonly import('../core/problem').Problem[] };
	/** The words that are there already. */
	export const words: Readonly<Record<string, import('svelte').Component>>;
	/** Fetch the words that are not. */
	export const loaders: Readonly<Record<string, () => Promise<{ readonly default: import('svelte').Component }>>>;
	/** What authors wrote, against which a translation is held. */
	export const written: () => Promise<{
		readonly files: readonly import('../core/deck').SlideFile[];
		readonly spec: import('../core/slide').DeckSpec | undefined;
	}>;
}

/** What `src/cli/fonts-plugin.ts` cuts for the names in `geo/`. */
declare module 'virtual:fonts' {
	/** The language whose shapes a font has, its file, and the letters in it. */
	export const fonts: readonly { readonly tag: string; readonly url: string; readonly letters: string }[];
}

/** The exercise that the gallery shows, read from `src/gallery/geo/`. */
declare module 'virtual:gallery' {
	export const parts: import('../core/campaign').CampaignParts;
	export const problems: readonly import('../core/problem').Problem[];
}
