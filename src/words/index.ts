/** The words of the interface itself, in the language of this window; those of slides and geo files are the author's. */
import { setupI18n } from '@lingui/core';
import { en } from './en';
import { isLanguage, type KeyOf, type Language, type TextAt, type ValuesOf } from './language';
import { flat, type Texts } from './texts';

export { isLanguage, LANGUAGES, type Language } from './language';
export type { en } from './en';

/** Languages beside English come when they are asked for. */
const OTHERS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<object>>> = {
	ru: async () => (await import('./ru')).ru,
};

type Key = KeyOf<typeof en>;
type Names<K> = ValuesOf<TextAt<typeof en, K>>;
/** What a text needs: nothing, or each of its values. */
type Values<K> = [Names<K>] extends [never] ? [] : [values: Readonly<Record<Names<K>, string | number>>];

/** Gives a text of the interface by its key, with the values that it names. */
export type Say = <K extends Key>(key: K, ...values: Values<K>) => string;

interface Voice {
	readonly texts: Texts;
	readonly say: (key: string, values?: Readonly<Record<string, unknown>>) => string;
}

function voiceOf(language: Language, words: object): Voice {
	const texts = flat(words);
	const i18n = setupI18n({ locale: language, messages: { [language]: texts } });
	return { texts, say: (key, values) => i18n._(key, values) };
}

/** What was fetched; English always is. */
const voices = new Map<string, Voice>([['en', voiceOf('en', en)]]);
const own: { language: Language } = { language: 'en' };
const voice = () => voices.get(own.language)!;

/** A text in the language of this window, as in `say('reader.place', { slide: 1, slides: 22, step: 2, steps: 4 })`. */
export const say: Say = (key, ...[values]) => voice().say(key, values);

/** Says in another language than the window's, for what stands among words of that language; in the window's where the other was not fetched. */
export const sayIn = (language: string): Say => voices.get(primary(language))?.say ?? say;

/** The word for an id that authors write, such as `border-troops`; the id itself, with its hyphens as spaces, where the interface has no word for it. */
export function wordFor(part: 'arms' | 'echelons' | 'classes', id: string): string {
	const key = `kinds.${part}.${id}`;
	return Object.hasOwn(voice().texts, key) ? voice().say(key) : id.replaceAll('-', ' ');
}

/**
 * Gives the interface a language for as long as the window is open; to be awaited before anything is shown. `besides` are languages in which something
 * stands among other words (`sayIn`).
 */
export async function speak(language: Language, ...besides: readonly string[]): Promise<void> {
	const wanted = new Set([language, ...besides.map(primary)].filter(isLanguage));
	for (const tag of wanted) if (tag !== 'en') voices.set(tag, voiceOf(tag, await OTHERS[tag]()));
	own.language = language;
}

/** The language that is spoken. */
export const spoken = (): Language => own.language;

const primary = (tag: string): string => tag.toLowerCase().split('-')[0]!;
