/** The words of the interface itself, in the language of this window; those of slides and geo files are the author's. */
import { createInstance, type i18n, type TFunction } from 'i18next';
import { en } from './en';
import type { Language } from './language';

export { isLanguage, LANGUAGES, type Language } from './language';

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

/** Gives the interface a language for as long as the window is open; to be awaited before anything is shown. */
export async function speak(language: Language): Promise<void> {
	if (language !== 'en') instance.addResourceBundle(language, 'translation', await OTHERS[language]());
	await instance.changeLanguage(language);
}

/** The language that is spoken. */
export const spoken = (): Language => instance.language as Language;
