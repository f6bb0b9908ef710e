import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { burstCount, burstsAt, MOST_BURSTS, type Struck } from '../../src/core/bursts';
import type { Strike } from '../../src/core/entity';
import { asInstant } from '../../src/core/instant';

const NOTHING: Strike = {
	bombs: undefined,
	tonnage: undefined,
	rounds: undefined,
	inAll: false,
	heavy: false,
	audibleKm: [],
	runInDegrees: undefined,
};
const at = (minute: number) => asInstant(minute * 60_000);

/** An L, so that its box holds points that are not in it; a new one each time, since plans are kept beside it. */
const elbow = (): Polygon => ({
	type: 'Polygon',
	coordinates: [[[130, 42], [130.1, 42], [130.1, 42.02], [130.02, 42.02], [130.02, 42.1], [130, 42.1], [130, 42]]],
}); // prettier-ignore

const zone = (id: string, strike: Partial<Strike> = {}, more: Partial<Struck> = {}): Struck => ({
	id,
	geometry: elbow(),
	strike: { ...NOTHING, ...strike },
	start: at(0),
	end: at(60),
	precision: undefined,
	...more,
});

const minutes = Array.from({ length: 61 }, (_, i) => i);

describe('bursts', () => {
	it('are the same at the same instant, whatever was asked before', () => {
		const one = zone('hill', { bombs: 1592 });
		const forwards = minutes.map((minute) => burstsAt(one, at(minute)));
		const two = zone('hill', { bombs: 1592 });
		const backwards = [...minutes].reverse().map((minute) => burstsAt(two, at(minute)));
		expect(backwards.reverse()).toEqual(forwards);
	});

	it('lie inside the zone, each part of it', () => {
		const two: MultiPolygon = {
			type: 'MultiPolygon',
			coordinates: [elbow().coordinates, [[[131, 43], [131.1, 43], [131, 43.1], [131, 43]]]],
		}; // prettier-ignore
		for (const geometry of [elbow(), two]) {
			const all = minutes.flatMap((minute) => burstsAt(zone('hill', { bombs: 500 }, { geometry }), at(minute)));
			expect(all.length).toBeGreaterThan(100);
			expect(all.every(({ position }) => booleanPointInPolygon([...position], geometry))).toBe(true);
		}
	});

	it('begin with the strike and are over with it', () => {
		const one = zone('hill', { bombs: 1592 });
		expect([-1, 60, 61].map((minute) => burstsAt(one, at(minute)).length)).toEqual([0, 0, 0]);
		expect(burstsAt(one, at(59.99)).every(({ age }) => age > 0.9)).toBe(true);
		expect(minutes.slice(2, 58).every((minute) => burstsAt(one, at(minute)).length > 0)).toBe(true);
	});

	it('grow older and vanish', () => {
		const ages = minutes.flatMap((minute) => burstsAt(zone('hill'), at(minute)).map(({ age }) => age));
		expect(Math.min(...ages)).toBeGreaterThanOrEqual(0);
		expect(Math.max(...ages)).toBeLessThan(1);
	});

	it('of two strikes lie apart', () =>
		expect(burstsAt(zone('hill'), at(30))[0]?.position).not.toEqual(burstsAt(zone('lake'), at(30))[0]?.position));

	it('are a sample where many bombs fell, and each bomb where few did', () => {
		expect([1592, 6, 0, undefined].map((bombs) => burstCount({ ...NOTHING, bombs }))).toEqual([MOST_BURSTS, 6, 0, 24]);
		expect(burstCount({ ...NOTHING, rounds: 37_985 })).toBe(0);
	});

	it('are none where the hour is not known', () => {
		expect(burstsAt(zone('hill', {}, { precision: 'day' }), at(30))).toEqual([]);
		expect(burstsAt(zone('hill', {}, { end: undefined }), at(30))).toEqual([]);
		expect(burstsAt(zone('hill', {}, { strike: undefined }), at(30))).toEqual([]);
	});

	it('are fewer, and no endless search, in a zone without an inside', () => {
		const geometry: Polygon = { type: 'Polygon', coordinates: [[[130, 42], [130.1, 42.1], [130, 42]]] }; // prettier-ignore
		expect(burstsAt(zone('hill', {}, { geometry }), at(30)).length).toBeLessThan(24);
	});
});
