import { compileMessageOrThrow, type CompiledMessage } from '@lingui/message-utils/compileMessage';
import { beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/words/en';
import { ru } from '../../src/words/ru';
import { say, sayIn, speak, wordFor } from '../../src/words';

/** Every text of a language by its whole key. */
function flat(words: object, path = ''): readonly (readonly [key: string, text: string])[] {
	return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
		typeof value === 'string' ? [[path + key, value] as const] : flat(value as object, `${path}${key}.`),
	);
}

const english = flat(en);
const russian = flat(ru);
type Value = Exclude<CompiledMessage[number], string>;
const isValue = (token: CompiledMessage[number]): token is Value => typeof token !== 'string';
/** The forms of a plural; none of another value. */
const formsOf = ([, type, format]: Value): readonly (readonly [form: string, text: CompiledMessage])[] =>
	type === 'plural'
		? Object.entries(format as Record<string, CompiledMessage>).filter(([form]) => form !== 'offset')
		: [];
/** All that a message is made of, at any depth. */
const tokensOf = (message: CompiledMessage): CompiledMessage =>
	message.flatMap((token) =>
		isValue(token) ? [token, ...formsOf(token).flatMap(([, text]) => tokensOf(text))] : [token],
	);
const tokensIn = (text: string) => tokensOf(compileMessageOrThrow(text));

describe('the words of the interface', () => {
	it('have the same keys in Russian as in English', () =>
		expect(russian.map(([key]) => key).sort()).toEqual(english.map(([key]) => key).sort()));

	it.each([
		['en', english],
		['ru', russian],
	] as const)('have in %s every form that its numbers need, and no other', (language, words) => {
		const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
		const plurals = words.flatMap(([key, text]) =>
			tokensIn(text)
				.filter(isValue)
				.map((value) => [key, formsOf(value).map(([form]) => form)] as const)
				.filter(([, forms]) => forms.length > 0),
		);
		expect(plurals.length).toBeGreaterThan(10);
		for (const [key, forms] of plurals) expect([...forms].sort(), key).toEqual([...pluralCategories].sort());
	});

	it('name the same values in Russian as in English', () => {
		const valuesOf = (text: string) =>
			[
				...new Set(
					tokensIn(text)
						.filter(isValue)
						.map(([name]) => name),
				),
			].sort();
		const originals = new Map(english);
		for (const [key, text] of russian) expect(valuesOf(text), key).toEqual(valuesOf(originals.get(key)!));
	});

	it('are Russian in Russian', () => {
		const isName =
			/^(APP-6|WebGL2|Chrome|Edge|Firefox|Enter|Home|Ctrl|F5|npm|run|start|stills|geo|slides|mode|still|at|T16|PNG|JPEG|MP4|WebM|WebVTT)$/;
		for (const [key, text] of russian) {
			const words =
				tokensIn(text)
					.filter((token) => !isValue(token))
					.join(' ')
					.match(/[A-Za-z][\w-]+/g) ?? [];
			expect(
				words.filter((word) => !isName.test(word)),
				`${key}: ${text}`,
			).toEqual([]);
		}
	});

	it('leave no text empty', () => {
		for (const [key, text] of [...english, ...russian]) expect(text.trim(), key).not.toBe('');
	});
});

describe('a window that speaks Russian', () => {
	beforeAll(() => speak('ru'));

	it('counts as Russian does', () => {
		expect([1, 2, 5, 11, 21, 22, 2.5].map((count) => say('clock.days', { count }))).toEqual([
			'1 день', '2 дня', '5 дней', '11 дней', '21 день', '22 дня', '2,5 дня',
		]); // prettier-ignore
	});

	it('says in English what stands among English words', () => {
		expect(sayIn('en')('prose.verdicts.agrees')).toBe('agrees');
		expect(sayIn('ru-RU')('prose.verdicts.agrees')).toBe('сходится');
		expect(sayIn('de')('prose.verdicts.agrees')).toBe('сходится');
	});

	it('leaves an author’s own word as it is', () => {
		expect([wordFor('arms', 'border-troops'), wordFor('classes', 'tea-house')]).toEqual(['пограничники', 'tea house']);
	});

	it('goes back to English', async () => {
		await speak('en');
		expect(say('clock.days', { count: 2 })).toBe('2 days');
	});
});
