/** A small campaign and deck for tests of the core: one of every kind of entity, in the plainest place and times. */
import { campaignOf, readCampaign } from '../../src/core/campaign';
import { buildDeck, type SlideFile } from '../../src/core/deck';
import { defineSlide } from '../../src/core/slide';

const known = { uncertainty: 200, confidence: 'documented', sources: ['book'] };
const time = (hour: number) => `1938-07-31T${String(hour).padStart(2, '0')}:00+10:00`;

const features = [
	feature(
		'regiment',
		{
			type: 'LineString',
			coordinates: [
				[0, 0],
				[2, 0],
				[2, 2],
			],
		},
		{ side: 'red', arm: 'infantry', echelon: 'regiment', datetimes: [time(0), time(2), time(4)] },
	),
	feature(
		'guns',
		{
			type: 'LineString',
			coordinates: [
				[1, 1],
				[1, 1],
			],
		},
		{ side: 'blue', arm: 'artillery', datetimes: [time(0), time(4)] },
	),
	feature('hill', { type: 'Point', coordinates: [0, 1] }, { class: 'hill' }),
	feature(
		'strike',
		{
			type: 'Polygon',
			coordinates: [
				[
					[0, 0],
					[1, 0],
					[1, 1],
					[0, 0],
				],
			],
		},
		{ start: time(1), end: time(3) },
	),
	feature(
		'reading',
		{
			type: 'LineString',
			coordinates: [
				[0, 0],
				[0, 1],
			],
		},
		{ reading: 'Red: the ridge', side: 'red' },
	),
	feature(
		'bar',
		{
			type: 'LineString',
			coordinates: [
				[0, 0],
				[1, 0],
			],
		},
		{ class: 'claimed' },
	),
	feature(
		'front',
		{
			type: 'MultiLineString',
			coordinates: [
				[
					[0, 0],
					[0, 1],
				],
				[
					[1, 0],
					[1, 1],
				],
			],
		},
		{ datetimes: [time(0), time(4)], interpolation: 'Linear' },
	),
	feature(
		'lake',
		{
			type: 'Polygon',
			coordinates: [
				[
					[3, 3],
					[4, 3],
					[4, 4],
					[3, 3],
				],
			],
		},
		{ kind: 'ground', class: 'lake' },
	),
];

function feature(id: string, geometry: object, properties: object) {
	return { type: 'Feature', id, properties: { name: { en: id }, ...known, ...properties }, geometry };
}

export const geoFiles = [
	{ path: 'geo/all.geojson', text: JSON.stringify({ type: 'FeatureCollection', features }) },
	{ path: 'geo/sources.json', text: JSON.stringify([{ id: 'book', type: 'book', title: 'A book' }]) },
];

const first = defineSlide({
	title: 'First',
	steps: {
		begin: { at: time(0), view: { center: [1, 1], zoom: 7 }, show: ['regiment', 'hill', 'front'] },
		march: { at: time(2), duration: 4 },
		strike: { show: ['regiment', 'strike', 'bar'], duration: 1 },
	},
});
const second = defineSlide({
	title: 'Second',
	steps: {
		fly: {
			at: time(4),
			view: { center: [1, 0], zoom: 9, bearing: 30, pitch: 20 },
			show: ['regiment', 'guns', 'reading', 'front'],
			duration: 2,
		},
		cut: { show: ['hill', 'lake'], duration: 0 },
	},
});

export const slideFiles: readonly SlideFile[] = [
	{ path: 'slides/02-second.svelte', slide: second },
	{ path: 'slides/01-first.svelte', slide: first },
];

const reading = readCampaign(geoFiles);
export const geoProblems = reading.problems;
export const campaign = campaignOf(reading.parts);
export const { deck, problems: deckProblems } = buildDeck(slideFiles, campaign, { language: 'en' });
