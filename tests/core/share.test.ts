/** The share of points that are known in one way. */
import { describe, expect, it } from 'vitest';
import { campaignOf, readCampaign } from '../../src/core/campaign';
import { buildDeck } from '../../src/core/deck';
import { shareOf, shareWords } from '../../src/core/share';
import { feature, geoFile, SOURCES } from '../campaign/fixture';

const times = [0, 1, 2].map((hour) => `1938-07-31T0${hour}:00+10:00`);
const { parts } = readCampaign([
	SOURCES,
	geoFile(
		'geo/a.geojson',
		feature('march', 'LineString', [[0, 0], [1, 0], [2, 0]], {
			side: 'Red', datetimes: times, confidence: ['documented', 'schematic', 'schematic'],
		}),
		feature('hill', 'Point', [0, 0], { confidence: 'schematic' }),
		feature('unseen', 'Point', [0, 0], { confidence: 'inferred' }),
		feature('wire', 'LineString', [[0, 0], [1, 0]], { confidence: 'inferred' }),
	),
]); // prettier-ignore
const deckOf = (...show: readonly string[]) => {
	const steps = { first: { at: times[0]!, view: { center: [0, 0] as const, zoom: 8 }, show } };
	return buildDeck([{ path: 'slides/01-one.svelte', slide: { title: 'One', steps } }], campaignOf(parts)).deck;
};

describe('a share', () => {
	it('counts the vertices of tracks and the places that some step shows', () => {
		const deck = deckOf('march', 'hill', 'wire');
		expect(shareOf(deck, 'schematic')).toEqual({ count: 3, all: 4, share: 0.75 });
		expect(shareOf(deck, 'documented')?.share).toBe(0.25);
		expect(shareOf(deck, 'inferred')?.share).toBe(0);
	});

	it('is none where there are no points', () => expect(shareOf(deckOf('wire'), 'schematic')).toBeUndefined());

	it.each([
		[0, 'none'],
		[0.02, 'less than a tenth'],
		[0.2, 'more than a tenth'],
		[0.325, 'about a third'],
		[0.37, 'more than a third'],
		[0.5, 'half'],
		[0.51, 'about half'],
		[0.97, 'more than nine tenths'],
		[1, 'all'],
	])('of %d is “%s”', (share, words) => expect(shareWords(share)).toBe(words));
});
