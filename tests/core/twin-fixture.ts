/** The crossing of 1651 as a deck for twins: movement, a strike, a front, a panel, a cut, the clock going back, and a step in which nothing happens. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { campaignOf, readCampaign } from '../../src/core/campaign';
import { buildDeck } from '../../src/core/deck';
import { defineSlide } from '../../src/core/slide';

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
