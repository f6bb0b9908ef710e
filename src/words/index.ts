/** The words of the interface itself, in the language of this window; those of slides and geo files are the author's. */
import { createInstance, type i18n, type TFunction } from 'i18next';
import { en } from './en';
import { isLanguage, type Language } from './language';

export { isLanguage, LANGUAGES, type Language } from './language';
export type { en } from './en';

declare module 'i18next' {
	interface CustomTypeOptions {
		resources: { translation: typeof en };
	}
}

/** Languages beside English come when they are asked for. */
const OTHERS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<object>>> = {
	ru: async () => (await import('./ru')).ru,
};

const instance: i18n = createInstance();
void instance.init({
	lng: 'en',
	fallbackLng: 'en',
	resources: { en: { translation: en } },
	// Nothing is waited for: English is there.
	initAsync: false,
	// Svelte writes every text as text.
	interpolation: { escapeValue: false },
});

/** A text of the interface by its key, as in `say('reader.place', { slide: 1, slides: 22, step: 2, steps: 4 })`. */
export const say: TFunction = instance.t;

/** Says in another language than the window's, for what stands among words of that language; in the window's where the other was not fetched. */
export const sayIn = (language: string): TFunction => {
	const tag = primary(language);
	return instance.hasResourceBundle(tag, 'translation') ? instance.getFixedT(tag) : say;
};

/** The word for an id that authors write, such as `border-troops`; the id itself, with its hyphens as spaces, where the interface has no word for it. */
export function wordFor(part: 'arms' | 'echelons' | 'classes', id: string): string {
	const word: unknown = instance.getResource(spoken(), 'translation', `kinds.${part}.${id}`);
	return typeof word === 'string' ? word : id.replaceAll('-', ' ');
}

/**
 * Gives the interface a language for as long as the window is open; to be awaited before anything is shown. `besides` are languages in which something
 * stands among other words (`sayIn`).
 */
export async function speak(language: Language, ...besides: readonly string[]): Promise<void> {
	const wanted = new Set([language, ...besides.map(primary)].filter(isLanguage));
	for (const tag of wanted) if (tag !== 'en') instance.addResourceBundle(tag, 'translation', await OTHERS[tag]());
	await instance.changeLanguage(language);
}

/** The language that is spoken. */
export const spoken = (): Language => instance.language as Language;

const primary = (tag: string): string => tag.toLowerCase().split('-')[0]!;
