declare module 'virtual:campaign' {
	import type { CampaignParts } from '../core/campaign';
	import type { Problem } from '../core/problem';

	export const parts: CampaignParts;
	export const problems: readonly Problem[];
	/** One line that names whose data the basemap is. */
	export const attribution: string;
}
