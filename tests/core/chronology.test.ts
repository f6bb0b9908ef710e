/** The chronology of a campaign: what is dated, in order of time, once for all who say it alike. */
import { describe, expect, it } from 'vitest';
import { campaignOf, readCampaign } from '../../src/core/campaign';
import { orderOf, parseWhen } from '../../src/core/campaign/claim-when';
import { chronologyOf, whenText } from '../../src/core/chronology';
import { problemsText } from '../../src/core/problem';
import { feature, geoFile, SOURCES, type Fields } from '../campaign/fixture';

function chronology(...claims: readonly Fields[]) {
	const files = [
		SOURCES,
		geoFile('geo/a.geojson', feature('hill', 'Point', [130, 42])),
		{ path: 'geo/claims.json', text: JSON.stringify(claims) },
	];
	const { parts, problems } = readCampaign(files);
	expect(problemsText(problems)).toBe('');
	return chronologyOf(campaignOf(parts), 'en');
}
const said = (id: string, en: string, more: Fields) => ({ id, text: { en }, kind: 'date', source: 'a1', ...more });

describe('a date as texts write it', () => {
	it.each([
		['1938', '1938'],
		['1938-07', 'July 1938'],
		['1938-07-31', '31 July 1938'],
		['1938-07-31 (night)', '31 July 1938'],
		['1938-07-31T02:00', '31 July 1938, 02:00'],
		['1938-07-31T18:00/24:00', '31 July 1938, 18:00–24:00'],
		['1938-06-13/14', '13 June – 14 June 1938'],
		['1938-07-29/1938-08-11', '29 July – 11 August 1938'],
		['1937/1945', '1937 – 1945'],
		['1931-09-18/1932-02-27', '18 September 1931 – 27 February 1932'],
		['1938-08-06T16:55/1938-08-07', '6 August 1938, 16:55 – 7 August 1938'],
		['-000216-08-02', '2 August -216'],
	])('%s is told as %s', (text, told) => expect(whenText(parseWhen(text)!)).toBe(told));

	it.each(['<1938', 'few days', '1900s-1930s', '12:00', '1938-02-30', '1938-08-06T25:00', '1945/1937', '1/2/3', ''])(
		'“%s” is none',
		(text) => expect(parseWhen(text)).toBeUndefined(),
	);

	it('comes before what it contains', () => {
		const texts = [
			'-000216',
			'1937',
			'1938',
			'1938-07',
			'1938-07-31',
			'1938-07-31T00:00',
			'1938-07-31T24:00',
			'1938-08',
		];
		const orders = texts.map((text) => orderOf(parseWhen(text)!.from));
		expect(orders).toEqual([...orders].sort((a, b) => a - b));
		expect(new Set(orders).size).toBe(texts.length);
	});
});

describe('the chronology', () => {
	it('is in order of time, and of one time in the order written', () => {
		const entries = chronology(
			said('late', 'Late', { value: '1939' }),
			said('early', 'Early', { value: '1938-07-31T02:00' }),
			said('beside', 'Beside', { value: '1938-07-31T02:00' }),
			said('day', 'Some time that day', { value: '1938-07-31' }),
		);
		expect(entries.map(({ claims }) => claims)).toEqual([['day'], ['early'], ['beside'], ['late']]);
	});

	it('has one line for what is said in the same words, dated by whoever has the date', () => {
		const [entry, ...more] = chronology(
			said('hour', 'Fire ceased at noon', { value: '12:00', source: { id: 'a1', locator: 'L1' } }),
			said('full', 'Fire ceased at noon', { value: '1938-08-11T12:00', source: { id: 'a1', locator: 'L2' } }),
			said('again', 'Fire ceased at noon', { value: '1938-08-11T12:00', source: { id: 'a1', locator: 'L2' } }),
		);
		expect(more).toEqual([]);
		expect(entry).toMatchObject({ date: '11 August 1938, 12:00', claims: ['hour', 'full', 'again'] });
		expect(entry?.sources).toEqual([
			{ id: 'a1', locator: 'L1' },
			{ id: 'a1', locator: 'L2' },
		]);
	});

	it('keeps apart who gives another hour', () =>
		expect(
			chronology(
				said('noon', 'Fire ceased', { value: '1938-08-11T12:00' }),
				said('later', 'Fire ceased', { value: '1938-08-11T13:30' }),
			),
		).toHaveLength(2));

	it('takes a date from "when", and none from a figure that only looks like a year', () => {
		const entries = chronology(
			said('when', 'So many men', { kind: 'strength', value: 1938, when: '1938-07-29' }),
			said('count', 'As many', { kind: 'strength', value: '1938' }),
			said('vague', 'Before long', { value: 'soon' }),
		);
		expect(entries.map(({ claims }) => claims)).toEqual([['when']]);
	});
});
