import { describe, expect, it } from 'vitest';
import { deck } from '../../src/app/content';
import { panelOf } from '../../src/core/panel';
import { twinOf, twinText } from '../../src/core/twin';
import { crossing } from '../core/twin-fixture';

const twins = deck.keyframes.map(({ slide, step }, i) => {
	const twin = twinOf(deck, i, { names: 'ru', words: 'ru' });
	return { at: `${slide}/${step}`, twin, text: twinText(twin) };
});

/** Every text of the author's that may stand in a twin, the longest first. */
const contents = [
	...[...deck.campaign.entities.values()].flatMap((entity) => [
		...Object.values(entity.name),
		...('reading' in entity ? [entity.reading] : []),
		...('stations' in entity ? entity.stations.flatMap(({ label }) => Object.values(label)) : []),
		...('gaps' in entity ? entity.gaps.flatMap((gap) => ('text' in gap ? Object.values(gap.text) : [])) : []),
	]),
	...[...deck.campaign.claims.values()].flatMap(({ text, value }) => [
		...Object.values(text),
		...[value].flat().filter((one) => typeof one === 'string' && /\p{L}/u.test(one)),
	]),
	...deck.sides,
	...[deck.clockName ?? '', ...deck.otherClocks.map(({ name }) => name)],
	...deck.keyframes.flatMap((keyframe) => [keyframe.title, keyframe.caption ?? '', ...textsIn(keyframe)]),
]
	.map(String)
	.filter((text) => text !== '')
	.sort((a, b) => b.length - a.length);

/** What a panel says in the author's words, and whom it cites. */
function textsIn(keyframe: (typeof deck.keyframes)[number]): readonly string[] {
	const panel = JSON.parse(JSON.stringify(panelOf(deck, keyframe, 'ru') ?? {}), (key, value: unknown) =>
		['kind', 'verdict', 'computed', 'claimed'].includes(key) ? undefined : value,
	) as object;
	const found: string[] = [];
	JSON.stringify(panel, (_, value: unknown) => {
		if (typeof value === 'string') found.push(value);
		return value;
	});
	return found;
}

const withoutContent = (text: string) => contents.reduce((left, one) => left.replaceAll(one, ' '), text);

/** Nouns that stand after numbers, in their three forms. */
const NOUNS = [
	['часть', 'части', 'частей'], ['год', 'года', 'лет'], ['день', 'дня', 'дней'], ['час', 'часа', 'часов'],
	['минуту', 'минуты', 'минут'], ['секунду', 'секунды', 'секунд'], ['бомба', 'бомбы', 'бомб'], ['патрон', 'патрона', 'патронов'],
	['пункт', 'пункта', 'пунктов'], ['линия', 'линии', 'линий'], ['площадь', 'площади', 'площадей'], ['фронт', 'фронта', 'фронтов'],
	['толкование', 'толкования', 'толкований'], ['схема', 'схемы', 'схем'],
] as const; // prettier-ignore

/** The form that grammar asks for: 1, 21; 2 to 4, 22; all others. */
function formAfter(number: number): 0 | 1 | 2 {
	const [last, two] = [number % 10, number % 100];
	if (last === 1 && two !== 11) return 0;
	return last >= 2 && last <= 4 && (two < 12 || two > 14) ? 1 : 2;
}

describe('the Russian twins of this deck', () => {
	it('have no English word of their own, no hole, and no sentence without its end', () => {
		for (const { at, twin, text } of twins) {
			expect(withoutContent(text).match(/[A-Za-z]{2,}/g) ?? [], `${at}: ${text}`).toEqual([]);
			expect(text, at).not.toMatch(/undefined|NaN|null|\[object|Infinity| {2}|,,|;;|\.\.$/m);
			for (const sentence of twin.sentences) expect(sentence.text, at).toMatch(/^[\p{Lu}\p{N}«„].*[.?!]$/u);
		}
	});

	it('write numbers as Russian has them', () => {
		for (const { at, text } of twins) expect(withoutContent(text), at).not.toMatch(/\d\.\d|\d,\d{3}\b/);
		expect(twins.map(({ text }) => text).join()).toMatch(/\d,\d\u00a0км/);
	});

	it('have the right form of every noun after a number', () => {
		let told = 0;
		for (const { at, text } of twins) {
			for (const forms of NOUNS) {
				const found = text.matchAll(
					new RegExp(`(?<![\\p{N},:])([\\d\u00a0]*\\d)\u00a0(${forms.join('|')})(?!\\p{L})`, 'gu'),
				);
				for (const [phrase, number, noun] of found) {
					expect(noun, `${at}: ${phrase}`).toBe(forms[formAfter(Number(number!.replaceAll('\u00a0', '')))]);
					told += 1;
				}
			}
		}
		expect(told).toBeGreaterThan(50);
	});

	it('tell the same facts as the English ones', () => {
		for (const [i, { twin }] of twins.entries())
			expect(twin.sentences.map(({ fact }) => fact.kind)).toEqual(
				twinOf(deck, i, { names: 'en' }).sentences.map(({ fact }) => fact.kind),
			);
	});
});

it('the Russian twins of a small deck read as they are written here', async () => {
	const written = crossing.keyframes
		.map(({ slide, step }, i) => `${slide} / ${step}\n${twinText(twinOf(crossing, i, { names: 'en', words: 'ru' }))}\n`)
		.join('\n');
	await expect(written).toMatchFileSnapshot('../core/twin.crossing.ru.txt');
});
