import { describe, expect, it } from 'vitest';
import { bareNumbers } from '../../src/cli/content/bare-numbers';
import { passagesOf } from '../../src/cli/content/slide-text';
import { misspelt, speller, wordsIn } from '../../src/cli/content/spelling';
import { deck } from '../core/fixture';

const slide = (words: string) =>
	`<script module>\n\tlet a = 40;\n</script>\n\n<Step of={slide} name="a">\n${words}\n</Step>`;
const found = (words: string) =>
	bareNumbers('slides/01-a.svelte', slide(words), 'en').map(({ what }) => /"(.*?)"/.exec(what)![1]);

describe('the words of a slide', () => {
	it('run on through inline elements, end with a block, and know their lines', () => {
		const [passage] = passagesOf(
			slide('<p>One <b>two</b> <Unit id="x">three</Unit> <Claim id="y" />.</p>\n<p>Four</p>'),
			[],
		);
		expect(passage!.text.trim()).toBe('One two three \uFFFC.\n\n\nFour');
		expect(passage!.step).toBe('a');
		expect(passage!.lineAt(passage!.text.indexOf('Four'))).toBe(7);
	});
});

describe('a bare number', () => {
	it.each([
		['They lost 40 men.', ['40']],
		['About 1500 men, 12.5 km off.', ['1500', '12.5']],
		['Of 3,240 only 7 came.', ['3,240', '7']],
		[
			'Some forty-five men of two hundred; dozens fell.',
			['forty', 'five', 'hundred', 'dozens'].filter((word) => word !== 'five'),
		],
		['<Unit id="x">The 30 tanks</Unit>', ['30']],
	])('is found in %j', (words, numbers) => expect(found(`<p>${words}</p>`)).toEqual(numbers));

	it.each([
		'On 6 August, 15 July 1938 and 29 July – 11 August; in February 1934; 1931–33; the 1930s; July 31; 6, 7 and 8 August.',
		'At 05:15, and again at 12:00–13:00.',
		'Article 5, articles 1 and 3, article 2–4 and page 17.',
		'The 75th Regiment and the 19th Division; T-26, TB-3, I-15, Hill 52, Height 68.8, height 68.8, Order no. 0040.',
		'Two of ten; the twenty-first; eleven o’clock.',
		'<Claim id="x" /> and <Distance along="y" /> <Reckon sum={["a"]} digits={20} /> <Share of="schematic" />',
		'<Quote of="x">400 men</Quote><Note>Fifty seconds, 12 paces.</Note>',
	])('is none in %j', (words) => expect(found(`<p>${words}</p>`)).toEqual([]));

	it('is told with its step, its line and the words round it', () => {
		expect(bareNumbers('slides/01-a.svelte', slide('<p>\nThey had 40 men there.\n</p>'), 'en')).toMatchObject([
			{
				where: ['slides/01-a.svelte', 'a', 'line 7'],
				what: 'The number "40" in prose has no source: “They had 40 men there.”.',
			},
		]);
	});

	it('knows the months of the deck’s language, and number words in English alone', () => {
		const russian = slide('<p>Бой 6 августа 1938; eleven; 40 человек</p>');
		expect(bareNumbers('slides/01-a.svelte', russian, 'ru').map(({ what }) => what)).toEqual([
			expect.stringContaining('"40"'),
		]);
	});
});

describe('spelling', () => {
	const isKnown = speller(['Zaozernaya', 'Satō']);

	it('knows British words, given names, possessives and acronyms', () => {
		const words =
			'The colour of Zaozernaya’s slope, Satō’s men isn’t recognised by T-26 crews of the USSR at 3km; counter-attacks';
		expect(wordsIn(words).filter((word) => !isKnown(word))).toEqual([]);
	});

	it('finds what is misspelt, once a step, in notes too, and not in quotes', () => {
		const source = slide('<p>The batle, the batle. <Quote of="x">hys wordes</Quote></p><Note>Ask teh room.</Note>');
		expect(misspelt('slides/none.svelte', source, deck, isKnown).map(({ what }) => what.split(' ')[0])).toEqual([
			'"batle"',
			'"teh"',
		]);
	});

	it('reads titles and captions', () => {
		expect(misspelt('slides/01-first.svelte', '', deck, () => false).map(({ where }) => where[1])).toContain('march');
	});
});
