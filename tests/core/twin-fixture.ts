/** Decks for twins: the crossing of 1651 with movement, strike, front, panel, cut, clock going back and a step in which nothing happens; and decks of a few features. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { campaignOf, readCampaign } from '../../src/core/campaign';
import { buildDeck, type Deck } from '../../src/core/deck';
import { defineSlide, type StepSpec } from '../../src/core/slide';
import { twinOf, type TwinFact } from '../../src/core/twin';
import { feature, read, type Fields } from '../campaign/fixture';

const GEO = join(import.meta.dirname, '../fixtures/crossing/geo');
const files = ['claims.json', 'field.geojson', 'sources.json'].map((name) => ({
	path: `geo/${name}`,
	text: readFileSync(join(GEO, name), 'utf8'),
}));
const time = (hour: string) => `1651-09-03T${hour}-00:15`;

const morning = defineSlide({
	title: 'Morning at the crossing',
	steps: {
		mill: {
			at: time('06:00'),
			view: { center: [-2.225, 52.208], zoom: 12.5 },
			show: ['north-foot', 'south-guns', 'mill', 'bridge', 'parish-north', 'line-held'],
			caption: 'The foot at the mill',
		},
		march: {
			at: time('08:00'),
			show: ['north-foot', 'south-guns', 'bridge', 'cannonade', 'line-held'],
			duration: 4,
			panel: {
				title: 'How many crossed?',
				note: 'Nobody counted the drowned.',
				kind: 'bars',
				unit: 'men',
				groups: [{ bars: [{ label: 'The letter', value: 1200, sources: [{ id: 'letter' }] }] }],
			},
		},
		wait: {},
		again: { at: time('06:30') },
	},
});
const bridge = defineSlide({
	title: 'At the bridge',
	steps: {
		taken: {
			at: time('09:30'),
			view: { zoom: 14, center: [-2.22, 52.2] },
			show: ['north-foot', 'bridge', 'two-miles'],
		},
		after: { show: ['bridge'], duration: 0, view: { bearing: 90, pitch: 50 } },
		tomorrow: { at: '1651-09-05T11:00-00:15', view: { zoom: 11 }, show: ['bridge', 'mill', 'pond'], duration: 0 },
	},
});

export const { deck: crossing, problems: crossingProblems } = buildDeck(
	[
		{ path: 'slides/01-morning.svelte', slide: morning },
		{ path: 'slides/02-bridge.svelte', slide: bridge },
	],
	campaignOf(readCampaign(files).parts),
	{ language: 'en', clock: 'clock of the parish' },
);

/** Where the steps of `deckOf` look. */
export const VIEW = { center: [130, 42] as const, zoom: 11 };
/** An hour of 6 August 1938. */
export const hour = (hours: number) => `1938-08-06T${String(hours).padStart(2, '0')}:00+10:00`;
/** A unit that goes from one point to another between 10 and 12. */
export const unit = (id: string, to: readonly [number, number], more: Fields = {}) =>
	feature(id, 'LineString', [[130, 42], [...to]], {
		name: { en: id, ru: `${id} по-русски` },
		side: 'Red',
		arm: 'infantry',
		datetimes: [hour(10), hour(12)],
		...more,
	});
/** A village. */
export const place = (id: string, at: readonly [number, number], more: Fields = {}) =>
	feature(id, 'Point', [...at], { name: { en: id, ru: `${id} по-русски` }, class: 'village', ...more });

/** The deck of these features and steps; the first shows all from 10 on. */
export function deckOf(features: readonly ReturnType<typeof feature>[], ...steps: readonly StepSpec[]): Deck {
	const begin = { at: hour(10), view: VIEW, show: features.map(({ id }) => id) };
	const named = Object.fromEntries([begin, ...steps].map((step, i) => [`step-${i}`, step]));
	const slide = { title: 'A', steps: named };
	return buildDeck([{ path: 'slides/01-a.svelte', slide }], campaignOf(read(...features).parts)).deck;
}

/** The sentences of a step. */
export const textsOf = (deck: Deck, index: number, names = 'en') =>
	twinOf(deck, index, { names }).sentences.map(({ text }) => text);

/** The sentence of a kind at the second step, with plain spaces. */
export function told(
	kind: TwinFact['kind'],
	features: readonly ReturnType<typeof feature>[],
	step: StepSpec = { at: hour(12) },
	names = 'en',
) {
	const { sentences } = twinOf(deckOf(features, step), 1, { names });
	return sentences.find(({ fact }) => fact.kind === kind)?.text.replaceAll('\u00a0', ' ');
}
