/** The language of the interface in a link: `?lang=ru`. */
import { isLanguage, LANGUAGES, say, type Language } from '../words';
import { nearWords } from './near-words';

/**
 * The language that a query asks for; else the first of those that the reader prefers (`preferred`, BCP 47 tags) in which the interface speaks, else
 * that of the deck, else English.
 */
export function readLanguage(search: string, preferred: readonly string[], deckLanguage: string): Language {
	return [askedIn(search) ?? '', ...preferred, deckLanguage].map(primary).find(isLanguage) ?? 'en';
}

/** What is to be said, in the language that is then spoken, of a query that asks for one that the interface does not speak. */
export function languageNotice(search: string): string | undefined {
	const asked = askedIn(search);
	if (asked === null || isLanguage(primary(asked))) return undefined;
	return `${say('notices.notSpoken', { tag: asked.slice(0, 60) })} ${nearWords(asked, Object.keys(LANGUAGES))}`;
}

const askedIn = (search: string): string | null => new URLSearchParams(search).get('lang');

/** `ru` of `ru-RU`. */
const primary = (tag: string): string => tag.toLowerCase().split('-')[0]!;
