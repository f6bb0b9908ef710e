import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Campaign } from '../../src/core/campaign';
import { utc } from '../../src/export/data/times';
import { writeMfJson } from '../../src/export/data/mf-json';
import { CAMPAIGN, CANNAE, campaignWith, MOVING, REAL, REAL_TRACKS, trackOf } from './campaign';

interface Series {
	readonly values: readonly unknown[];
	readonly interpolation: string;
}
interface Movement {
	readonly type: string;
	readonly datetimes: readonly string[];
	readonly coordinates: readonly unknown[];
	readonly interpolation: string;
	readonly prisms: readonly Movement[];
}
interface Feature {
	readonly id: string;
	readonly properties: Readonly<Record<string, unknown>>;
	readonly geometry: { readonly coordinates: readonly unknown[] };
	readonly temporalGeometry: Movement;
	readonly temporalProperties: readonly Readonly<Record<string, Series>>[];
}

const ajv = new Ajv({ allErrors: true, strictTypes: false });
formats(ajv);
ajv.addSchema(JSON.parse(readFileSync(new URL('./mf-json.schema.json', import.meta.url), 'utf8')) as object);

function read(campaign: Campaign, name: 'trajectories' | 'prisms'): readonly Feature[] {
	const text = writeMfJson(campaign).files.find((file) => file.name === `${name}.mf.json`)!.text;
	const value = JSON.parse(text) as { readonly features: readonly Feature[] };
	ajv.validate(`mf-json#/definitions/${name}`, value);
	expect(ajv.errorsText()).toBe('No errors');
	return value.features;
}
const byId = (features: readonly Feature[], id: string) => features.find((one) => one.id === id)!;

describe('trajectories', () => {
	const features = read(CAMPAIGN, 'trajectories');

	it('has each track that moves, at the instants and places of ours', () => {
		expect(features.map(({ id }) => id)).toEqual(MOVING);
		for (const { id, geometry, properties } of features) {
			expect(geometry.coordinates).toEqual(trackOf(id).path);
			expect((properties['datetimes'] as string[]).map(Date.parse)).toEqual(trackOf(id).times);
		}
	});

	it('has a list for what changes alone: one value for each time, or for each leg', () => {
		const { properties } = byId(features, '75th');
		expect(properties).toMatchObject({ name_ru: '75-й полк', sources: expect.stringContaining('a1: Ōta 1938, p. 5') as string });
		expect(properties['uncertainty']).toEqual([600, 400, 250, 250]);
		expect(properties['crossing']).toEqual(['swimming', null, null]);
		expect(properties['men']).toEqual([null, 1114, 1114]);
		expect(properties['not_attested']).toBe(utc(trackOf('75th').times[1]!));
		const lists = Object.entries(properties).filter(([, value]) => Array.isArray(value));
		expect(lists.map(([, list]) => (list as unknown[]).length)).toEqual(lists.map(([key]) => (['uncertainty', 'datetimes'].includes(key) ? 4 : 3)));
	}); // prettier-ignore
});

describe('prisms', () => {
	const features = read(CAMPAIGN, 'prisms');

	it('move as our tracks do, and say at which instants', () => {
		for (const id of MOVING) {
			const { temporalGeometry } = byId(features, id);
			expect(temporalGeometry).toMatchObject({ type: 'MovingPoint', interpolation: 'Linear' });
			expect(temporalGeometry.coordinates).toEqual(trackOf(id).path);
			expect(temporalGeometry.datetimes.map((time) => Date.parse(time))).toEqual(trackOf(id).times);
		}
	});

	it('are discrete where a unit is attested once', () => {
		const { temporalGeometry } = byId(features, 'once');
		expect(temporalGeometry).toMatchObject({ interpolation: 'Discrete', datetimes: ['1938-07-30T16:00:00Z'] });
	});

	it('hold doubt and numbers by time: a step from the vertex that says it, a leg from where it begins', () => {
		const [said] = byId(features, '75th').temporalProperties;
		expect(said!['attested']!.values).toEqual([true, false, true, true]);
		expect(said!['uncertainty']).toMatchObject({ type: 'Measure', form: 'MTR', values: [600, 400, 250, 250], interpolation: 'Linear' });
		expect(said!['men']).toMatchObject({ values: [null, 1114, 1114, 900], interpolation: 'Step' });
		expect(said!['outcome']).toMatchObject({ values: [null, 'failed', null, null], interpolation: 'Step' });
		expect(said!['confidence']!.values).toEqual(['schematic', 'schematic', 'documented', 'inferred']);
		expect(said!['sources']!.values[0]).toBe('a1: Ōta 1938, p. 5');
		const lengths = Object.values(said!).map((one) => (Array.isArray(one) ? one : one.values).length);
		expect(new Set(lengths)).toEqual(new Set([4]));
	}); // prettier-ignore

	it('blend the shapes of a front where they have as many positions, and go on until its end', () => {
		const { temporalGeometry } = byId(features, 'wedge');
		expect(temporalGeometry).toMatchObject({ type: 'MovingPolygon', interpolation: 'Linear' });
		expect(temporalGeometry.datetimes).toEqual(['1938-07-30T20:00:00Z', '1938-07-30T23:00:00Z', '1938-07-31T14:00:00Z']);
		expect(temporalGeometry.coordinates[2]).toEqual(temporalGeometry.coordinates[1]);
	}); // prettier-ignore

	it('let each shape of another front stand until the next', () => {
		const { type, prisms } = byId(features, 'held-line').temporalGeometry;
		expect(type).toBe('MovingGeometryCollection');
		expect(prisms.map(({ interpolation }) => interpolation)).toEqual(['Step', 'Discrete']);
		expect(prisms[0]!.datetimes[1]).toBe(prisms[1]!.datetimes[0]);
	});

	it('leave out what has no start or no end, and say which', () => {
		const { leftOut } = writeMfJson(CAMPAIGN);
		expect(leftOut.map(({ id }) => id)).toEqual(['two-fields', 'hill', 'crest', 'shore', 'lake']);
		expect(features.map(({ id }) => id)).toContain('strike');
	});

	it('write milliseconds where a year is beyond four digits', () => {
		const campaign = campaignWith(CANNAE);
		expect(read(campaign, 'prisms')[0]!.temporalGeometry.datetimes).toEqual([Date.UTC(-216, 7, 2, 5), Date.UTC(-216, 7, 2, 11)]);
		expect(read(campaign, 'trajectories')).toHaveLength(1);
	}); // prettier-ignore
});

it('keeps every track of geo/ to its instants and places', () => {
	const [prisms, trajectories] = [read(REAL, 'prisms'), read(REAL, 'trajectories')];
	for (const { id, path, times } of REAL_TRACKS) {
		const { coordinates, datetimes } = byId(prisms, id).temporalGeometry;
		expect([id, coordinates, datetimes.map((time) => Date.parse(time))]).toEqual([id, path, times]);
		if (path.length > 1) expect(byId(trajectories, id).geometry.coordinates).toEqual(path);
	}
});
