import { describe, expect, it } from 'vitest';
import { campaignOf, readCampaign } from '../../src/core/campaign';
import { comparisonOf } from '../../src/core/comparison';
import { buildDeck } from '../../src/core/deck';
import { frameAt } from '../../src/core/frame';
import { asSeconds } from '../../src/core/instant';
import { plainLook, type Look } from '../../src/core/look';
import { changedLook, refusalOf } from '../../src/app/change-look';
import { feature, geoFile, RING, SOURCES } from '../campaign/fixture';

const line = (east: number) => [[east, 42], [east, 43]]; // prettier-ignore
const { parts } = readCampaign([
	SOURCES,
	geoFile(
		'geo/a.geojson',
		feature('west', 'LineString', line(130), { reading: 'West' }),
		feature('east', 'LineString', line(131), { reading: 'East' }),
		feature('far', 'LineString', line(132), { reading: 'Far' }),
		feature('strip', 'Polygon', [RING], { class: 'disputed', between: ['east', 'west'] }),
	),
]);
const steps = {
	one: { at: '1938-07-31T00:00+10:00', view: { center: [130, 42], zoom: 9 } as const, show: ['west'] },
	two: { show: ['west', 'east'], duration: 1 },
	listed: { show: ['west', 'east', 'strip'] },
	three: { show: ['west', 'east', 'far'] },
	none: { show: [] },
};
const { deck } = buildDeck([{ path: 'slides/01-a.svelte', slide: { title: 'A', steps } }], campaignOf(parts));
const at = (step: keyof typeof steps, time = deck.keyframes.find((frame) => frame.step === step)!.duration as number) =>
	({ slide: 'a', step, time: asSeconds(time) }); // prettier-ignore
const look = (chosen: Partial<Look>): Look => ({ ...plainLook('en'), ...chosen });
const compared = (step: keyof typeof steps, chosen: Partial<Look>, time?: number) =>
	comparisonOf(frameAt(deck, at(step, time)), look(chosen));

describe('a strip', () => {
	const strips = (step: keyof typeof steps, time?: number) =>
		frameAt(deck, at(step, time)).strips.map(({ id, opacity }) => [id, opacity]);

	it('is there whenever both its readings are, listed or not', () => {
		expect(strips('one')).toEqual([]);
		expect(strips('two')).toEqual([['strip', 1]]);
		expect(strips('listed')).toEqual([['strip', 1]]);
	});

	it('is as faint as the fainter of the two', () => expect(strips('two', 0.3)).toEqual([['strip', 0.5]]));
});

describe('a comparison', () => {
	it('by wipe has the first two readings in the order of the files, and the strip between them', () => {
		const wipe = compared('three', { wipe: 0.3 });
		expect(wipe).toMatchObject({ kind: 'wipe', left: { id: 'west' }, right: { id: 'east' }, share: 0.3 });
		expect(wipe?.strips.map(({ id }) => id)).toEqual(['strip']);
	});

	it('by blink has one reading, and the strips that belong to it', () => {
		expect(compared('three', { reading: 'east' })?.strips).toHaveLength(1);
		expect(compared('three', { reading: 'far' })?.strips).toEqual([]);
	});

	it('is not made of one reading, of one that is not on show, or where only that is shown which is agreed', () => {
		expect(compared('one', { wipe: 0.5 })).toBeUndefined();
		expect(compared('two', { reading: 'far' })).toBeUndefined();
		expect(compared('two', { wipe: 0.5, agreed: true })).toBeUndefined();
	});
});

describe('the keys', () => {
	const press = (step: keyof typeof steps, change: 'reading' | 'wipe' | 'agreed', before: Partial<Look> = {}) =>
		changedLook(deck, at(step), look(before), { kind: 'look', look: change });

	it('blink through every reading and back to all', () => {
		const seen: (string | undefined)[] = [];
		let now: Look = look({});
		for (let i = 0; i < 4; i++) seen.push((now = press('three', 'reading', now)).reading);
		expect(seen).toEqual(['west', 'east', 'far', undefined]);
	});

	it('say why there is nothing to compare, and then change nothing', () => {
		for (const change of ['reading', 'wipe'] as const) {
			expect(refusalOf(deck, at('one'), { kind: 'look', look: change }, look({}))).toContain('one reading');
			expect(refusalOf(deck, at('none'), { kind: 'look', look: change }, look({}))).toContain('no border');
			expect(refusalOf(deck, at('two'), { kind: 'look', look: change }, look({}))).toBeUndefined();
			expect(press('one', change)).toEqual(look({}));
		}
	});

	it('exclude each other: blink, wipe, and what both sides agree on', () => {
		expect(press('two', 'wipe', { reading: 'west' })).toEqual(look({ wipe: 0.5 }));
		expect(press('two', 'reading', { agreed: true })).toEqual(look({ reading: 'west' }));
		expect(press('two', 'agreed', { wipe: 0.2 })).toEqual(look({ agreed: true }));
		expect(press('two', 'wipe', { wipe: 0.2 })).toEqual(look({}));
	});
});
