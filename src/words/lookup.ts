/**
 * Looks a text up by its key, chooses the form for a number and writes values into it: the part of i18next's format that the interface uses, which is held
 * against i18next itself by a test. i18next in the page would weigh more than the words of it.
 */

/** What stands in a text, by name; `count` also chooses the form. */
export type Values = Readonly<Record<string, string | number | undefined>>;

/** The text of a key in a language, with its values; `undefined` where the language has none. */
export function textOf(words: object, language: string, key: string, values: Values = {}): string | undefined {
	const { count } = values;
	const form = typeof count === 'number' ? found(words, `${key}_${pluralOf(language, count)}`) : undefined;
	const text = form ?? found(words, key);
	return typeof text === 'string' ? filled(text, language, values) : undefined;
}

/** What lies under a key such as `kinds.arms.infantry`; `undefined` where nothing does. */
export function found(words: object, key: string): unknown {
	return key
		.split('.')
		.reduce<unknown>(
			(within, part) =>
				typeof within === 'object' && within !== null && Object.hasOwn(within, part)
					? (within as Readonly<Record<string, unknown>>)[part]
					: undefined,
			words,
		);
}

/** `{{name}}`, or `{{name, number}}` for a number as the language writes it. */
const VALUE = /\{\{\s*(\w+)\s*(?:,\s*(number)\s*)?\}\}/g;

const filled = (text: string, language: string, values: Values): string =>
	text.replace(VALUE, (_, name: string, format?: string) =>
		format ? numberIn(language).format(Number(values[name])) : String(values[name] ?? ''),
	);

const pluralOf = (language: string, count: number): string => pluralsIn(language).select(count);

const plurals = new Map<string, Intl.PluralRules>();
const pluralsIn = (language: string) => kept(plurals, language, () => new Intl.PluralRules(language));
const numbers = new Map<string, Intl.NumberFormat>();
const numberIn = (language: string) => kept(numbers, language, () => new Intl.NumberFormat(language));

/** Intl's rules are slow to make and quick to use. */
function kept<T>(all: Map<string, T>, language: string, make: () => T): T {
	const known = all.get(language) ?? make();
	all.set(language, known);
	return known;
}
