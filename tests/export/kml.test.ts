import { kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import type { Feature, LineString, Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Campaign } from '../../src/core/campaign';
import { writeKml } from '../../src/export/data/kml';
import { CAMPAIGN, CANNAE, campaignWith, FORMULA, MOVING, REAL, REAL_TRACKS, SCRIPT, trackOf } from './campaign';

const parse = (campaign: Campaign) =>
	new DOMParser({ onError: (level, message) => level !== 'warning' && expect.fail(message) }).parseFromString(
		writeKml(campaign).files[0]!.text,
		'text/xml',
	);
const document = parse(CAMPAIGN);
const features = kml(document as never).features as Feature[];
const byId = (id: string) => features.find(({ properties }) => properties!['id'] === id)!;
const placemark = (id: string) =>
	[...document.getElementsByTagName('Placemark')].find(
		(one) => one.getElementsByTagName('value')[0]!.textContent === id,
	)!;
const texts = (id: string, tag: string) => [...placemark(id).getElementsByTagName(tag)].map((one) => one.textContent);

describe('KML', () => {
	it('has the places and instants of our tracks', () => {
		for (const id of MOVING) {
			const { geometry, properties } = byId(id);
			expect((geometry as LineString).coordinates.map((one) => one.slice(0, 2))).toEqual(trackOf(id).path);
			const { times } = (properties as { coordinateProperties: { times: string[] } }).coordinateProperties;
			expect(times.map(Date.parse)).toEqual(trackOf(id).times);
			expect(times.every((time) => time.endsWith('Z'))).toBe(true);
		}
		expect(texts('once', 'when')).toEqual(['1938-07-30T16:00:00Z']);
	});

	it('says of each position what is said there, with an empty value where nothing is', () => {
		const series = (name: string) =>
			[...placemark('75th').getElementsByTagName('gx:SimpleArrayData')]
				.filter((one) => one.getAttribute('name') === name)
				.flatMap((one) => [...one.getElementsByTagName('gx:value')].map((value) => value.textContent));
		expect(series('men')).toEqual(['', '1114', '', '900']);
		expect(series('attested')).toEqual(['true', 'false', 'true', 'true']);
		expect(series('uncertainty')).toEqual(['600', '400', '250', '250']);
		const declared = [...document.getElementsByTagName('gx:SimpleArrayField')].map((one) => one.getAttribute('name'));
		expect(declared).toEqual(expect.arrayContaining(['men', 'attested', 'sources', 'crossing']));
	});

	it('keeps names and texts to the letter, and shows markup as text', () => {
		expect(byId('75th').properties).toMatchObject({ name: '75th Regiment', name_ja: '歩兵第七十五連隊', note: SCRIPT });
		expect(byId('strike').properties).toMatchObject({ note: FORMULA, bombs: '1592' });
		expect(texts('75th', 'description')[0]).toContain('&lt;script&gt;');
		expect(document.getElementsByTagName('script')).toHaveLength(0);
	});

	it('has a time span for what stands and for each shape of a front', () => {
		expect(byId('strike').properties).toMatchObject({ timespan: { begin: '1938-08-06T06:00:00Z', end: '1938-08-06T07:00:00Z' } });
		expect(texts('two-fields', 'begin')).toEqual(['1938-08-06T06:00:00Z']);
		expect(texts('two-fields', 'end')).toEqual([]);
		expect(texts('hill', 'TimeSpan')).toEqual([]);
		const shapes = features.filter(({ properties }) => properties!['id'] === 'wedge');
		expect(shapes.map(({ properties }) => (properties as { timespan: { begin: string } }).timespan.begin)).toEqual(['1938-07-30T20:00:00Z', '1938-07-30T23:00:00Z']);
		expect((byId('hill').geometry as Point).coordinates).toEqual([130.6, 42.45, 157]);
	}); // prettier-ignore

	it('stays XML where a text has what XML cannot hold, and writes years as XML Schema does', () => {
		const odd = { ...CANNAE, properties: { ...CANNAE.properties, note: 'a\u0000b\u001bc &amp; &#x110000;' } };
		const read = parse(campaignWith(odd));
		expect(read.getElementsByTagName('when')[0]!.textContent).toBe('-0216-08-02T05:00:00Z');
		expect(read.getElementsByTagName('description')[0]!.textContent).toBe('a\uFFFDb\uFFFDc &amp;amp; &amp;#x110000;');
	});
});

it('keeps every track of geo/ to its instants and places', () => {
	const tracks = [...parse(REAL).getElementsByTagName('gx:Track')];
	const texts = (tag: string) =>
		tracks.map((one) => [...one.getElementsByTagName(tag)].map(({ textContent }) => textContent!));
	expect(texts('when').map((whens) => whens.map(Date.parse))).toEqual(REAL_TRACKS.map(({ times }) => times));
	expect(texts('gx:coord')).toEqual(REAL_TRACKS.map(({ path }) => path.map((one) => `${one.join(' ')} 0`)));
});
