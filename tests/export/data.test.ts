import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { campaignOf, readCampaign } from '../../src/core/campaign';
import { readRequest } from '../../src/cli/data/options';
import { geoFiles } from '../../src/cli/geo-files';
import { ROOT } from '../../src/cli/script';
import { aboutText, formatLine, holdsText } from '../../src/export/data/about';
import { FORMATS } from '../../src/export/data/formats';
import { FORMAT_IDS, type FormatId } from '../../src/export/data/holding';
import { FACTS } from '../../src/export/data/holds';
import { CAMPAIGN, CANNAE, campaignWith } from './campaign';

const written = FORMATS.map((format) => ({ format, ...format.write(CAMPAIGN) }));
const textOf = (id: FormatId) =>
	written.find(({ format }) => format.id === id)!.files.map(({ text }) => text).join('\n'); // prettier-ignore

describe('the options', () => {
	it('ask for every format where none is named, and for those that are', () => {
		expect(readRequest(['--out', 'd'])).toEqual({ out: 'd', formats: FORMATS });
		expect(readRequest(['--out', 'd', '--format', 'csv, kml'])!.formats.map(({ id }) => id)).toEqual(['kml', 'csv']);
		expect(readRequest(['--help'])).toBeUndefined();
	});

	it.each([
		[[], '--out is missing: say into which folder to write, as in --out data.'],
		[['--out', 'd', '--format', 'kml,czlm'], '--format "czlm" does not exist. Did you mean "czml"?'],
		[['--out', 'd', '--format', 'shapefile'], '--format "shapefile" does not exist. There is mf-json, czml, kml, geojson, csv.'],
		[['--out', 'd', '--format', 'kml,'], '--format "" does not exist.'],
		[['--out', 'd', '--formats', 'kml'], 'There is no option --formats. Did you mean "--format"?'],
	])('%j is refused', (args, sentence) => {
		expect(() => readRequest(args)).toThrow(expect.objectContaining({ exitCode: 2 }));
		expect(() => readRequest(args)).toThrow(sentence);
	}); // prettier-ignore
});

describe('what is said of the formats', () => {
	/** For a fact of the table, what stands in a file that has it. */
	const SIGNS: Readonly<Record<string, string>> = {
		'names in every language': '歩兵第七十五連隊',
		'side, arm, echelon, class and all else that the author wrote': 'Satō',
		'doubt and sources of a feature': 'Ōta 1938, p. 5',
		'positions of a track with their times': '1938-07-30T19:15:00Z',
		'which times are attested': 'attested',
		'confidence, precision and sources of each vertex': 'documented',
		'men, tanks, guns, aircraft and strength from a vertex on': 'what was left',
		'manoeuvre, outcome, crossing and transport of each leg': 'swimming',
		'units attested at one time only': 'once',
		'start and end of what stands, half-open or open': '1938-08-06T06:00:00Z',
		'what has no time': 'hill',
		'shapes of a front with their times': '1938-07-30T20:00:00Z',
		'legs across the 180th meridian': '179.8',
		'claims, and works in full': 'It lay 35 km away',
		'offsets in which times were written': '+10:00',
	};
	const LOST_WITH_A_TRACE = ['what has no time'];

	it.each(Object.entries(SIGNS))('%s: is in the files of a format exactly where the table says so', (what, sign) => {
		const fact = FACTS.find((one) => one.what === what)!;
		for (const id of FORMAT_IDS.filter((one) => fact.in[one].how !== 'lost' || !LOST_WITH_A_TRACE.includes(what)))
			expect([id, textOf(id).includes(sign)]).toEqual([id, fact.in[id].how !== 'lost']);
	});

	it('names each feature that has no place in a format', () => {
		const about = aboutText(written, 0);
		expect(about).toContain('Left out here (a prism has times; this has no start or no end): `two-fields`, `hill`, `crest`, `shore`, `lake`.');
		expect(FACTS.find(({ what }) => what === 'what has no time')!.in['mf-json'].how).toBe('lost');
		const old = FORMATS.map((format) => ({ format, ...format.write(campaignWith(CANNAE)) }));
		expect(old.filter(({ leftOut }) => leftOut.length > 0).map(({ format }) => format.id)).toEqual(['czml']);
		expect(FACTS.find(({ what }) => what.startsWith('years'))!.in.czml.how).toBe('lost');
	}); // prettier-ignore

	it('stands in one line for each format', () => {
		for (const one of written) {
			expect(formatLine(one)).toMatch(/^[a-z-]+: .+ Cannot hold: .+\. In part: .+\.$/);
			expect(formatLine(one)).not.toContain('\n');
		}
	});

	it('says how many mistakes the geo files had, where they had any', () => {
		expect(aboutText(written, 2)).toContain('The geo files had 2 mistakes when this was written');
		expect(aboutText(written, 0)).not.toContain('mistake');
	});

	it('stands in the docs to the letter', () => {
		const docs = readFileSync(join(ROOT, 'docs/data.md'), 'utf8');
		for (const { id, title } of FORMATS) expect(docs).toContain(`## ${title}\n\n${holdsText(id)}\n`);
	});
});

describe('the campaign of geo/', () => {
	const { parts } = readCampaign(geoFiles(join(ROOT, 'geo')));
	const write = () => FORMATS.flatMap((format) => format.write(campaignOf(parts)).files);

	it('is written in less than three seconds, and twice the same', () => {
		// Of the processor: a machine that does other things meanwhile is no reason to fail.
		const begun = process.cpuUsage();
		const first = write();
		const { user, system } = process.cpuUsage(begun);
		expect((user + system) / 1e6).toBeLessThan(3);
		expect(write()).toEqual(first);
	});

	it('has all its features in every format that leaves none out', () => {
		for (const { name, text } of write().filter((file) => /^(campaign|features)/.test(file.name)))
			for (const { id } of parts.entities) expect([name, id, text.includes(id)]).toEqual([name, id, true]);
	});
});
