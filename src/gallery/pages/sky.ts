/** The campaign clock, the light, and how fast the clock runs. */
import { HERE, hour, NOON } from '../ids';
import { definePages } from '../page';

const MARKS = ['confidence-documented', 'state-present', 'a-village', 'line-documented', 'raid'];

export const group = definePages({
	title: 'Clock and light',
	clock: true,
	pages: {
		noon: { at: NOON, view: HERE, show: ['confidence-documented', 'a-village'], caption: 'Noon' },
		dawn: { at: hour(6), show: MARKS, caption: 'Civil twilight' },
		dusk: { at: hour(18, 15), show: MARKS.slice(0, 4), caption: 'Nautical twilight, the moon has risen' },
		'full-moon': { at: hour(23, 30), show: MARKS.slice(0, 4), caption: 'Night, full moon' },
		'new-moon': { at: '1930-10-21T23:30+04:30', show: MARKS.slice(0, 4), caption: 'Night, no moon' },
		'before-pace': { at: hour(2), show: ['marcher'], caption: 'Before the clock runs' },
		pace: { at: hour(6), duration: 4, moment: 0.5, show: ['marcher'], caption: 'Four hours in four seconds' },
		'pace-back': { at: hour(2), duration: 2, moment: 0.5, show: ['marcher'], caption: 'Back in time' },
	},
});
