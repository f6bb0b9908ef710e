/** What is drawn of doubt, and what the viewer may leave out. */
import { HERE, NOON, STATES } from '../ids';
import { definePages } from '../page';

const DISCS = [60, 250, 700].flatMap((metres) => [`disc-unit-${metres}`, `disc-place-${metres}`]);
const SAID = ['said-by-both', 'said-by-north', 'said-by-south', 'said-line'];
const MUCH = ['said-by-north', 'said-by-south', 'step-held', 'strip', 'border-north', 'border-south', 'a-hill', 'raid'];

export const group = definePages({
	title: 'Doubt and legend',
	pages: {
		discs: { at: NOON, view: HERE, show: DISCS, caption: 'Discs in which the true position is expected' },
		'no-discs': { show: DISCS, look: { doubt: false }, caption: 'The same without doubt' },
		'no-day': {
			show: ['day-only'],
			look: { doubt: false },
			caption: 'A unit of which only the day is known, without doubt',
		},
		all: { show: SAID, caption: 'What both sides say, and what only one' },
		agreed: { show: SAID, look: { agreed: true }, caption: 'Only what both sides agree on' },
		'legend-few': { show: ['said-by-north', 'a-hill'], look: { legend: true }, caption: 'A legend of little' },
		'legend-much': {
			at: '1930-10-07T07:00+04:30',
			show: [...MUCH, ...STATES],
			look: { legend: true },
			caption: 'A legend of much',
		},
	},
});
