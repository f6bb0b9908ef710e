/** What a thing is called in a language. */
import type { Names } from './entity';

/** The name in a language, else in English, else in whatever there is, else the id. */
export function nameIn(language: string, names: Names, id: string): string {
	return names[language] ?? names['en'] ?? names['und'] ?? Object.values(names)[0] ?? id;
}

/** The tag of the language in which `nameIn` answers: that asked for where a name has no language. */
export function tagIn(language: string, names: Names): string {
	if (names[language] !== undefined) return language;
	if (names['en'] !== undefined) return 'en';
	return names['und'] !== undefined ? language : (Object.keys(names)[0] ?? language);
}
