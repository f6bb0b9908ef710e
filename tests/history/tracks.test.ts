/** What a unit cannot have done: each rule with what breaks it, and what only looks so. */
import { describe, expect, it } from 'vitest';
import { feature } from '../campaign/fixture';
import { found, lake, time, troops } from './fixture';

describe('speed', () => {
	const east = (degrees: number) => [[0, 0], [degrees, 0]]; // prettier-ignore
	const hour = [time(10), time(11)];

	it('of infantry is that of a run, and not more', () => {
		const [line] = found([troops('foot', east(0.3), hour, { manoeuvre: [null, 'attack'] })]);
		expect(line).toBe(
			'problem: foot › properties.datetimes[1]: infantry at 15 km/h at the most expected; 33 km/h found on the leg that ends here (33.4 km).',
		);
		expect(found([troops('foot', east(0.1), hour)])).toEqual([]);
	});

	it('is not judged where the doubt of both ends explains it', () =>
		expect(found([troops('foot', east(0.14), hour, { uncertainty: 400 })])).toEqual([]));

	it('is not judged by an hour where only the day is known', () =>
		expect(found([troops('foot', east(2), hour, { precision: [null, 'day'] })])).toEqual([]));

	it('is that of a train where a march is far, and still not more', () => {
		expect(found([troops('foot', east(0.9), hour)])).toEqual([]);
		expect(found([troops('foot', east(2), hour)])).toHaveLength(1);
	});

	it('is that of the feet where there were no railways', () => {
		const then = ['1651-09-03T06:00-00:15', '1651-09-03T07:00-00:15'];
		expect(found([troops('foot', east(0.2), then)])).toHaveLength(1);
	});

	it('is that of what carried it where the author says so', () => {
		expect(found([troops('foot', east(0.5), hour, { transport: 'foot' })])).toHaveLength(1);
		expect(found([troops('foot', east(0.12), [time(10), time(10).replace(':00+', ':15+')], { transport: 'lorry' })])).toEqual([]);
		expect(found([troops('foot', east(9), hour, { transport: 'airship' })])).toEqual([]);
	}); // prettier-ignore

	it('is asked between attested times, along all vertices between them', () => {
		const bent = [[0, 0], [0.1, 0.1], [0, 0.2]]; // prettier-ignore
		expect(found([troops('foot', bent, [time(10), null, time(11)], { transport: 'foot' })])).toHaveLength(1);
		expect(found([troops('foot', bent, [time(10), null, time(13)], { transport: 'foot' })])).toEqual([]);
	});

	it.each([
		['cavalry', 0.3],
		['tanks', 0.8],
		['artillery', 0.8],
		['air', 7],
		['navy', 0.8],
	])('of %s has a bound of its own', (arm, degrees) => {
		expect(found([troops('unit', east(degrees * 1.2), hour, { arm, manoeuvre: [null, 'attack'] })])).toHaveLength(1);
		expect(found([troops('unit', east(degrees * 0.8), hour, { arm, manoeuvre: [null, 'attack'] })])).toEqual([]);
	});

	it('of an arm that nobody knows has none', () => {
		expect(found([troops('unit', east(9), hour, { arm: 'dirigibles' })])).toEqual([]);
		expect(found([troops('unit', east(9), hour, { arm: null })])).toEqual([]);
	});
});

describe('a way through water', () => {
	const over = [[-0.02, 0.05], [0.04, 0.05]]; // prettier-ignore
	const day = [time(6), time(18)];
	const water = lake(0, 0.02, 0, 0.1);

	it('is found, with how far the way round is', () =>
		expect(found([troops('foot', over, day), water])).toEqual([
			'problem: foot › properties.datetimes[1]: A way by land expected; the leg that ends here crosses The lake: the way round lies 5560 m aside, and its doubt is 200 m.',
		]));

	it('is none where the water came later, or had gone', () => {
		expect(found([troops('foot', over, day), lake(0, 0.02, 0, 0.1, { start: time(19) })])).toEqual([]);
		expect(found([troops('foot', over, day), lake(0, 0.02, 0, 0.1, { end: time(6) })])).toEqual([]);
		expect(found([troops('foot', over, day), lake(0, 0.02, 0, 0.1, { start: time(6), end: time(7) })])).toHaveLength(1);
	});

	it('is found over a sea too, and over a lake of the basemap', () => {
		expect(found([troops('foot', over, day), lake(0, 0.02, 0, 0.1, { class: 'sea' })])).toHaveLength(1);
		const ring = [[0, 0], [0.02, 0], [0.02, 0.1], [0, 0.1], [0, 0]]; // prettier-ignore
		const geometry = { type: 'Polygon' as const, coordinates: [ring] };
		const basemap = [{ name: '"khanka" of the basemap', class: 'lake', geometry, uncertainty: 500 }];
		expect(found([troops('foot', over, day)], { basemap })).toHaveLength(1);
	});

	it('is found over a bay, and not along the coast of the same land', () => {
		const ring = [[-1, -1], [0, -1], [0, 0.5], [0.02, 0.5], [0.02, -1], [1, -1], [1, 1], [-1, 1], [-1, -1]]; // prettier-ignore
		const geometry = { type: 'Polygon' as const, coordinates: [ring] };
		const basemap = [{ name: 'the sea', class: 'land', geometry, uncertainty: 300 }];
		expect(found([troops('foot', over, day)], { basemap })[0]).toContain('crosses the sea');
		expect(found([troops('foot', [[-0.02, 0.05], [-0.02, 0.11]], day)], { basemap })).toEqual([]);
		expect(found([troops('foot', [[-0.02, 0.05], [0.01, 0.05]], day)], { basemap })).toEqual([]);
	}); // prettier-ignore

	it('may be one where the leg or the track names a crossing', () => {
		expect(found([troops('foot', over, day, { crossing: 'ferry' }), water])).toEqual([]);
		expect(found([troops('foot', over, day, { crossing: [null, 'swimming'] }), water])).toEqual([]);
		expect(found([troops('foot', over, day, { crossing: ['swimming', null] }), water])).toHaveLength(1);
	});

	it('may be one where a bridge is drawn', () => {
		const bridge = feature('old-bridge', 'Point', [0.01, 0.05], { uncertainty: 2000 });
		expect(found([troops('foot', over, day), water, bridge])).toEqual([]);
	});

	it('is none round the water, nor over a corner within the doubt', () => {
		expect(found([troops('foot', [[-0.02, 0.05], [-0.02, -0.01], [0.04, -0.01], [0.04, 0.05]], [time(6), null, null, time(18)]), water])).toEqual([]);
		expect(found([troops('foot', [[-0.02, 0.098], [0.04, 0.098]], day, { uncertainty: 200 }), water])).toEqual([]);
	}); // prettier-ignore

	it('is not judged where the leg is shorter than its doubt', () =>
		expect(found([troops('foot', over, day, { uncertainty: 7000 }), water])).toEqual([]));

	it('is one for ships and aircraft, and for whoever has no arm', () => {
		for (const arm of ['navy', 'air', null]) expect(found([troops('unit', over, day, { arm }), water])).toEqual([]);
	});

	it('may end in the water only as far as the shore is uncertain', () => {
		const into = [[-0.02, 0.05], [0.01, 0.05]]; // prettier-ignore
		expect(found([troops('foot', into, day), water])[0]).toContain(
			'Dry land expected; a vertex in The lake found, 1112 m',
		);
		expect(found([troops('foot', into, day, { uncertainty: 1200 }), water])).toEqual([]);
	});

	it('over a river is advice, unless a road leads over', () => {
		const river = feature('the-river', 'LineString', [[0, 0], [0, 0.1]], { kind: 'ground', class: 'river', name: null }); // prettier-ignore
		const road = feature('the-road', 'LineString', [[-0.01, 0.049], [0.01, 0.049]], { kind: 'ground', class: 'road', name: null }); // prettier-ignore
		expect(found([troops('foot', over, day), river])[0]).toContain('advice: foot › properties.datetimes[1]: The leg');
		expect(found([troops('foot', over, day), river, road])).toEqual([]);
		expect(found([troops('foot', over, day, { crossing: 'ford' }), river])).toEqual([]);
	});
});

describe('a unit in two places', () => {
	const named = (id: string, x: number, en: string, more = {}) =>
		troops(id, [[x, 0], [x, 0.001]], [time(6), time(18)], { name: { en }, ...more }); // prettier-ignore

	it('is found by a numbered name', () =>
		expect(found([named('one', 0, '75th Regiment'), named('two', 0.1, '75th  regiment')])).toEqual([
			'problem: two › properties.name: One place at one time expected for "75th  regiment"; "one" bears the same name and is up to 11.1 km away.',
		]));

	it('may be two of one kind, parts of different units, or of different sides', () => {
		expect(found([named('one', 0, 'Cavalry'), named('two', 0.1, 'Cavalry')])).toEqual([]);
		expect(found([named('one', 0, '2 guns'), named('two', 0.1, '2 guns')])).toEqual([]);
		const wholes = ['75', '76'].map((id, i) => named(id, i / 10, `${id}th Regiment`));
		const parts = ['75', '76'].map((part_of, i) => named(`b${i}`, i / 10, '3rd Battalion', { part_of }));
		expect(found([...wholes, ...parts])).toEqual([]);
		const battalion = { echelon: 'battalion' };
		expect(found(['one', 'two'].map((id, i) => named(id, i / 10, '1st Battalion', battalion)))).toEqual([]);
		expect(found([named('one', 0, '1st Corps'), named('two', 0.1, '1st Corps', { side: 'Blue' })])).toEqual([]);
	});

	it('may be a battalion far from its regiment', () =>
		expect(found([named('one', 0, '75th Regiment'), named('two', 0.1, '3rd Battalion, 75th Regiment')])).toEqual([]));

	it('may be one after the other, or one within the doubt', () => {
		const later = troops('two', [[0.1, 0], [0.1, 0.001]], [time(19), time(20)], { name: { en: '75th Regiment' } }); // prettier-ignore
		expect(found([named('one', 0, '75th Regiment'), later])).toEqual([]);
		const vague = { uncertainty: 6000 };
		expect(found([named('one', 0, '75th Regiment', vague), named('two', 0.1, '75th Regiment', vague)])).toEqual([]);
	});
});
