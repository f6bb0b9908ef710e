/** Scale bar, north arrow and tilt. */
import { HERE, NOON } from '../ids';
import { definePages } from '../page';

const MARKS = ['confidence-documented', 'state-present', 'a-hill', 'line-documented', 'border-north', 'border-south'];

export const group = definePages({
	title: 'Camera',
	pages: {
		far: { at: NOON, view: { ...HERE, zoom: 8 }, show: ['a-city'], caption: 'Zoom 8' },
		middle: { view: { zoom: 11 }, show: MARKS, caption: 'Zoom 11' },
		near: { view: { zoom: 14 }, show: MARKS, caption: 'Zoom 14' },
		turned: { view: { zoom: 13, bearing: 40 }, show: MARKS, caption: 'Turned by 40 degrees' },
		tilted: {
			view: { bearing: 0, pitch: 50 },
			show: [...MARKS, 'strip'],
			caption: 'Tilted by 50 degrees, without relief',
		},
		'turned-and-tilted': { view: { bearing: -70, pitch: 40 }, show: MARKS, caption: 'Turned and tilted' },
	},
});
