import { describe, expect, it } from 'vitest';
import { countAt } from '../../src/core/count';
import type { Fate, Manoeuvre, Outcome, Track } from '../../src/core/entity';
import { asInstant } from '../../src/core/instant';
import { attackBetween, momentAt, strengthAt, trailBetween } from '../../src/core/track';

import { feature, only } from '../campaign/fixture';

const hour = (n: number) => asInstant(Date.UTC(1938, 7, 6) + n * 3_600_000);
const datetimes = (count: number) => Array.from({ length: count }, (_, i) => new Date(hour(i)).toISOString());

interface Told {
	readonly manoeuvre?: (Manoeuvre | null)[];
	readonly outcome?: (Outcome | null)[];
	readonly strength?: (string | null)[];
	readonly men?: number | (number | null)[];
	readonly fate?: Fate;
}

/** A track along the equator, one degree an hour. */
function track(told: Told, count = 5): Track {
	const path = Array.from({ length: count }, (_, i) => [130 + i, 0]);
	return only(feature('unit', 'LineString', path, { datetimes: datetimes(count), ...told })) as Track;
}

const degrees = (path: readonly (readonly [number, number])[] = []) => path.map(([x]) => Number((x - 130).toFixed(6)));

describe('a trail', () => {
	const mixed = track({ manoeuvre: [null, 'march', 'attack', 'attack', 'withdrawal'] });
	const parts = (from: number, to: number) =>
		trailBetween(mixed, hour(from), hour(to)).map(({ manoeuvre, path }) => [manoeuvre, ...degrees(path)]);

	it('is parted where the manner of moving changes', () =>
		expect(parts(0, 4)).toEqual([
			['march', 0, 1],
			['attack', 1, 2, 3],
			['withdrawal', 3, 4],
		]));

	it('begins and ends where the unit is, in the middle of legs too', () =>
		expect(parts(0.5, 1.25)).toEqual([
			['march', 0.5, 1],
			['attack', 1, 1.25],
		]));

	it('is the same way back where the clock goes back', () =>
		expect(parts(1.25, 0.5)).toEqual([
			['attack', 1.25, 1],
			['march', 1, 0.5],
		]));

	it('is empty where the unit stood, before its time and after it', () =>
		expect([parts(2, 2), parts(-3, -1), parts(6, 9)]).toEqual([[], [], []]));
});

describe('over the 180th meridian', () => {
	const told: Told = { manoeuvre: [null, 'attack', 'march'] };
	const over = only(
		feature('over', 'LineString', [[179, 10], [-179, 10], [179, 10]], { datetimes: datetimes(3), ...told }), // prettier-ignore
	) as Track;

	it('a track goes the short way', () => {
		const places = [0, 0.25, 0.75, 1, 1.5, 2].map((n) => momentAt(over, hour(n)).position[0]);
		expect(places).toEqual([179, 179.5, 180.5, 181, 180, 179]);
		expect([0.5, 1.5].map((n) => momentAt(over, hour(n)).heading)).toEqual([90, 270]);
	});

	it('its trail and its attack are in one piece, and where the unit is', () => {
		const trail = trailBetween(over, hour(0), hour(1.5)).flatMap(({ path }) => path.map(([x]) => x));
		expect(trail).toEqual([179, 181, 181, 180]);
		expect(attackBetween(over, hour(0), hour(2))!.path.map(([x]) => x)).toEqual([179, 181]);
	});

	it('is where it was written in what is read and exported', () => expect(over.path[1]).toEqual([-179, 10]));
});

describe('an attack', () => {
	const told: Told = {
		manoeuvre: [null, 'march', 'attack', 'attack', 'withdrawal'],
		outcome: [null, null, 'failed', 'failed', null],
	};
	const attack = (from: number, to: number, of = told) => {
		const found = attackBetween(track(of), hour(from), hour(to));
		return found && [degrees(found.path), found.outcome];
	};

	it('is none on the march, and none once it is over', () =>
		expect([attack(0, 1), attack(3, 4), attack(6, 9)]).toEqual([undefined, undefined, undefined]));

	it('grows with the clock, from where its first leg began, whenever the step began', () =>
		expect([attack(0, 1.5), attack(2, 2.5)]).toEqual([
			[[1, 1.5], undefined],
			[[1, 2, 2.5], undefined],
		]));

	it('has failed once its last leg is over, and not before', () =>
		expect([attack(2, 2.999), attack(2, 3), attack(2, 4)]).toEqual([
			[[1, 2, 2.999], undefined],
			[[1, 2, 3], 'failed'],
			[[1, 2, 3], 'failed'],
		]));

	it('was planned from its beginning', () =>
		expect(
			attack(0, 0.5, { manoeuvre: [null, 'attack', null, null, null], outcome: [null, 'planned', null, null, null] }),
		).toEqual([[0, 0.5], 'planned']));

	it('shrinks where the clock goes back, and is under way again', () =>
		expect([attack(4, 3), attack(4, 2.5), attack(3, 1.5), attack(2, 0)]).toEqual([
			undefined,
			[[1, 2, 2.5], undefined],
			[[1, 1.5], undefined],
			[[0], undefined],
		]));

	it('that came to something else is another attack', () =>
		expect(
			attack(0, 4, {
				manoeuvre: ['attack', 'attack', 'attack', 'attack', null],
				outcome: [null, null, 'failed', null, null],
			}),
		).toEqual([[2, 3], undefined]));

	it('is the same for a campaign that came as JSON, where undefined in a list is null', () => {
		const plain = track({
			manoeuvre: [null, 'attack', null, null, null],
			strength: [null, '10 men', null, null, null],
		});
		const sent = JSON.parse(JSON.stringify(plain)) as Track;
		expect(attackBetween(sent, hour(0), hour(1))).toEqual(attackBetween(plain, hour(0), hour(1)));
		expect([0, 1, 3].map((n) => strengthAt(sent, hour(n)))).toEqual(['10 men', '10 men', '10 men']);
	});
});

describe('a strength', () => {
	const counted = track({ strength: [null, '43 tanks', null, '10 tanks', null] });
	const at = (n: number) => strengthAt(counted, hour(n));

	it('is the last that was said', () =>
		expect([at(1), at(2.9), at(3), at(9)]).toEqual(['43 tanks', '43 tanks', '10 tanks', '10 tanks']));
	it('is the first that is said, before anything was', () => expect(at(0)).toBe('43 tanks'));
	it('is unknown where nobody says it', () => expect(strengthAt(track({}), hour(1))).toBeUndefined());
});

describe('a count', () => {
	const men = (men: number | (number | null)[], at: number) => countAt(track({ men }), 'men', hour(at));

	it('stands from the vertex that says it until another does', () => {
		const told = [null, 379, null, 120, null];
		expect([0.5, 1, 2.9, 3, 9].map((at) => men(told, at))).toEqual([undefined, 379, 379, 120, 120]);
	});

	it('of the whole track holds before its first time too, for the unit is drawn there already', () =>
		expect([-1, 0, 9].map((at) => men(94, at))).toEqual([94, 94, 94]));

	it('of none is a number, and what nobody counts is not', () => {
		expect(men(0, 2)).toBe(0);
		expect(countAt(track({ men: 3 }), 'guns', hour(2))).toBeUndefined();
	});
});
