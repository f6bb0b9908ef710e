import { describe, expect, it } from 'vitest';
import distance from '@turf/distance';
import type { Strike } from '../../src/core/entity';
import { ringsOf } from '../../src/stage/hearing';
import { middleOf } from '../../src/core/middle';
import { planeOf } from '../../src/stage/plane';
import { runInOf } from '../../src/stage/run-in';
import { starRing } from '../../src/stage/star';
import { measuredText, strikeText } from '../../src/stage/strike-words';

const NOTHING: Strike = {
	bombs: undefined,
	tonnage: undefined,
	rounds: undefined,
	inAll: false,
	heavy: false,
	audibleKm: [],
	runInDegrees: undefined,
};
const geometry = {
	type: 'Polygon' as const,
	coordinates: [[[130, 42], [130.02, 42], [130.02, 42.02], [130, 42.02], [130, 42]]], // prettier-ignore
};

describe('what is said of a strike', () => {
	const text = (strike: Partial<Strike>, language = 'en') => strikeText({ ...NOTHING, ...strike }, language);

	it('is what is known, and nothing else', () => {
		expect(text({ bombs: 1592, tonnage: 122 })).toBe('1,592\u00a0bombs, 122\u00a0t');
		expect(text({ bombs: 6, tonnage: 6 })).toBe('6\u00a0bombs, 6\u00a0t');
		expect(text({ bombs: 1 })).toBe('1\u00a0bomb');
		expect(text({ rounds: 37_985 })).toBe('37,985\u00a0rounds');
		expect(text({})).toBe('');
	});
	it('says that none fell where that is known', () => expect(text({ bombs: 0, tonnage: 0 })).toBe('no bombs'));
	it('says where totals are those of several zones', () =>
		expect(text({ bombs: 1592, inAll: true })).toBe('1,592\u00a0bombs\nall zones together'));
	it('counts as the language does, and in English where the language is not known', () => {
		expect(['ru', 'ja', 'xx'].map((language) => text({ bombs: 6 }, language))).toEqual([
			'6\u00a0бомб',
			'6発の爆弾',
			'6\u00a0bombs',
		]);
		expect(text({ bombs: 1592 }, 'ru')).toMatch(/^1\s592\sбомбы$/);
	});
	it('gives a measure its unit in the language', () =>
		expect([measuredText('129\u00a0km', 'en'), measuredText('800\u00a0m', 'ru')]).toEqual([
			'129\u00a0km measured',
			'800\u00a0м измерено',
		]));
});

describe('rings of hearing', () => {
	it('lie at the distances that were said', () => {
		const middle = middleOf(geometry);
		const rings = ringsOf({ geometry, strike: { ...NOTHING, audibleKm: [10, 0, 50] } });
		expect(rings.map(({ km }) => km)).toEqual([10, 50]);
		for (const { km, ring } of rings) for (const point of ring) expect(distance(middle, point)).toBeCloseTo(km, 6);
	});
	it('are none where nobody says', () => expect(ringsOf({ geometry, strike: NOTHING })).toEqual([]));
});

describe('a run-in', () => {
	const view = { center: [130.01, 42.01] as const, zoom: 13, bearing: 0, pitch: 0 };

	it('is not drawn where it is not known', () =>
		expect(runInOf({ geometry, strike: NOTHING }, planeOf(view, 0))).toBeUndefined());

	it.each([0, 30])(
		'comes from outside and points as the bombers flew, with the map turned by %i degrees',
		(bearing) => {
			const plane = planeOf({ ...view, bearing }, 0);
			const { shaft } = runInOf({ geometry, strike: { ...NOTHING, runInDegrees: 270 } }, plane)!;
			const [from, to] = [shaft[0]!, shaft[1]!];
			expect(from[0]).toBeGreaterThan(130.02);
			expect(to[0]).toBeLessThan(130.02);
			expect(to[0]).toBeGreaterThan(130);
			expect(from[1]).toBeCloseTo(to[1], 5);
		},
	);
});

describe('the star of a burst', () => {
	it('reaches as far as it should, and no farther', () => {
		const far = starRing([10, 10], 5).map(([x, y]) => Math.hypot(x - 10, y - 10));
		expect(Math.max(...far)).toBeCloseTo(5);
		expect(far).toHaveLength(16);
	});
});
