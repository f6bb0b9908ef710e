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
