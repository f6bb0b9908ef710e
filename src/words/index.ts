/** The words of the interface itself, in the language of this window; those of slides and geo files are the author's. */
import type { TFunction } from 'i18next';
import { en } from './en';
import { isLanguage, type Language } from './language';
import { found, textOf, type Values } from './lookup';

export { isLanguage, LANGUAGES, type Language } from './language';
export type { en } from './en';

/** Keys and the values of each are checked by the types of i18next, in whose format the words are. */
declare module 'i18next' {
	interface CustomTypeOptions {
		resources: { translation: typeof en };
	}
}

/** Languages beside English come when they are asked for. */
const OTHERS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<object>>> = {
	ru: async () => (await import('./ru')).ru,
};

const known = new Map<string, object>([['en', en]]);
let language: Language = 'en';

/** What cannot be said in a language is said in English. */
const saying = (tag: () => string): TFunction =>
	((key: string, values?: Values) =>
		textOf(known.get(tag()) ?? en, tag(), key, values) ?? textOf(en, 'en', key, values) ?? key) as TFunction;

/** A text of the interface by its key, as in `say('reader.place', { slide: 1, slides: 22, step: 2, steps: 4 })`. */
export const say: TFunction = saying(() => language);

/** Says in another language than the window's, for what stands among words of that language; in the window's where the other was not fetched. */
export const sayIn = (language: string): TFunction => {
	const tag = primary(language);
	return known.has(tag) ? saying(() => tag) : say;
};

/** The word for an id that authors write, such as `border-troops`; the id itself, with its hyphens as spaces, where the interface has no word for it. */
export function wordFor(part: 'arms' | 'echelons' | 'classes', id: string): string {
	const word = found(known.get(language) ?? en, `kinds.${part}.${id}`);
	return typeof word === 'string' ? word : id.replaceAll('-', ' ');
}

/**
 * Gives the interface a language for as long as the window is open; to be awaited before anything is shown. `besides` are languages in which something
 * stands among other words (`sayIn`).
 */
export async function speak(chosen: Language, ...besides: readonly string[]): Promise<void> {
	const wanted = new Set([chosen, ...besides.map(primary)].filter(isLanguage));
	await Promise.all([...wanted].map(async (tag) => tag !== 'en' && known.set(tag, await OTHERS[tag]())));
	language = chosen;
}

/** The language that is spoken. */
export const spoken = (): Language => language;

const primary = (tag: string): string => tag.toLowerCase().split('-')[0]!;
