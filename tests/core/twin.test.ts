import { describe, expect, it } from 'vitest';
import { campaignOf } from '../../src/core/campaign';
import { buildDeck, type Deck } from '../../src/core/deck';
import { parseInstant, type Instant } from '../../src/core/instant';
import { sentencesAtInstant, twinOf, twinText } from '../../src/core/twin';
import { windOf } from '../../src/core/wind';
import { feature, read } from '../campaign/fixture';
import { deck as field } from './fixture';
import { crossing, crossingProblems, deckOf, hour, place, textsOf, told, unit, VIEW } from './twin-fixture';

/** The twins of a deck, one below the other. */
const written = (deck: Deck) =>
	deck.keyframes
		.map(({ slide, step }, i) => `${slide} / ${step}\n${twinText(twinOf(deck, i, { names: 'en' }))}\n`)
		.join('\n');

describe('the twins of a small deck', () => {
	it('have no problems to tell from', () => expect(crossingProblems).toEqual([]));

	it('read as they are written here', async () => {
		await expect(written(crossing)).toMatchFileSnapshot('twin.crossing.txt');
		await expect(written(field)).toMatchFileSnapshot('twin.field.txt');
	});

	it('are the same in whatever order they are asked for, and in a copy of the deck', () => {
		const copy = { ...crossing };
		for (const i of [3, 0, 5, 1, 3])
			expect(twinOf(copy, i, { names: 'en' })).toEqual(twinOf(crossing, i, { names: 'en' }));
	});
});

describe('the words of an instant beside the story', () => {
	const at = (clock: string, step = 0) =>
		sentencesAtInstant(crossing, step, parseInstant(`1651-09-03T${clock}-00:15`) as Instant, { names: 'en' }).map(
			({ text }) => text,
		);

	it('tell everything as it stands then, whatever the step', async () => {
		await expect(`${at('08:15').join('\n')}\n`).toMatchFileSnapshot('twin.instant.txt');
		expect(at('08:15').slice(1)).not.toEqual(at('06:30').slice(1));
	});
});

describe('a movement', () => {
	it('has the nearest of eight winds, and the length that its doubt allows', () => {
		expect(told('moved', [unit('A', [130.05, 42.037])])).toBe('A (Red) moved about 5.8 km north-east.');
		expect(told('moved', [unit('A', [129.95, 42], { uncertainty: 900 })])).toBe('A (Red) moved about 4 km west.');
		expect([0, 22, 23, 180, 337, 338, -45, 720].map(windOf)).toEqual(['north', 'north', 'north-east', 'south', 'north-west', 'north', 'north-west', 'north']); // prettier-ignore
	});

	it('is told between the places nearest to both ends, in the language of the look', () => {
		const features = [unit('A', [130.05, 42]), place('Mill', [130, 42]), place('Ford', [130.06, 42])];
		expect(told('moved', features)).toBe('A (Red) moved about 4.1 km east, from near Mill to 800 m west of Ford.');
		expect(told('moved', features, undefined, 'ru')).toBe(
			'A по-русски (Red) moved about 4.1 km east, from near Mill по-русски to 800 m west of Ford по-русски.',
		);
	});

	it('names one place once, and none that lies far off, is an area, or that no step shows', () => {
		const step = { at: hour(12), show: ['A', 'Mill'] };
		expect(told('moved', [unit('A', [130.05, 42]), place('Mill', [130.001, 42])], step)).toBe(
			'A (Red) moved about 4.1 km east, from near Mill to 4 km east of it.',
		);
		expect(told('moved', [unit('A', [130.05, 42]), place('Mill', [133, 42])])).not.toContain('Mill');
		expect(told('moved', [unit('A', [130.05, 42]), place('Land', [130, 42], { class: 'region' })])).not.toContain(
			'Land',
		);
		const hidden = buildDeck(
			[{ path: 'slides/01-a.svelte', slide: { title: 'A', steps: { a: { at: hour(10), view: VIEW, show: ['A'] }, b: { at: hour(12) } } } }],
			campaignOf(read(unit('A', [130.05, 42]), place('Mill', [130, 42])).parts),
		).deck; // prettier-ignore
		expect(textsOf(hidden, 1).join()).not.toContain('Mill');
	});

	it('prefers a place on show to one that is not and lies a little nearer', () => {
		const features = [unit('A', [130.05, 42]), place('Shown', [130.07, 42]), place('Hidden', [130.065, 42])];
		expect(told('moved', features, { at: hour(12), show: ['A', 'Shown'] })).toContain('of Shown.');
		expect(told('moved', features)).toContain('of Hidden.');
	});

	it('of less than its doubt has neither length nor wind; an attack is told all the same', () => {
		const near = [130.001, 42] as const;
		expect(told('moved', [unit('A', near)])).toBeUndefined();
		expect(told('shifted', [unit('A', near)])).toBe('Moved by less than the map’s error: A.');
		const attack = { manoeuvre: [null, 'attack'], outcome: [null, 'failed'] };
		expect(told('moved', [unit('A', near, attack)])).toBe('A (Red) attacked; the attack failed.');
		expect(told('moved', [unit('A', [130.05, 42], attack)])).toBe('A (Red) attacked, going about 4.1 km east; the attack failed.'); // prettier-ignore
	});

	it('there and back says so', () => {
		const round = feature('A', 'LineString', [[130, 42], [130.05, 42], [130, 42]], {
			name: { en: 'A' },
			datetimes: [hour(10), hour(11), hour(12)],
		}); // prettier-ignore
		expect(told('moved', [round])).toBe('A moved about 8.3 km and ended near where it began.');
	});

	it('of an aircraft is a flight', () => {
		expect(told('moved', [unit('A', [130.05, 42], { arm: 'air' })])).toContain('flew');
	});

	it('outside the picture is counted, not told', () => {
		const step = { at: hour(12), view: { center: [140, 42] as const } };
		const deck = deckOf([unit('A', [130.05, 42])], { view: step.view }, { at: hour(12) });
		expect(textsOf(deck, 2)).toContain('Moved outside the picture: Red 1 infantry.');
	});
});

describe('the clock', () => {
	it('stands, goes on, and goes back', () => {
		const deck = deckOf([unit('A', [130.05, 42])], { at: hour(12) }, {}, { at: hour(11) });
		const clock = (i: number) => textsOf(deck, i)[0]!;
		expect(clock(1)).toBe('2 hours later, the clock shows 12:00 on 6 August 1938.');
		expect(clock(2)).toBe('The clock still shows 12:00 on 6 August 1938.');
		expect(clock(3)).toBe('The clock goes back 1 hour, to 11:00 on 6 August 1938.');
	});

	it('that goes back makes no march of it: a unit is shown where it had been', () => {
		const deck = deckOf([unit('A', [130.05, 42])], { at: hour(12) }, { at: hour(10) });
		expect(textsOf(deck, 2).map((text) => text.replaceAll('\u00a0', ' '))).toContain(
			'A, Red: shown again, about 4.1 km west of where the step before had it.',
		);
		const fresh = deckOf([unit('A', [130.05, 42])], { at: hour(12), show: [] }, { at: hour(10), show: ['A'] });
		expect(textsOf(fresh, 2)).toContain('New unit on the map. Red: A.');
	});

	it('is not told where the slide shows none', () => {
		const slide = { title: 'A', clock: false, steps: { a: { at: hour(10), view: VIEW } } };
		const { deck } = buildDeck([{ path: 'slides/01-a.svelte', slide }], campaignOf(read().parts));
		expect(textsOf(deck, 0).join()).not.toMatch(/clock|1938/);
	});
});
