/** What was claimed: two readings of a border, and the strip between them. */
import { HERE, NOON } from '../ids';
import { definePages } from '../page';

const BOTH = ['border-north', 'border-south'];

export const group = definePages({
	title: 'Borders',
	pages: {
		readings: { at: NOON, view: HERE, show: BOTH, caption: 'Two readings of one border' },
		'one-reading': { show: BOTH, look: { reading: 'border-north' }, caption: 'One reading alone' },
		wipe: { show: [...BOTH, 'strip'], look: { wipe: 0.5 }, caption: 'A wipe between the two readings' },
		strip: { show: [...BOTH, 'strip'], caption: 'The strip between them, with its measures' },
		'strip-alone': { show: ['strip'], caption: 'The strip alone' },
		fading: { duration: 2, moment: 0.15, show: ['border-south'], caption: 'One reading comes, the strip goes' },
		blink: { show: BOTH, look: { reading: 'border-south' }, caption: 'The other reading alone' },
	},
});
