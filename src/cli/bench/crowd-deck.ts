/** A made-up campaign of any number of tracks, the same at every run: what the bench and the tests of crowds play. */
import { campaignOf, readCampaign } from '../../core/campaign';
import { buildDeck, type Deck } from '../../core/deck';
import { defineSlide } from '../../core/slide';

const ARMS = ['infantry', 'cavalry', 'artillery', 'armour', 'air'];
const ECHELONS = ['company', 'battalion', 'regiment'];
const KNOWN = ['documented', 'inferred', 'schematic'];
/** Degrees from the middle of the field to its edge, and the middle. */
const FIELD = { middle: [130.6, 42.45], wide: 0.11, high: 0.06 } as const;
/** Vertices of each track, and minutes of a leg at the least. */
const VERTICES = 12;
const LEG = 5;

/** A deck in which so many tracks move for `seconds`, on each slide anew: of two steps, or of twice as many as slides are asked for. */
export function crowdDeck(count: number, seconds: number, slides = 1): Deck {
	const features = Array.from({ length: count }, (_, i) => track(i, evenly(i + 1)));
	const { parts, problems } = readCampaign([
		{ path: 'geo/crowd.geojson', text: JSON.stringify({ type: 'FeatureCollection', features }) },
		{ path: 'geo/sources.json', text: JSON.stringify([{ id: 'made-up', type: 'book', title: 'Made up' }]) },
	]);
	const show = features.map(({ id }) => id);
	const slide = defineSlide({
		title: 'A crowd',
		steps: {
			begin: { at: time(0), view: { center: [...FIELD.middle], zoom: 12.6 }, show, duration: 0 },
			march: { at: time(60), duration: seconds },
		},
	});
	const files = Array.from({ length: slides }, (_, i) => ({ path: `slides/${i + 10_000}-crowd-${i}.svelte`, slide }));
	const built = buildDeck(files, campaignOf(parts), { language: 'en' });
	const [problem] = [...problems, ...built.problems];
	if (problem) throw new Error(`The made-up campaign has a problem: ${problem.where.join(' › ')}: ${problem.what}`);
	return built.deck;
}

function track(index: number, next: () => number) {
	const [longitude, latitude] = FIELD.middle;
	const coordinates = [[longitude + (next() - 0.5) * 2 * FIELD.wide, latitude + (next() - 0.5) * 2 * FIELD.high]];
	const minutes = [-Math.floor(next() * 10)];
	while (coordinates.length < VERTICES) {
		const [x, y] = coordinates.at(-1)!;
		coordinates.push([x! + (next() - 0.5) * 0.01, y! + (next() - 0.5) * 0.01]);
		minutes.push(minutes.at(-1)! + LEG + Math.floor(next() * 3));
	}
	const properties = {
		name: { en: `Unit ${index}` },
		short: { en: `${index}` },
		side: index % 2 === 0 ? 'Red' : 'Blue',
		arm: ARMS[index % ARMS.length],
		echelon: ECHELONS[index % ECHELONS.length],
		datetimes: minutes.map(time),
		uncertainty: 100 + (index % 7) * 50,
		confidence: KNOWN[index % KNOWN.length],
		sources: ['made-up'],
	};
	return { type: 'Feature', id: `unit-${index}`, properties, geometry: { type: 'LineString', coordinates } };
}

/** An instant so many minutes after the beginning. */
const time = (minutes: number): string =>
	`${new Date(Date.UTC(1938, 6, 31, 0, minutes)).toISOString().slice(0, 16)}+00:00`;

/** Numbers of 0 to 1 that look drawn by lot, the same for the same seed (mulberry32). */
function evenly(seed: number): () => number {
	let state = seed * 0x9e3779b9;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
