import { createInstance } from 'i18next';
import { expect, it } from 'vitest';
import { en } from '../../src/words/en';
import { textOf } from '../../src/words/lookup';
import { ru } from '../../src/words/ru';

/** Every key of a language, without the endings of its forms. */
function keysOf(words: object, path = ''): readonly string[] {
	return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
		typeof value === 'string'
			? [path + key.replace(/_(zero|one|two|few|many|other)$/, '')]
			: keysOf(value as object, `${path}${key}.`),
	);
}

const NAMES = [...JSON.stringify([en, ru]).matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name!);
/** A number with a part and with thousands, words with all that a pattern could take for its own. */
const GIVEN = [0, 1, 2, 5, 21, 1.5, 12_345.678, 'a $& <b> {"c"} d'];

it.each([
	['en', en],
	['ru', ru],
] as const)('a text in %s is what i18next makes of it', async (language, words) => {
	const i18next = createInstance();
	await i18next.init({
		lng: language,
		resources: { [language]: { translation: words } },
		interpolation: { escapeValue: false },
	});
	const says = i18next as unknown as { readonly t: (key: string, values: object) => string };
	for (const key of new Set(keysOf(words)))
		for (const given of GIVEN) {
			const values = Object.fromEntries(NAMES.map((name) => [name, given]));
			if (typeof given === 'string') values['count'] = 3;
			const theirs = says.t(key, values);
			expect(textOf(words, language, key, values), `${key} with ${given}`).toBe(theirs);
		}
});

it('a key that no text has says nothing', () => {
	for (const key of ['nothing', 'reader', 'reader.', 'reader.constructor', 'toString', ''])
		expect(textOf(en, 'en', key), key).toBeUndefined();
});
