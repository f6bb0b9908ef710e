import { describe, expect, it } from 'vitest';
import { campaignOf, readCampaign } from '../../src/core/campaign';
import { problemsText } from '../../src/core/problem';
import { feature, geoFile, KNOWN, only, read, RING, SOURCES, type Fields } from './fixture';

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

	it('has a problem wherever its file is cut off', () => {
		const { text } = geoFile(
			'geo/a.geojson',
			place('one', { note: 'a "quoted" \\u0041' }),
			feature('strip', 'Polygon', [RING]),
		);
		const cut = Array.from({ length: text.length }, (_, end) => ({ path: 'geo/a.geojson', text: text.slice(0, end) }));
		expect(cut.filter((file) => readCampaign([SOURCES, file]).problems.length !== 1)).toEqual([]);
	});

	it('has problems, and no exception, whatever stands in the place of a value', () => {
		const junk = [null, true, -1, 1e308, '', 'x', [], [[]], [null], {}, { type: 'Polygon', coordinates: [[]] }];
		const written = JSON.stringify(feature('one', 'LineString', [[130, 42], [131, 42]], { datetimes: ['1938-07-31T08:00Z', null], end: '1938-08-01T08:00Z' })); // prettier-ignore
		for (const value of junk) {
			for (const { 0: part, index } of written.matchAll(/(?<=[:[,])("[^"]*"(?!:)|[\d.]+|null)/g)) {
				const text = written.slice(0, index) + JSON.stringify(value) + written.slice(index + part.length);
				const file = { path: 'geo/a.geojson', text: `{ "type": "FeatureCollection", "features": [${text}] }` };
				const { parts, problems } = readCampaign([SOURCES, file]);
				expect(parts.entities.length + problems.length, text).toBeGreaterThan(0);
			}
		}
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
		expect(claims[0]).toMatchObject({ check: { from: 'hill', to: 'town' }, contradicts: ['other'] });
		expect(claims[1]).not.toHaveProperty('check');
	});
});
