import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { Cartographic, CzmlDataSource, JulianDate, Math as Angle, type Entity } from '@cesium/engine';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Campaign } from '../../src/core/campaign';
import { utc } from '../../src/export/data/times';
import { writeCzml } from '../../src/export/data/czml';
import { asInstant } from '../../src/core/instant';
import { CAMPAIGN, CANNAE, campaignWith, MOVING, REAL, REAL_TRACKS, trackOf } from './campaign';

const ajv = new Ajv({ allErrors: true, strictTypes: false, strictTuples: false });
formats(ajv);
const isCzml = ajv.compile(JSON.parse(readFileSync(new URL('./czml.schema.json', import.meta.url), 'utf8')) as object);

/** Reads with Cesium itself, which draws nothing here and asks a browser for one name only. */
async function load(campaign: Campaign): Promise<CzmlDataSource> {
	Object.assign(globalThis, { Image: globalThis.Image ?? Object });
	const packets = JSON.parse(writeCzml(campaign).files[0]!.text) as object;
	isCzml(packets);
	expect(ajv.errorsText(isCzml.errors)).toBe('No errors');
	return CzmlDataSource.load(packets);
}

const julian = (at: number | string) => JulianDate.fromIso8601(typeof at === 'number' ? utc(asInstant(at)) : at);

describe('CZML, as Cesium reads it', () => {
	let source: CzmlDataSource;
	beforeAll(async () => {
		source = await load(CAMPAIGN);
	});
	const entity = (id: string): Entity => source.entities.getById(id)!;
	const placeAt = (id: string, at: number | string) => {
		const { longitude, latitude } = Cartographic.fromCartesian(entity(id).position!.getValue(julian(at))!);
		return [Angle.toDegrees(longitude), Angle.toDegrees(latitude)] as const;
	};
	const said = (id: string, at: number | string) =>
		entity(id).properties!.getValue(julian(at)) as Record<string, unknown>;

	it('puts each unit where ours is at each of its times', () => {
		for (const id of [...MOVING, 'once'])
			for (const [i, at] of trackOf(id).times.entries()) {
				const [longitude, latitude] = placeAt(id, at);
				expect(longitude).toBeCloseTo(trackOf(id).path[i]![0], 7);
				expect(latitude).toBeCloseTo(trackOf(id).path[i]![1], 7);
			}
	});

	it('goes the short way across the 180th meridian, and stays where it came to', () => {
		expect(Math.abs(placeAt('date-line', '1938-07-30T16:30:00Z')[0])).toBeGreaterThan(179.8);
		expect(placeAt('75th', '1938-08-01T00:00:00Z')[0]).toBeCloseTo(130.6, 7);
	});

	it('has a unit from its first time until its end, and what has no time always', () => {
		const isThere = (id: string, at: string) => entity(id).isAvailable(julian(at));
		expect(['1938-07-30T15:59:59Z', '1938-07-30T16:00:00Z', '1938-08-02T00:00:00Z'].map((at) => isThere('75th', at))).toEqual([false, true, false]);
		expect(isThere('hill', '2020-01-01T00:00:00Z')).toBe(true);
		expect(isThere('strike', '1938-08-06T05:00:00Z')).toBe(false);
	}); // prettier-ignore

	it('tells numbers from the vertex that says them, and how a leg was covered while it lasts', () => {
		const [, second, third, last] = trackOf('75th').times;
		expect(said('75th', '1938-07-30T16:00:00Z')['men']).toBeUndefined();
		expect(said('75th', third!)).toMatchObject({ men: 1114, transport: 'lorry' });
		expect(said('75th', last!)).toMatchObject({ men: 900, strength: 'what was left', manoeuvre: 'withdrawal' });
		expect(said('75th', second! - 1000)).toMatchObject({ crossing: 'swimming' });
		expect(said('75th', second! + 1000)['crossing']).toBeUndefined();
		expect(said('75th', second!)['uncertainty']).toBeCloseTo(400, 6);
	});

	it('holds names, doubt of each vertex and the rest as properties, and markup as text', () => {
		const all = said('75th', '1938-07-30T16:00:00Z');
		expect(all).toMatchObject({ name_ru: '75-й полк', commander: 'Satō', side: 'Japan', confidence: 'schematic' });
		const vertices = JSON.parse(all['vertices'] as string) as { attested: boolean; confidence: string }[];
		expect(vertices.map(({ attested }) => attested)).toEqual([true, false, true, true]);
		expect(vertices[2]).toMatchObject({ confidence: 'documented', precision: 'hour', sources: [{ id: 'a1' }] });
		expect(entity('75th').description!.getValue(julian(0))).toContain('&lt;script&gt;');
	});

	it('shows each shape of a front until the next, and holes of areas', () => {
		const pointsAt = (at: string) => (entity('held-line').polyline!.positions!.getValue(julian(at)) as unknown[] | undefined)?.length;
		expect(['1938-07-30T19:00:00Z', '1938-07-30T21:00:00Z', '1938-07-31T21:00:00Z'].map(pointsAt)).toEqual([undefined, 2, 3]);
		expect((entity('strike').polygon!.hierarchy!.getValue(julian(0)) as { holes: unknown[] }).holes).toHaveLength(1);
		expect(entity('two-fields/2').parent!.id).toBe('two-fields');
	}); // prettier-ignore

	it('starts its clock with the first time of what moves', () => {
		expect(JulianDate.toIso8601(source.clock.startTime)).toBe('1809-07-05T03:00:00Z');
	});
});

it('leaves out of CZML what lies beyond four digits of years, and says so', async () => {
	const campaign = campaignWith(CANNAE);
	expect(writeCzml(campaign).leftOut).toEqual([{ id: 'cannae', why: 'CZML writes years from 0 to 9999 only' }]);
	expect((await load(campaign)).entities.values).toHaveLength(0);
});

it('keeps every track of geo/ to its instants and places, as Cesium reads them', async () => {
	const { entities } = await load(REAL);
	for (const { id, path, times } of REAL_TRACKS) {
		const read = times.map((at) => Cartographic.fromCartesian(entities.getById(id)!.position!.getValue(julian(at))!));
		const degrees = read.map((one) =>
			[one.longitude, one.latitude].map((angle) => Number(Angle.toDegrees(angle).toFixed(7))),
		);
		expect([id, degrees]).toEqual([id, path.map((one) => one.map((angle) => Number(angle.toFixed(7))))]);
	}
});
