/** Dates, names, lines of claims and flights: each rule with what breaks it, and what only looks so. */
import { describe, expect, it } from 'vitest';
import { feature, read } from '../campaign/fixture';
import { found, lint, time, troops } from './fixture';

describe('a date outside the campaign', () => {
	const spec = { campaign: { start: time(0, 1), end: time(0, 12) } };
	const path = [[0, 0], [0, 0.01]]; // prettier-ignore
	const late = troops('late', path, [time(6, 11), time(6, 13)]);

	it('is found in a track, told once', () =>
		expect(found([late], { spec })).toEqual([
			'problem: late › properties.datetimes[1]: A time from 1938-08-01T00:00:00+10:00 to 1938-08-12T00:00:00+10:00 expected; 1938-08-13T06:00:00+10:00 found.',
		]));

	it('is found in a strike and a front, and not in a place', () => {
		const ring = [[0, 0], [1, 0], [1, 1], [0, 0]]; // prettier-ignore
		const times = { start: time(6, 13), end: time(7, 13) };
		expect(found([feature('raid', 'Polygon', [ring], { class: 'strike', ...times })], { spec })).toHaveLength(1);
		const shapes = { datetimes: [time(0, 2), time(0, 20)], interpolation: 'Step' };
		expect(found([feature('front', 'MultiLineString', [path, path], shapes)], { spec })).toHaveLength(1);
		expect(found([feature('monument', 'Point', [0, 0], times)], { spec })).toEqual([]);
	});

	it('may be meant: the feature says so, or a step of that time shows it', () => {
		expect(found([{ ...late, properties: { ...late.properties, outside_campaign: true } }], { spec })).toEqual([]);
		const view = { center: [0, 0], zoom: 10 } as const;
		expect(found([late], { spec, steps: { after: { at: time(8, 13), view, show: ['late'] } } })).toEqual([]);
		expect(found([late], { spec, steps: { during: { at: time(8, 11), view, show: ['late'] } } })).toHaveLength(1);
	});

	it('is none where the deck names no dates', () => expect(found([late])).toEqual([]));

	it('in the deck itself must be one', () => {
		expect(() => lint([late], { spec: { campaign: { start: '1938-08-01', end: time(0) } } })).toThrow('offset');
		expect(() => lint([late], { spec: { campaign: { start: time(0, 9), end: time(0, 1) } } })).toThrow(
			'before the end',
		);
	});
});

describe('a feature without a source', () => {
	it('is a problem when it is read, at one vertex too', () => {
		const path = [[0, 0], [0, 0.01]]; // prettier-ignore
		const { problems } = read(troops('unit', path, [time(6), time(7)], { sources: [['a1'], []] }));
		expect(problems[0]!.what).toBe('A source at least expected; an empty list found.');
	});
});

describe('names of places', () => {
	const town = (id: string, x: number, name: object) => feature(id, 'Point', [x, 0], { class: 'town', name });

	it('are spelt alike where they are one place', () =>
		expect(found([town('a', 0, { en: 'Kraskino', ru: 'Краскино' }), town('b', 0.001, { en: 'Kraskino', ru: 'Карскино' })])).toEqual([
			'problem: b › properties.name.ru: One spelling of one place expected; "Карскино" found, and "Краскино" at "a".',
		])); // prettier-ignore

	it('may differ where places do, or where the names are others', () => {
		expect(found([town('a', 0, { en: 'North Hill' }), town('b', 0.001, { en: 'South Hill' })])).toEqual([]);
		expect(found([town('a', 0, { en: 'Newton', de: 'Neustadt' }), town('b', 1, { en: 'Newton', de: 'Neustaedt' })])).toEqual([]);
		expect(found([town('a', 0, { en: 'Seoul', ja: '京城' }), town('b', 0, { en: 'Seoul', ja: 'ソウル' })])).toEqual([]);
		const heights = ['141', '142'].map((n) => town(`h${n}`, 0, { en: 'The height', ru: `высота ${n}` }));
		expect(found(heights)).toEqual([]);
	}); // prettier-ignore
});

describe('the line of a claim', () => {
	const claim = (id: string, locator?: string) => ({
		id,
		text: { en: 'It says so' },
		value: 1,
		source: { id: 'a1', locator },
	});
	const habit = Array.from({ length: 20 }, (_, i) => claim(`c-${i}`, `L${i + 1}`));

	it('has the form of all others of its text', () => {
		expect(found([], { claims: [...habit, claim('odd', 'p. 7')] })[0]).toContain(
			'odd › sources[0].locator: A line such',
		);
		expect(found([], { claims: [...habit, claim('none')] })[0]).toContain('nothing found');
		expect(found([], { claims: [...habit, claim('range', 'L7-9')] })).toEqual([]);
	});

	it('may have any form where there is no habit', () =>
		expect(found([], { claims: [claim('one', 'L1'), claim('two', 'p. 7')] })).toEqual([]));

	it('is the one that its id tells', () => {
		expect(found([], { claims: [claim('a1-l188-01', 'L198')] })).toEqual([
			'problem: a1-l188-01 › sources: Line 188 of "a1" expected, as the id says; "L198" found.',
		]);
		expect(found([], { claims: [claim('a1-l188-01', 'L188'), claim('xx-l188-01', 'L3')] })).toEqual([]);
	});
});

describe('a step that flies far and shows much', () => {
	const units = Array.from({ length: 20 }, (_, i) => feature(`p-${i}`, 'Point', [i / 100, 0]));
	const show = units.map(({ id }) => id);
	const first = { at: time(12), view: { center: [0, 0], zoom: 10 }, show: [] } as const;

	it('gets advice', () => {
		const steps = { first, far: { view: { center: [9, 9] as const }, show } };
		expect(found(units, { steps })[0]).toMatch(/^advice: far: The camera flies over \d.\d pictures while 20 things/);
	});

	it('gets none where it only flies, only shows, or cuts', () => {
		expect(found(units, { steps: { first, far: { view: { center: [9, 9] } } } })).toEqual([]);
		expect(found(units, { steps: { first, much: { show } } })).toEqual([]);
		expect(found(units, { steps: { first, cut: { view: { center: [9, 9] }, show, duration: 0 } } })).toEqual([]);
	});
});
