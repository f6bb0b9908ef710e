/** Sketches without a scale of what is smaller than the error of the map. */
import { HERE, NOON } from '../ids';
import { definePages } from '../page';

export const group = definePages({
	title: 'Insets',
	pages: {
		flat: { at: NOON, view: HERE, show: ['inset-flat'], caption: 'Three stations on flat ground' },
		rise: { show: ['inset-rise'], caption: 'Short of a summit' },
		several: { show: ['inset-flat', 'inset-rise', 'inset-trench'], caption: 'Three insets at once' },
	},
});
