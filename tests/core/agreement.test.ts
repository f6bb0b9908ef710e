import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../src/core/agreement';
import { campaignOf, readCampaign } from '../../src/core/campaign';
import { buildDeck } from '../../src/core/deck';
import { asInstant } from '../../src/core/instant';
import { problemsText } from '../../src/core/problem';
import { feature, geoFile, RING, type Fields } from '../campaign/fixture';

const work = (id: string, side?: unknown) => ({
	id,
	type: 'book',
	title: id,
	...(side === undefined ? {} : { custom: { side } }),
});
const SOURCES = [work('a1'), work('red', 'Red'), work('red-2', 'Red'), work('blue', 'Blue'), work('atlas')];
const sourcesFile = (list: readonly unknown[]) => ({ path: 'geo/sources.json', text: JSON.stringify(list) });

const campaignWith = (written: unknown, sources: readonly unknown[] = SOURCES) =>
	campaignOf(readCampaign([sourcesFile(sources), geoFile('geo/a.geojson', written)]).parts);

function agreedAt(written: unknown, time = '1938-07-31T00:00+10:00') {
	const campaign = campaignWith(written);
	return agreementOf([...campaign.entities.values()][0]!, campaign)(asInstant(Date.parse(time)));
}

const hill = (properties: Fields) => feature('hill', 'Point', [130, 42], properties);

describe('both sides agree', () => {
	it('where the sources follow both of them, or neither', () => {
		expect(agreedAt(hill({ sources: ['red', 'blue'] }))).toBe(true);
		expect(agreedAt(hill({ sources: ['atlas'] }))).toBe(true);
	});

	it('not where all sources follow one of them, be they many', () => {
		expect(agreedAt(hill({ sources: ['red'] }))).toBe(false);
		expect(agreedAt(hill({ sources: ['red', 'red-2', 'atlas'] }))).toBe(false);
	});

	it('not on what is only schematic, whoever is named for it', () =>
		expect(agreedAt(hill({ sources: ['red', 'blue'], confidence: 'schematic' }))).toBe(false));

	it('never on a reading of a border, nor on what is disputed or claimed', () => {
		const both = { sources: ['red', 'blue'] };
		const line = [[130, 42], [131, 42]]; // prettier-ignore
		expect(agreedAt(feature('ridge', 'LineString', line, { ...both, reading: 'Red' }))).toBe(false);
		expect(agreedAt(feature('strip', 'Polygon', [RING], { ...both, class: 'disputed' }))).toBe(false);
		expect(agreedAt(feature('bar', 'LineString', line, { ...both, class: 'claimed' }))).toBe(false);
		expect(agreedAt(feature('fence', 'LineString', line, both))).toBe(true);
	});

	it('as the author says, where he does', () => {
		expect(agreedAt(hill({ sources: ['red'], agreed: true }))).toBe(true);
		expect(agreedAt(hill({ sources: ['atlas'], agreed: false }))).toBe(false);
	});
});

describe('a track is agreed upon moment by moment', () => {
	const DOCUMENTED = ['documented', 'documented', 'documented', 'documented'];
	const march = (sources: readonly (readonly string[])[], confidence: readonly string[] = DOCUMENTED) =>
		feature('march', 'LineString', [[130, 42], [130.1, 42], [130.2, 42], [130.3, 42]], {
			datetimes: [1, 2, 3, 4].map((hour) => `1938-07-31T0${hour}:00+10:00`),
			sources,
			confidence,
		}); // prettier-ignore
	const hours = (written: unknown, ...times: string[]) =>
		times.map((time) => agreedAt(written, `1938-07-31T${time}+10:00`));

	it('at a vertex by its own sources, between two by those of both', () => {
		const track = march([['red', 'blue'], ['atlas'], ['red'], ['blue', 'red']]);
		expect(hours(track, '01:00', '01:30', '02:00', '02:30', '03:00', '03:30', '04:00')).toEqual(
			[true, true, true, false, false, false, true], // prettier-ignore
		);
	});

	it('before its first and after its last time as there', () =>
		expect(hours(march([['atlas'], ['red'], ['red'], ['red']]), '00:00', '05:00')).toEqual([true, false]));

	it('past what is schematic, which attests nothing', () => {
		const track = march([['atlas'], ['red'], ['red'], ['atlas']], ['documented', 'schematic', 'schematic', 'inferred']);
		expect(hours(track, '01:00', '02:00', '03:30', '04:00')).toEqual([true, true, true, true]);
		expect(
			hours(march([['atlas'], ['atlas'], ['atlas'], ['atlas']], Array(4).fill('schematic') as string[]), '02:00'),
		).toEqual([false]);
	});
});

describe('the side of a source', () => {
	const problemsOf = (side: unknown) => {
		const files = [sourcesFile([work('a1', side)]), geoFile('geo/a.geojson', hill({ side: 'Red' }))];
		const { parts, problems } = readCampaign(files);
		return problemsText([
			...problems,
			...buildDeck([], campaignOf(parts)).problems.filter(({ where }) => where[0] !== 'slides'),
		]);
	};

	it('is one of the deck', () => expect(problemsOf('Red')).not.toContain('sources.json'));

	it('of no side of the deck is a problem', () => {
		expect(problemsOf('Rad')).toContain(
			'geo/sources.json › a1 › custom.side\n  A side of the deck expected: Red; "Rad" found.\n  Mend the side, or leave it away where the work follows no side. Did you mean "Red"?',
		);
	});

	it('that is no text is a problem', () => expect(problemsOf(7)).toContain('A text expected; 7 found.'));
});
