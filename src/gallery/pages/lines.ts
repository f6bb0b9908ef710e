/** Lines that stand, as firm as they are known, and lengths that were claimed and computed. */
import { HERE, NOON } from '../ids';
import { definePages } from '../page';

const LINES = ['line-documented', 'line-inferred', 'line-schematic'];

export const group = definePages({
	title: 'Lines',
	pages: {
		confidences: { at: NOON, view: HERE, show: LINES, caption: 'Documented, inferred, schematic' },
		growing: { duration: 2, moment: 0.5, show: ['bar-claimed'], caption: 'A claimed length, half drawn' },
		claimed: { show: ['bar-claimed'], caption: 'A claimed length' },
		computed: { show: ['bar-computed'], caption: 'A computed length' },
		bars: { show: ['bar-claimed', 'bar-computed'], caption: 'Both, from the same beginning' },
	},
});
