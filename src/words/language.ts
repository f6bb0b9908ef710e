/** The languages of the interface, and what a translation of it is. */

/** BCP 47 tags of the languages that the interface speaks, each with its own name. */
export const LANGUAGES = { en: 'English', ru: 'Русский' } as const;
export type Language = keyof typeof LANGUAGES;

/** Forms of a word by number, as `Intl.PluralRules` names them; a language has those that it needs. */
type Form = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type Stem<Key> = Key extends `${infer Word}_${Form}` ? Word : never;

/** The same keys as in the original, each with a text of its own; a word with forms for numbers has those of its language. */
export type Translated<Original> = {
	readonly [Key in keyof Original as Key extends `${string}_${Form}` ? never : Key]: Original[Key] extends string
		? string
		: Translated<Original[Key]>;
} & { readonly [Key in `${Stem<keyof Original>}_other`]: string } & {
	readonly [Key in `${Stem<keyof Original>}_${Form}`]?: string;
};

/** Whether the interface speaks a language. */
export const isLanguage = (tag: string): tag is Language => Object.hasOwn(LANGUAGES, tag);
