import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/export/data/csv';
import { CAMPAIGN, campaignWith, FORMULA, MOVING, SCRIPT, trackOf } from './campaign';

type Row = Readonly<Record<string, string>>;

const { files } = writeCsv(CAMPAIGN);
const rows = (name: string): readonly Row[] =>
	parse(files.find((file) => file.name === name)!.text, { columns: true, bom: true });
const byId = (name: string, id: string) => rows(name).find((row) => row['id'] === id)!;

describe('CSV', () => {
	it('has a row for each vertex, at the instants and places of ours', () => {
		for (const id of [...MOVING, 'once']) {
			const vertices = rows('vertices.csv').filter((row) => row['of'] === id);
			expect(vertices.map((row) => [Number(row['longitude']), Number(row['latitude'])])).toEqual(trackOf(id).path);
			expect(vertices.map((row) => Date.parse(row['time']!))).toEqual(trackOf(id).times);
		}
	});

	it('says of each vertex what is said there', () => {
		const [, second, third] = rows('vertices.csv').filter((row) => row['of'] === '75th');
		expect(second).toMatchObject({ attested: 'false', men: '1114', crossing: 'swimming', manoeuvre: 'march', sources: 'a2: A map, "the large one"' });
		expect(third).toMatchObject({ attested: 'true', men: '', outcome: 'failed', confidence: 'documented', precision: 'hour' });
	}); // prettier-ignore

	it('has every feature with its names, and shapes of fronts among the vertices', () => {
		expect(rows('features.csv').map((row) => row['id'])).toEqual([...CAMPAIGN.entities.keys()]);
		expect(byId('features.csv', '75th')).toMatchObject({ name_ru: '75-й полк', note: SCRIPT, end: '1938-08-01T14:00:00Z', fate: 'withdrawn' });
		expect(byId('features.csv', 'hill')['geometry']).toBe('POINT Z (130.6 42.45 157)');
		expect(rows('vertices.csv').find((row) => row['of'] === 'wedge')!['geometry']).toMatch(/^POLYGON \(\(130 42, 131 42,/);
	}); // prettier-ignore

	it('has claims and works', () => {
		expect(byId('claims.csv', 'far')).toMatchObject({ value: '35', unit: 'km', sources: 'a1: Ōta 1938, L3' });
		expect(byId('sources.csv', 'a1')).toMatchObject({
			title: 'One & <Two>',
			type: 'book',
			author: '[{"family":"Ōta"}]',
		});
	});

	it('lets no spreadsheet run a text, and leaves numbers alone', () => {
		expect(byId('features.csv', 'strike')['note']).toBe(`'${FORMULA}`);
		expect(rows('vertices.csv').find((row) => row['of'] === 'date-line' && row['number'] === '2')!['longitude']).toBe('-179.8');
	}); // prettier-ignore

	it('has its columns where a campaign has nothing', () => {
		expect(writeCsv(campaignWith()).files.map(({ text }) => text.slice(1))).toEqual([
			'id\r\n',
			'of,number,time,attested\r\n',
			expect.stringMatching(/^id,/) as string,
			expect.stringMatching(/^id,/) as string,
		]);
	});
});
