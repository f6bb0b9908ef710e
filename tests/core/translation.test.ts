import { describe, expect, it } from 'vitest';
import { panelOf } from '../../src/core/panel';
import { translatedDeck, type Translation } from '../../src/core/deck/translation';
import { problemsText } from '../../src/core/problem';
import type { DeckSpec, SlideSpec } from '../../src/core/slide';
import { twinOf, twinText } from '../../src/core/twin';
import { campaign } from './fixture';

const slide: SlideSpec = {
	title: 'First',
	steps: {
		one: {
			at: '1938-07-31T00:00+10:00',
			view: { center: [0, 0], zoom: 5 },
			show: ['regiment'],
			caption: 'It begins',
			panel: {
				kind: 'bars',
				title: 'How many?',
				note: 'Nobody knows.',
				unit: 'men',
				groups: [{ name: 'All', bars: [{ label: 'A text', side: 'red', value: 1500, sources: [{ id: 'source' }] }] }],
			},
		},
		two: {},
	},
};
const other: SlideSpec = { title: 'Second', steps: { only: { caption: 'It ends' } } };
const spec: DeckSpec = { title: 'A deck', clocks: [{ name: 'Our time', offset: '+10:00' }], sides: ['red', 'blue'] };
const files = [
	{ path: 'slides/01-first.svelte', slide },
	{ path: 'slides/02-second.svelte', slide: other },
];

/** The first slide in Russian, changed as JSON. */
function inRussian(change: (text: string) => string = (text) => text): SlideSpec {
	const words = [
		['First', 'Первый'],
		['It begins', 'Начало'],
		['How many?', 'Сколько?'],
		['Nobody knows.', 'Никто не знает.'],
		['"men"', '"чел."'],
		['"All"', '"Все"'],
		['A text', 'Текст'],
	] as const;
	const text = words.reduce((left, [from, to]) => left.replace(from, to), JSON.stringify(slide));
	return JSON.parse(change(text)) as SlideSpec;
}

const translate = (own: readonly (readonly [name: string, slide: SlideSpec | undefined])[], deck?: DeckSpec) => {
	const made = own.map(([name, slide]) => ({ path: `slides/ru/${name}.svelte`, slide }));
	const translation: Translation = { language: 'ru', files: made, spec: deck };
	return translatedDeck({ files, campaign, spec }, translation);
};

describe('a translated deck', () => {
	const { deck, problems, translated } = translate([['01-first', inRussian()]], {
		title: 'Доклад',
		clocks: [{ name: 'Наше время', offset: '+10:00' }],
		sides: ['красные', 'синие'],
	});

	it('has the words of the translation and everything else of the original', () => {
		expect(problemsText(problems)).toBe('');
		expect([...translated]).toEqual(['first']);
		expect(deck).toMatchObject({ language: 'ru', title: 'Доклад', titled: 'ru', clockName: 'Наше время' });
		expect(deck.keyframes.map(({ slide, step, caption }) => [slide, step, caption])).toEqual([
			['first', 'one', 'Начало'],
			['first', 'two', undefined],
			['second', 'only', 'It ends'],
		]);
	});

	it('says of every slide in which language its words are', () =>
		expect(deck.slides.map(({ id, title, language, file }) => [id, title, language, file])).toEqual([
			['first', 'Первый', 'ru', 'slides/ru/01-first.svelte'],
			['second', 'Second', 'en', 'slides/02-second.svelte'],
		]));

	it('calls its sides by their new names wherever they stand', () => {
		expect(deck.sides.slice(0, 2)).toEqual(['красные', 'синие']);
		const panel = panelOf(deck, deck.keyframes[0]!, 'ru');
		expect(panel).toMatchObject({
			title: 'Сколько?',
			unit: 'чел.',
			groups: [{ bars: [{ side: 'красные', text: '1\u00a0500' }] }],
		});
		expect(deck.keyframes[1]!.panel).toBe(deck.keyframes[0]!.panel);
		expect(twinText(twinOf(deck, 0, { names: 'ru', words: 'ru' }))).toContain('Красные: ');
	});

	it('keeps the title of the original where it has none of its own, and says in which language that is', () => {
		const kept = translate([['01-first', inRussian()]]).deck;
		expect([kept.title, kept.titled, kept.language]).toEqual(['A deck', 'en', 'ru']);
	});
});

describe('a translation that differs in more than words', () => {
	const problem = (change: (text: string) => string) => {
		const { deck, problems } = translate([['01-first', inRussian(change)]]);
		// What differs is not shown.
		expect(deck.slides[0]!.language).toBe('en');
		return problemsText(problems);
	};

	it.each([
		[
			'"zoom":5',
			'"zoom":6',
			'slides/ru/01-first.svelte › one › view.zoom\n  5 expected, as in slides/01-first.svelte; 6 found.',
		],
		['07-31T00', '07-31T01', '› one › at\n  "1938-07-31T00:00+10:00" expected'],
		['"regiment"', '"regiments"', '› one › show.0\n'],
		['"show":["regiment"],', '', '› one › show\n  ["regiment"] expected, as in slides/01-first.svelte; nothing found.'],
		['"value":1500', '"value":150', '› one › panel.groups.0.bars.0.value\n  1500 expected'],
		[
			'"caption":"Начало",',
			'',
			'› one › caption\n  "It begins" expected, as in slides/01-first.svelte; nothing found.',
		],
		['"Текст"', '""', '› one › panel.groups.0.bars.0.label\n'],
		['"two":{}', '"two":{"duration":0}', '› two › duration\n  nothing expected'],
		[
			'"two":{}',
			'"three":{}',
			'› steps\n  The steps of slides/01-first.svelte expected, in their order: one, two; one, three found.',
		],
	])('in %s is a problem of its step and property', (from, to, told) =>
		expect(problem((text) => text.replace(from, to))).toContain(told),
	);

	it('in its name or without a slide says so', () => {
		const told = problemsText(translate([['01-frist', inRussian()], ['02-second', undefined]]).problems); // prettier-ignore
		expect(told).toContain('There is no slide of this name to translate. Did you mean "first"?');
		expect(told).toContain('slides/ru/02-second.svelte\n  An exported slide expected; none found.');
	});

	it('in the deck is a problem of slides/ru/deck.ts, which is then left aside', () => {
		const { deck, problems } = translate([], {
			title: 'Доклад',
			language: 'de',
			clocks: [{ name: 'Наше время', offset: '+09:00' }],
			sides: ['красные'],
			numbers: 'claimed',
		});
		const told = problemsText(problems);
		for (const where of ['language', 'clocks › 0.offset', 'sides › 1', 'numbers'])
			expect(told).toContain(`slides/ru/deck.ts › ${where}\n`);
		expect(deck).toMatchObject({ title: 'A deck', titled: 'en' });
	});
});
