import { describe, expect, it } from 'vitest';
import { campaignOf } from '../../src/core/campaign';
import type { EntityKind, Track } from '../../src/core/entity';
import { isoInstant, type OffsetMinutes } from '../../src/core/instant';
import { strengthAt } from '../../src/core/track';
import { feature, only, read, RING, type Fields } from './fixture';

const trackOf = (coordinates: unknown, datetimes: readonly unknown[], properties: Fields = {}) =>
	only(feature('column', 'LineString', coordinates, { datetimes, ...properties })) as Track;

const clocks = ({ times }: Track) => times.map((time) => isoInstant(time, 600 as OffsetMinutes).slice(11, 19));

describe('times that are not attested', () => {
	it('are filled at constant speed along the path', () => {
		const track = trackOf([[130, 0], [130.1, 0], [130.4, 0]], ['1938-07-31T08:00+10:00', null, '1938-07-31T12:00+10:00']); // prettier-ignore
		expect(clocks(track)).toEqual(['08:00:00', '09:00:00', '12:00:00']);
		expect(track.attested).toEqual([true, false, true]);
	});

	it('are measured on the sphere, where a degree of longitude is shorter in the north', () => {
		const track = trackOf([[130, 60], [131, 60], [131, 61]], ['1938-07-31T08:00+10:00', null, '1938-07-31T11:00+10:00']); // prettier-ignore
		expect(clocks(track)[1]).toBe('08:59:59');
	});

	it('are filled in each gap for itself', () => {
		const times = ['1938-07-31T08:00+10:00', null, '1938-07-31T09:00+10:00', null, null, '1938-07-31T12:00+10:00'];
		const track = trackOf([0, 1, 2, 3, 4, 5].map((x) => [x, 0]), times); // prettier-ignore
		expect(clocks(track)).toEqual(['08:00:00', '08:30:00', '09:00:00', '10:00:00', '11:00:00', '12:00:00']);
	});

	it('are spread evenly where nothing moves', () => {
		const times = ['1938-07-31T08:00+10:00', null, null, '1938-07-31T11:00+10:00'];
		const track = trackOf([[130, 42], [130, 42], [130, 42], [130, 42]], times); // prettier-ignore
		expect(clocks(track)).toEqual(['08:00:00', '09:00:00', '10:00:00', '11:00:00']);
	});

	it('reach until the end where a unit stands at one place and one time is all there is', () => {
		const track = trackOf([[130, 42], [130, 42]], ['1938-07-31T08:00+10:00', null], { end: '1938-08-02T09:00+10:00' }); // prettier-ignore
		expect(clocks(track)).toEqual(['08:00:00', '09:00:00']);
		expect(track.attested).toEqual([true, false]);
	});

	it('are spread evenly between the shapes of a front', () => {
		const shapes = [[[130, 42], [131, 42]], [[130, 43], [131, 43]], [[130, 44], [131, 44]]]; // prettier-ignore
		const datetimes = ['1938-07-31T08:00+10:00', null, '1938-07-31T10:00+10:00'];
		const front = only(feature('held', 'MultiLineString', shapes, { datetimes, interpolation: 'Step' }));
		expect(front).toMatchObject({ kind: 'front', attested: [true, false, true], interpolation: 'Step' });
		expect(front.kind === 'front' && front.times[1]! - front.times[0]!).toBe(3_600_000);
	});
});

describe('the kind of a feature', () => {
	const TIME = '1938-07-31T08:00+10:00';
	const LINE = [[130, 42], [131, 42]]; // prettier-ignore
	const timed = { datetimes: [TIME, '1938-07-31T09:00+10:00'], interpolation: 'Linear' };
	const lines = [LINE, LINE].map((coordinates) => ({ type: 'LineString', coordinates }));
	const rings = [RING, RING].map((ring) => ({ type: 'Polygon', coordinates: [ring] }));

	it.each<[EntityKind, string, unknown, Fields]>([
		['track', 'LineString', LINE, { datetimes: timed.datetimes }],
		['track', 'Point', [130, 42], { datetimes: [TIME] }],
		['front', 'MultiLineString', [LINE, LINE], timed],
		['front', 'MultiPolygon', [[RING], [RING]], timed],
		['front', 'GeometryCollection', lines, timed],
		['front', 'GeometryCollection', rings, timed],
		['zone', 'Polygon', [RING], {}],
		['zone', 'MultiPolygon', [[RING]], {}],
		['border', 'LineString', LINE, { reading: 'Soviet' }],
		['line', 'LineString', LINE, {}],
		['line', 'MultiLineString', [LINE], {}],
		['place', 'Point', [130, 42], {}],
		['place', 'MultiPoint', LINE, {}],
		['ground', 'Polygon', [RING], { kind: 'ground', class: 'lake' }],
		['line', 'LineString', LINE, { kind: 'line', reading: 'not a border' }],
	])('is %s for a %s', (kind, type, coordinates, properties) => {
		expect(only(feature('it', type, coordinates, properties)).kind).toBe(kind);
	});

	it('gives a track at a point one vertex, where it stands', () => {
		const track = only(feature('post', 'Point', [130, 42, 0], { datetimes: [TIME] }));
		expect(track).toMatchObject({ path: [[130, 42]], attested: [true] });
		expect((track as Track).vertices).toHaveLength(1);
	});

	it('gives a front one shape for each time', () => {
		const front = only(feature('held', 'MultiPolygon', [[RING], [RING]], timed));
		expect(front.kind === 'front' && front.shapes.map(({ type }) => type)).toEqual(['Polygon', 'Polygon']);
	});
});

describe('names', () => {
	const named = (properties: Fields) => only(feature('crest', 'Point', [130, 42], properties));

	it('are kept by language', () => {
		expect(named({ name: { en: 'Crest', ru: 'Гребень' } }).name).toEqual({ en: 'Crest', ru: 'Гребень' });
	});

	it('are of no language where one text is written', () => {
		expect(named({ name: 'Crest' }).name).toEqual({ und: 'Crest' });
	});

	it('are read from names as well', () => {
		expect(named({ name: null, names: { ja: '張鼓峰' } }).name).toEqual({ ja: '張鼓峰' });
	});

	it('are short where a short form is written, and whole where none is', () => {
		expect(named({ short: { en: 'C.' } }).short).toEqual({ en: 'C.' });
		expect(named({}).short).toEqual({ en: 'A name' });
	});

	it('may be missing where the thing speaks for itself', () => {
		expect(only(feature('strip', 'Polygon', [RING], { name: null })).name).toEqual({});
	});
});

describe('doubt', () => {
	const PATH = [[130, 42], [131, 42]]; // prettier-ignore
	const TIMES = ['1938-07-31T08:00+10:00', '1938-07-31T09:00+10:00'];

	it('holds for every vertex where it is written once', () => {
		const track = trackOf(PATH, TIMES);
		expect(track.vertices).toEqual([track.knowledge, track.knowledge]);
	});

	it('may be another at each vertex, and is then for the whole what is least sure', () => {
		const track = trackOf(PATH, TIMES, {
			uncertainty: [50, 400],
			confidence: ['documented', 'schematic'],
			sources: [['a1'], ['a1', { id: 'a1', locator: 'L3' }]],
		});
		expect(track.vertices[0]).toEqual({ uncertainty: 50, confidence: 'documented', sources: [{ id: 'a1' }] });
		const sources = [{ id: 'a1' }, { id: 'a1', locator: 'L3' }];
		expect(track.knowledge).toEqual({ uncertainty: 400, confidence: 'schematic', sources });
	});

	it('is undefined where it is not stated, and the feature is there all the same', () => {
		const { parts, problems } = read(feature('crest', 'Point', [130, 42], { uncertainty: undefined }));
		expect(parts.entities[0]!.knowledge.uncertainty).toBeUndefined();
		expect(problems).toHaveLength(1);
	});

	it('keeps a source that nobody knows, and says so', () => {
		const { parts, problems } = read(feature('crest', 'Point', [130, 42], { sources: ['nobody'] }));
		expect(parts.entities[0]!.knowledge.sources).toEqual([{ id: 'nobody' }]);
		expect(problems).toHaveLength(1);
	});
});

describe('a campaign stored as JSON', () => {
	it('comes back as it was read, and says nothing where nothing was said', () => {
		const column = feature('column', 'LineString', [[130, 42], [130.1, 42]], {
			datetimes: ['1938-07-31T08:00+10:00', '1938-07-31T09:00+10:00'],
			strength: ['379 men', null],
		}); // prettier-ignore
		const { parts } = read(column);
		const back = campaignOf(JSON.parse(JSON.stringify(parts)) as typeof parts).entities.get('column') as Track;
		expect([back.strengths, back.manoeuvres]).toEqual([
			['379 men', undefined],
			[undefined, undefined],
		]);
		expect(strengthAt(back, back.times[1]!)).toBe('379 men');
	});
});
