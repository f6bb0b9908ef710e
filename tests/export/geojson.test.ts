import { check } from '@placemarkio/check-geojson';
import type { FeatureCollection, Point, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { writeGeojson } from '../../src/export/data/geojson';
import { CAMPAIGN, MOVING, REAL, REAL_TRACKS, SCRIPT, trackOf } from './campaign';

const text = writeGeojson(CAMPAIGN).files[0]!.text;
const { features } = check(text) as FeatureCollection;
const byId = (id: string) => features.find((one) => one.id === id)!;

describe('GeoJSON', () => {
	it('has a point for each vertex of a track, at the instants and places of ours', () => {
		for (const id of [...MOVING, 'once']) {
			const points = features.filter(({ properties }) => properties!['of'] === id);
			expect(points.map(({ geometry }) => (geometry as Point).coordinates)).toEqual(trackOf(id).path);
			expect(points.map(({ properties }) => Date.parse(properties!['time'] as string))).toEqual(trackOf(id).times);
			expect(points.every(({ properties }) => (properties!['time'] as string).endsWith('Z'))).toBe(true);
		}
	});

	it('says of each vertex what is said there, and no more', () => {
		expect(byId('75th/2').properties).toMatchObject({ attested: false, men: 1114, crossing: 'swimming', confidence: 'schematic' });
		expect(byId('75th/3').properties).toMatchObject({ attested: true, outcome: 'failed', sources: 'a1: Ōta 1938' });
		expect(byId('75th/3').properties).not.toHaveProperty('men');
		expect(byId('75th/1').properties).not.toHaveProperty('manoeuvre');
	}); // prettier-ignore

	it('has cells only, names by language among them, and texts to the letter', () => {
		const cells = features.flatMap(({ properties }) => Object.values(properties!) as unknown[]);
		expect(cells.filter((cell) => !['string', 'number', 'boolean'].includes(typeof cell))).toEqual([]);
		expect(byId('75th').properties).toMatchObject({ name_ru: '75-й полк', name_ja: '歩兵第七十五連隊', note: SCRIPT, commander: 'Satō' });
		expect(byId('hill').properties).toMatchObject({ altitude: '[157,149]' });
	}); // prettier-ignore

	it('has each shape of a front with the time for which it stands', () => {
		expect(byId('wedge/1').properties).toMatchObject({ start: '1938-07-30T20:00:00Z', end: '1938-07-30T23:00:00Z', uncertainty: 300 });
		expect(byId('wedge/2').properties).toMatchObject({ end: '1938-07-31T14:00:00Z', uncertainty: 200 });
		expect(byId('held-line/2').properties).not.toHaveProperty('end');
	}); // prettier-ignore

	it('turns rings by the right hand, as RFC 7946 asks', () => {
		const [outer, hole] = (byId('strike').geometry as Polygon).coordinates;
		expect(outer![1]).toEqual([131, 42]);
		expect(hole![1]).toEqual([130.2, 42.300000000000004]);
	});

	it('has every id once', () => {
		expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
	});
});

it('keeps every track of geo/ to its instants and places', () => {
	const points = (check(writeGeojson(REAL).files[0]!.text) as FeatureCollection).features;
	for (const { id, path, times } of REAL_TRACKS) {
		const own = points.filter(({ properties }) => properties!['of'] === id);
		expect([id, own.map(({ geometry }) => (geometry as Point).coordinates)]).toEqual([id, path]);
		expect(own.map(({ properties }) => Date.parse(properties!['time'] as string))).toEqual(times);
	}
});
