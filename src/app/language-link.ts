/** The language of the interface in a link: `?lang=ru`. */
import { didYouMean } from '../core/problem';
import { isLanguage, LANGUAGES, type Language } from '../words';
import type { Read } from './link';

/**
 * The language that a query asks for; else the first of those that the reader prefers (`preferred`, BCP 47 tags) in which the interface speaks, else
 * that of the deck, else English. The notice says what is not spoken.
 */
export function readLanguage(search: string, preferred: readonly string[], deckLanguage: string): Read<Language> {
	const asked = new URLSearchParams(search).get('lang');
	const value = [asked ?? '', ...preferred, deckLanguage].map(primary).find(isLanguage) ?? 'en';
	if (asked === null || isLanguage(primary(asked))) return { value, notice: undefined };
	const known = Object.keys(LANGUAGES);
	const near = didYouMean(asked, known) || ` There is ${known.join(', ')}.`;
	return { value, notice: `The page does not speak “${asked.slice(0, 60)}”.${near}` };
}

/** `ru` of `ru-RU`. */
const primary = (tag: string): string => tag.toLowerCase().split('-')[0]!;
