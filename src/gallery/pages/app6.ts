/** Units as APP-6 symbols. */
import type { Look } from '../../core/look';
import { ARMS, CONFIDENCES, CROWD, ECHELONS, HERE, NOON, SIDES, STATES } from '../ids';
import { definePages } from '../page';

const look: Partial<Look> = { units: 'app6' };

export const group = definePages({
	title: 'Units, APP-6',
	pages: {
		arms: { at: NOON, view: HERE, show: ARMS, look, caption: 'Every arm' },
		echelons: { show: ECHELONS, look, caption: 'Every echelon' },
		sides: { show: SIDES, look, caption: 'Sides' },
		confidences: { show: CONFIDENCES, look, caption: 'Documented, inferred, schematic' },
		states: { show: STATES, look, caption: 'Arriving, present, withdrawn, destroyed' },
		strength: { show: ['strong'], look, caption: 'What is said of its strength' },
		day: { show: ['day-only'], look, caption: 'Only the day is known' },
		crowd: { show: CROWD, look, caption: 'Eight units in one spot' },
	},
});
