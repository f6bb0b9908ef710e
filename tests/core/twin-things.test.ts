import { describe, expect, it } from 'vitest';
import { crowdDeck } from '../../src/cli/bench/crowd-deck';
import { twinOf } from '../../src/core/twin';
import { feature } from '../campaign/fixture';
import { deckOf, hour, place, textsOf, told, unit } from './twin-fixture';

describe('what comes and goes', () => {
	it('is named as it comes; of what goes, units are named and the rest is counted', () => {
		const deck = deckOf([unit('A', [130, 42.001]), place('Mill', [130.01, 42]), place('Ford', [130.02, 42])], { show: ['Mill'] }, { show: [] }); // prettier-ignore
		expect(textsOf(deck, 0)).toContain('New places on the map: Mill; Ford.');
		expect(textsOf(deck, 1)).toContain('No longer shown: A; 1 place.');
		expect(textsOf(deck, 2)).toContain('No longer shown: 1 place.');
	});

	it('includes what a cut of the camera brings into the picture', () => {
		const deck = deckOf([place('Mill', [140, 42])], { view: { center: [140, 42] }, duration: 0 });
		expect(textsOf(deck, 0).join()).not.toContain('Mill');
		expect(textsOf(deck, 1).join(' ')).toMatch(/The map cuts to .* round Mill\. .*New place on the map: Mill\./);
	});

	it('is nothing where nothing changes', () => {
		expect(told('unchanged', [unit('A', [130.05, 42])], {})).toBe('Nothing on the map moves, comes or goes.');
		expect(told('unchanged', [unit('A', [130.05, 42])])).toBeUndefined();
	});
});

describe('a strike', () => {
	it('is told by whom, where, when and with what, as far as somebody says', () => {
		const more = {
			class: 'strike',
			side: 'Red',
			start: hour(10),
			end: hour(11),
			bombs: 40,
			tonnage: 6,
			audible_km: [10, 20],
		};
		const zone = feature('Raid', 'Polygon', [[[130, 42], [130.01, 42], [130.01, 42.01], [130, 42]]], { name: { en: 'Raid' }, ...more }); // prettier-ignore
		const strike = (written: typeof zone) =>
			textsOf(deckOf([written, place('Mill', [130, 42])]), 0)[2]?.replaceAll('\u00a0', ' ');
		expect(strike(zone)).toBe('New strike on the map: Raid, by Red, 700 m north-east of Mill; 6 August, 10:00 to 11:00; 40 bombs, 6 t of bombs; said to have been heard 10 km and 20 km away.'); // prettier-ignore
		const dated = { ...zone, properties: { ...zone.properties, bombs: 0, tonnage: undefined, audible_km: undefined, precision: 'day' } }; // prettier-ignore
		expect(strike(dated)).toBe('New strike on the map: Raid, by Red, 700 m north-east of Mill; 6 August, hour unknown; no bombs dropped.'); // prettier-ignore
	});
});

describe('what became of a unit', () => {
	it('is told when its last hour is over, and so is that its first has not come', () => {
		const gone = unit('A', [130.05, 42], { fate: 'destroyed' });
		expect(textsOf(deckOf([gone], { at: hour(12) }, { at: hour(13) }), 1).join()).not.toContain('Destroyed');
		expect(textsOf(deckOf([gone], { at: hour(12) }, { at: hour(13) }), 2)).toContain('Destroyed by now: A.');
		const early = deckOf([unit('A', [130.05, 42])], { at: hour(9) });
		expect(textsOf(early, 1)).toContain('Shown where a later hour first has them: A.');
	});
});

describe('how well it is known', () => {
	it('is told in groups, and again only where it changed', () => {
		const features = [unit('A', [130, 42.001]), unit('B', [130, 42.001], { confidence: 'schematic' })];
		const deck = deckOf(features, { show: ['A', 'B'] }, { show: ['A'] });
		const known = (i: number) =>
			textsOf(deck, i)
				.find((text) => text.startsWith('Positions'))
				?.replaceAll('\u00a0', ' ');
		expect(known(0)).toBe('Positions of units, uncertain by 100 m: named in a source, A; drawn only so that the story can be read, B.'); // prettier-ignore
		expect(known(1)).toBeUndefined();
		expect(known(2)).toBe('Positions of units, uncertain by 100 m: named in a source.');
	});
});

describe('many units', () => {
	it('of which the farthest twelve are told moving, and the rest is counted by side and arm', () => {
		const many = Array.from({ length: 15 }, (_, i) => unit(`U${i}`, [130.05 + i / 1000, 42], i > 1 ? {} : { side: 'Blue', arm: 'tanks' })); // prettier-ignore
		const texts = textsOf(deckOf(many, { at: hour(12) }), 1);
		expect(texts.filter((text) => /^U\d+ .* moved about/.test(text))).toHaveLength(12);
		expect(texts.some((text) => text.startsWith('U14 '))).toBe(true);
		expect(texts).toContain('More units moved: Blue 2 tanks; Red 1 infantry.');
	});

	it('that are a crowd are told by side and arm, in a few sentences', () => {
		const { sentences } = twinOf(crowdDeck(1000, 4), 1, { names: 'en' });
		expect(sentences.length).toBeLessThan(5);
		const crowd = sentences.find(({ fact }) => fact.kind === 'crowd')!;
		expect(crowd.text).toMatch(/^\d+ units on the map, too many to name\.$/);
		expect(crowd.rows).toHaveLength(2);
		expect(crowd.rows[0]).toMatch(/^Red: \d+ units \(\d+ air, .*\); \d+ moved\.$/);
	});
});
