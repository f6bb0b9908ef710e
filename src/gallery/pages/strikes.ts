/** Strikes from the air, before, while and after they stand. */
import { HERE, hour } from '../ids';
import { definePages } from '../page';

export const group = definePages({
	title: 'Strikes',
	pages: {
		day: { at: hour(12), view: HERE, show: ['day-raid'], caption: 'A strike of which only the day is known' },
		before: { at: hour(5, 50), show: ['raid'], caption: 'Ten minutes before a strike' },
		begun: { at: hour(6, 10), caption: 'Ten minutes after it began' },
		during: { at: hour(7), caption: 'Half of it has passed' },
		ending: { at: hour(7, 55), caption: 'Five minutes before its end' },
		after: { at: hour(8, 30), caption: 'Half an hour after it' },
		heavy: { at: hour(7), show: ['heavy-raid'], caption: 'Bombs far heavier than the others' },
		audible: { view: { zoom: 12 }, show: ['heard-raid'], caption: 'How far off it was heard' },
		vain: { view: { zoom: 13 }, show: ['vain-raid'], caption: 'A strike that dropped nothing' },
		moving: { at: hour(7, 40), duration: 4, moment: 0.5, show: ['raid'], caption: 'While the clock runs' },
	},
});
