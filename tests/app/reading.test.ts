import { describe, expect, it } from 'vitest';
import { readHost } from '../../src/app/embed/host';
import { readRequest } from '../../src/app/embed/message';
import { languageNotice, readLanguage } from '../../src/app/language-link';
import { scrollOfStep, stepAtScroll } from '../../src/app/reading/scroll';
import { heightAfterDrag, heightAfterTap, LEAST, MOST } from '../../src/app/reading/sheet';

describe('reading by scrolling', () => {
	const tops = [180, 260, 900, 1500, 1580, 4000];
	const whole = 4000 + 0.7 * 600 + 40;

	it('is at the first step at the very top, and passes every step on the way down, in order, back the same way', () => {
		const all = Array.from({ length: whole - 600 }, (_, top) => stepAtScroll(tops, { top, height: 600 }));
		expect(all[0]).toBe(0);
		expect([...new Set(all)]).toEqual([0, 1, 2, 3, 4, 5]);
		expect(all).toEqual([...all].sort((a, b) => a - b));
	});
	it.each([200, 600, 1100])('is at a step where the words are brought to it, at a height of %i pixels', (height) =>
		tops.forEach((_, step) => {
			const top = scrollOfStep(tops, step, height);
			expect(stepAtScroll(tops, { top, height })).toBe(step);
		}),
	);
});

describe('the height of the words on a phone', () => {
	it('goes through half, most and least by taps', () =>
		expect([0.54, 0.5, MOST, LEAST].map(heightAfterTap)).toEqual([MOST, MOST, LEAST, 0.5]));
	it('stays within its bounds when dragged', () =>
		expect([heightAfterDrag(0.5, 0.2), heightAfterDrag(0.5, 2), heightAfterDrag(0.5, -2)]).toEqual([0.7, MOST, LEAST])); // prettier-ignore
});

describe('the language of a link', () => {
	it('is that of the link, else the first of the reader that is spoken, else that of the deck, else English', () =>
		expect([
			readLanguage('?lang=ru', ['en-GB'], 'en'),
			readLanguage('', ['ja', 'ru-RU', 'en'], 'en'),
			readLanguage('', ['ja'], 'ru'),
			readLanguage('', [], 'fi'),
		]).toEqual(['ru', 'ru', 'ru', 'en']));
	it('says what is not spoken', () => {
		expect(readLanguage('?lang=tlh', [], 'en')).toBe('en');
		expect(languageNotice('?lang=tlh')).toBe('The page does not speak “tlh”. There is en, ru.');
		expect([languageNotice(''), languageNotice('?lang=ru-RU')]).toEqual([undefined, undefined]);
	});
});

describe('a message of the page around', () => {
	it('is a request where it is whole', () =>
		expect(readRequest({ to: 'presentation', id: 7, command: 'go', slide: 'a', step: 'b', seconds: 1.5 })).toEqual({
			kind: 'request',
			request: { to: 'presentation', id: 7, command: 'go', slide: 'a', step: 'b', seconds: 1.5 },
		}));
	it.each([undefined, null, 'next', 7, [], { to: 'somebody' }, { type: 'webpackOk' }])(
		'is left to others: %j',
		(data) => expect(readRequest(data)).toEqual({ kind: 'foreign' }),
	);
	it('is refused with a sentence and its id where it is not understood', () => {
		const read = (rest: object) => readRequest({ to: 'presentation', id: 'x', ...rest });
		expect([
			read({}),
			read({ command: 'explode' }),
			read({ command: 'go', slide: 7, step: 'b' }),
			read({ command: 'go', slide: 'a', step: 'b', seconds: NaN }),
		]).toEqual(
			['“command” is undefined', '“command” is "explode"', '“slide” is 7', '“seconds” is NaN'].map((begin) => ({
				kind: 'refused',
				id: 'x',
				problem: expect.stringContaining(begin) as string,
			})),
		);
	});
	it('is heard from one origin alone where the link names it', () =>
		expect(['', '?origin=https://a.example/page', '?origin=nonsense', '?origin=data:,x'].map(readHost)).toEqual([
			undefined,
			'https://a.example',
			undefined,
			undefined,
		]));
});
