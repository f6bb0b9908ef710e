/** The languages in which a campaign can be shown. */
import type { Campaign } from '../campaign';
import type { Deck } from '../deck';

/** A language counts from this share of all names on: below it the map would be in another language with a few names of this one. */
const SHARE = 1 / 4;

/**
 * BCP 47 tags of the languages that at least a quarter of all names have: the deck's own first, whether it has or not, then by how many names
 * have them, then by the alphabet; `und` is no language.
 */
export function languagesOf({ entities }: Campaign, own: string): readonly string[] {
	const counts = new Map<string, number>();
	const named = [...entities.values()].filter(({ name }) => Object.keys(name).length > 0);
	for (const { name } of named)
		for (const tag of Object.keys(name)) if (tag !== 'und' && tag !== own) counts.set(tag, (counts.get(tag) ?? 0) + 1);
	const shared = [...counts].filter(([, count]) => count >= named.length * SHARE);
	return [own, ...shared.sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([tag]) => tag)];
}

/** The language of the words of a slide: title, captions, panels and prose. */
export const languageOfSlide = ({ slides, language }: Pick<Deck, 'slides' | 'language'>, id: string): string =>
	slides.find((slide) => slide.id === id)?.language ?? language;
