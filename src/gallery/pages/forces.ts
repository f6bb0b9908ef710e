/** The forces on the map by side, as far as they are counted. */
import { HERE, NOON } from '../ids';
import { definePages } from '../page';

const NORTH = ['force-regiment', 'force-battalion', 'force-tanks'];
const SOUTH = ['force-south', 'force-south-guns', 'force-uncounted'];

export const group = definePages({
	title: 'Forces',
	clock: true,
	pages: {
		'both-sides': { at: NOON, view: HERE, show: [...NORTH, ...SOUTH], caption: 'A battalion within its regiment' },
		'one-side': { show: SOUTH, caption: 'One side alone' },
		'part-alone': { show: ['force-battalion', 'force-uncounted'], caption: 'A battalion without its regiment' },
		uncounted: { show: ['force-uncounted'], caption: 'Nobody is counted' },
	},
});
