/* eslint @typescript-eslint/consistent-type-imports: off -- an ambient module cannot import by a relative path. */
/** What `src/cli/campaign-plugin.ts` makes of `geo/`, and of the gallery's own geo files. */
declare module 'virtual:campaign' {
	export const parts: import('../core/campaign').CampaignParts;
	export const problems: readonly import('../core/problem').Problem[];
	/** One line that names whose data the basemap is. */
	export const attribution: string;
	/** The terrain in `public/relief`; `undefined` for a campaign that has none. */
	export const relief: import('../core/relief').ReliefInfo | undefined;
}
declare module 'virtual:gallery' {
	export const parts: import('../core/campaign').CampaignParts;
	export const problems: readonly import('../core/problem').Problem[];
}
