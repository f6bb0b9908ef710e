/** What was held: lines and areas that morph, and lines that step. */
import { HERE, hour } from '../ids';
import { definePages } from '../page';

export const group = definePages({
	title: 'Fronts',
	pages: {
		'line-start': { at: hour(6), view: HERE, show: ['line-held'], caption: 'A line that morphs, at its first time' },
		'line-half': { at: hour(9), caption: 'The same, half way' },
		'line-end': { at: hour(12), caption: 'The same, at its last time' },
		'area-start': { at: hour(6), show: ['ground-held'], caption: 'Ground held, at its first time' },
		'area-half': { at: hour(9), caption: 'The same, half way' },
		'area-end': { at: hour(12), caption: 'The same, at its last time' },
		'step-before': { at: hour(11, 59), show: ['step-held'], caption: 'A line that steps, a minute before' },
		'step-after': { at: hour(12), caption: 'The same, when it has stepped' },
		schematic: { at: hour(9), show: ['sketched-held'], caption: 'A line that is only schematic' },
	},
});
