/** The languages of the interface, and what a text and a translation of it are. */

/** BCP 47 tags of the languages that the interface speaks, each with its own name. */
export const LANGUAGES = { en: 'English', ru: 'Русский' } as const;
export type Language = keyof typeof LANGUAGES;

/** The same keys as in the original, each with a text of its own, in the ICU message format: `{n} of {all}`, or `{count, plural, one {…} other {…}}` with the forms of the language. */
export type Translated<Original> = {
	readonly [Key in keyof Original]: Original[Key] extends string ? string : Translated<Original[Key]>;
};

/** Every whole key of some words, as `reader.place`. */
export type KeyOf<Of> = {
	[Key in keyof Of & string]: Of[Key] extends string ? Key : `${Key}.${KeyOf<Of[Key]>}`;
}[keyof Of & string];

/** The text that a whole key stands for. */
export type TextAt<Of, Key> = Key extends `${infer Group}.${infer Rest}`
	? TextAt<Of[Group & keyof Of], Rest>
	: Of[Key & keyof Of];

/** The names of the values that a text needs. */
export type ValuesOf<Text> = Text extends `${string}{${infer Rest}` ? NameAt<Rest> | ValuesOf<Rest> : never;

/** The name with which what stands behind a brace begins; none where it is a form of a plural. */
type NameAt<Rest> = Rest extends `${infer Inside}}${string}` ? Plain<Before<Inside>> : never;
type Before<Inside> = Inside extends `${infer Name},${string}` ? Name : Inside;
type Plain<Name> = Name extends `${string}${' ' | '{' | '#'}${string}` ? never : Name;

/** Whether the interface speaks a language. */
export const isLanguage = (tag: string): tag is Language => Object.hasOwn(LANGUAGES, tag);
