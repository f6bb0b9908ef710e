/** Units as plain counters. */
import { ARMS, CONFIDENCES, CROWD, ECHELONS, HERE, NOON, ON_HILL, SIDES, STATES } from '../ids';
import { definePages } from '../page';

export const group = definePages({
	title: 'Units',
	pages: {
		arms: { at: NOON, view: HERE, show: ARMS, caption: 'Every arm, as a regiment' },
		echelons: { show: ECHELONS, caption: 'Every echelon, from a person to a front' },
		sides: { show: SIDES, caption: 'Five sides, and one that belongs to none' },
		confidences: { show: CONFIDENCES, caption: 'Documented, inferred, schematic' },
		states: { show: STATES, caption: 'Arriving, present, withdrawn, destroyed' },
		arriving: { show: ['state-arriving'], caption: 'Arriving: before it is attested' },
		present: { show: ['state-present'], caption: 'Present' },
		withdrawn: { show: ['state-withdrawn'], caption: 'Withdrawn' },
		destroyed: { show: ['state-destroyed'], caption: 'Destroyed' },
		strength: { show: ['strong'], caption: 'What is said of its strength' },
		day: { show: ['day-only'], caption: 'Only the day is known' },
		crowd: { show: CROWD, caption: 'Eight units in one spot' },
		'on-a-hill': { show: [...ON_HILL, 'held-hill'], caption: 'Three units on a hill that has a name' },
	},
});
