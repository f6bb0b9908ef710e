import { describe, expect, it } from 'vitest';
import { campaignOf, readCampaign } from '../../src/core/campaign';
import type { Entity, EntityKind, Track } from '../../src/core/entity';
import { isoInstant, type OffsetMinutes } from '../../src/core/instant';
import { problemsText } from '../../src/core/problem';

type Fields = Readonly<Record<string, unknown>>;

const KNOWN = { name: { en: 'A name' }, uncertainty: 100, confidence: 'documented', sources: ['a1'] };
const SOURCES = { path: 'geo/sources.json', text: '[{ "id": "a1", "type": "book", "title": "One", "issued": 1938 }]' };
const RING = [[130, 42], [131, 42], [131, 43], [130, 42]]; // prettier-ignore

const feature = (id: string, type: string, coordinates: unknown, properties: Fields = {}) => ({
	type: 'Feature',
	id,
	properties: { ...KNOWN, ...properties },
	geometry: type === 'GeometryCollection' ? { type, geometries: coordinates } : { type, coordinates },
});

const geoFile = (path: string, ...features: readonly unknown[]) => ({
	path,
	text: JSON.stringify({ type: 'FeatureCollection', features }),
});

const read = (...features: readonly unknown[]) => readCampaign([SOURCES, geoFile('geo/a.geojson', ...features)]);

/** The one entity of a feature that has no problems. */
function only(written: unknown): Entity {
	const { parts, problems } = read(written);
	expect(problemsText(problems)).toBe('');
	return parts.entities[0]!;
}

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
		const track = only(feature('post', 'Point', [130, 42, 150], { datetimes: [TIME] }));
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

describe('a campaign', () => {
	const place = (id: string, properties: Fields = {}) => feature(id, 'Point', [130, 42], properties);

	it('is in the order of files and features, however the files are given', () => {
		const files = [
			geoFile('geo/b.geojson', place('three')),
			SOURCES,
			geoFile('geo/a.geojson', place('two'), place('one')),
		];
		expect(readCampaign(files).parts.entities.map(({ id }) => id)).toEqual(['two', 'one', 'three']);
		expect(readCampaign([...files].reverse())).toEqual(readCampaign(files));
	});

	it('survives being stored as JSON', () => {
		const { parts } = read(place('one'), feature('strip', 'Polygon', [RING]));
		const stored = campaignOf(JSON.parse(JSON.stringify(parts)) as typeof parts);
		expect([...stored.entities.keys()]).toEqual(['one', 'strip']);
		expect(stored.sources.get('a1')).toEqual({ id: 'a1', type: 'book', title: 'One', issued: 1938 });
	});

	it('keeps what its author wrote beyond what is read', () => {
		expect(only(place('one', { heading: 90, size: 'small' })).properties).toEqual({
			...KNOWN,
			heading: 90,
			size: 'small',
		});
	});

	it('takes null for what is not written, as other programs write it', () => {
		expect(only(place('one', { side: null, class: null, start: null, end: null }))).toMatchObject({
			side: undefined,
			span: {},
		});
	});

	it('stands from start until just before end', () => {
		const { span } = only(place('one', { start: '1938-07-31T00:00Z', end: '1938-08-01T10:00+10:00' }));
		expect(span).toEqual({ start: Date.UTC(1938, 6, 31), end: Date.UTC(1938, 7, 1) });
	});

	it('reads a file with a byte order mark and the line ends of another system', () => {
		const text = `\uFEFF${JSON.stringify({ type: 'FeatureCollection', features: [place('one')] }, null, 1).replaceAll('\n', '\r\n')}`;
		const { parts, problems } = readCampaign([SOURCES, { path: 'geo/a.geojson', text }]);
		expect([parts.entities.length, problems]).toEqual([1, []]);
	});

	it('says once that its sources are missing, not for every feature', () => {
		const { problems } = readCampaign([geoFile('geo/a.geojson', place('one'), place('two'))]);
		expect(problems.map(({ where }) => where)).toEqual([['geo/sources.json']]);
	});

	it('says of a file that nobody reads that nobody does', () => {
		const { problems } = readCampaign([SOURCES, { path: 'geo/tracks.json', text: '{}' }]);
		expect(problems.map(({ where }) => where)).toEqual([['geo/tracks.json']]);
	});

	it('is empty without files', () => {
		expect(readCampaign([])).toEqual({ parts: { entities: [], sources: [], claims: [] }, problems: [] });
	});

	it('leaves the prototype of objects as it was, whatever names a file has', () => {
		const text =
			'{ "type": "FeatureCollection", "features": [{ "type": "Feature", "id": "__proto__", "properties": { "__proto__": { "polluted": 1 } } }] }';
		readCampaign([SOURCES, { path: 'geo/a.geojson', text }]);
		expect(({} as Fields)['polluted']).toBeUndefined();
	});
});

describe('claims', () => {
	const PLACES = geoFile('geo/a.geojson', feature('hill', 'Point', [130, 42]), feature('town', 'Point', [131, 42]));
	const claimsOf = (claims: unknown) => {
		const { parts, problems } = readCampaign([
			SOURCES,
			PLACES,
			{ path: 'geo/claims.json', text: JSON.stringify(claims) },
		]);
		expect(problemsText(problems)).toBe('');
		return parts.claims;
	};
	const CLAIM = { id: 'distance', text: { en: 'Far' }, value: 35, unit: 'km', source: 'a1' };

	it('are read from a list and from an object with one', () => {
		expect(claimsOf({ claims: [CLAIM] })).toEqual(claimsOf([CLAIM]));
	});

	it('have sources from one or several, as texts or with a locator', () => {
		const ref = { id: 'a1', locator: 'L3' };
		const ofSource = (source: Fields) => claimsOf([{ ...CLAIM, source: undefined, ...source }])[0]!.sources;
		expect(ofSource({ source: 'a1' })).toEqual([{ id: 'a1' }]);
		expect(ofSource({ source: ref })).toEqual([ref]);
		expect(ofSource({ sources: ['a1', ref] })).toEqual([{ id: 'a1' }, ref]);
	});

	it('have their words in text or in claim', () => {
		expect(claimsOf([{ ...CLAIM, text: undefined, claim: 'Far' }])[0]!.text).toEqual({ und: 'Far' });
	});

	it('have a figure of any form, or none', () => {
		const values = [1.5, '12:00', [3, 4], ['a', 1], { killed: 792 }, null];
		const claims = claimsOf(values.map((value, index) => ({ ...CLAIM, id: `c-${index}`, value })));
		expect(claims.map(({ value }) => value)).toEqual(values);
	});

	it('ask one question of geography', () => {
		const claims = claimsOf([
			{ ...CLAIM, contradicts: ['other'], check: { from: 'hill', to: 'town' } },
			{ ...CLAIM, id: 'other' },
		]);
		expect(claims[0]).toMatchObject({ check: { kind: 'distance', from: 'hill', to: 'town' }, contradicts: ['other'] });
		expect(claims[1]).not.toHaveProperty('check');
	});
});
