/** The gallery's deck: an invented exercise of North and South on plain land, with a page for every mark and state. */
import { campaignOf, type CampaignParts } from '../core/campaign';
import type { Cursor } from '../core/cursor';
import { buildDeck, type Deck } from '../core/deck';
import type { Look } from '../core/look';
import type { Problem } from '../core/problem';
import { defineDeck, slideId } from '../core/slide';
import { groups } from './groups';
import { slideOf, type Page } from './page';

/** What the gallery shows, and what is wrong with it. */
export interface Gallery {
	readonly deck: Deck;
	readonly problems: readonly Problem[];
}

const spec = defineDeck({
	title: 'Gallery of marks',
	subtitle: 'An invented exercise',
	offset: '+04:30',
	clock: 'Local time',
	language: 'en',
	sides: ['North', 'South', 'East', 'West', 'Centre'],
});

/** Builds the deck of the gallery's own campaign. */
export function buildGallery(parts: CampaignParts): Gallery {
	const files = Object.entries(groups).map(([path, group]) => ({ path, slide: slideOf(group) }));
	return buildDeck(files, campaignOf(parts), spec);
}

const pages: ReadonlyMap<string, Page> = new Map(
	Object.entries(groups).flatMap(([path, { pages }]) =>
		Object.entries(pages).map(([name, page]) => [`${slideId(path)}/${name}`, page] as const),
	),
);

/** The look that belongs to the page under a cursor. */
export function pageLook({ slide, step }: Cursor): Partial<Look> {
	return pages.get(`${slide}/${step}`)?.look ?? {};
}

/** Seconds after which a page is looked at; `undefined` where it is settled. */
export function pageSeconds(slide: string, step: string): number | undefined {
	const { moment, duration = 0 } = pages.get(`${slide}/${step}`) ?? {};
	return moment === undefined ? undefined : moment * duration;
}
