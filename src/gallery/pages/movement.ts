/** What moves: headings, trails, attacks, withdrawals, the ghost of the step before. Each page takes the two hours after the page before it. */
import { HEADINGS, HERE, hour } from '../ids';
import { definePages } from '../page';

const GHOSTS = ['ghost-1', 'ghost-2', 'ghost-3'];

export const group = definePages({
	title: 'Movement',
	pages: {
		ready: { at: hour(0), view: HERE, show: HEADINGS, caption: 'Eight units before they move' },
		headings: { at: hour(2), duration: 2, moment: 0.5, caption: 'Eight headings, on the way' },
		trail: { at: hour(6), duration: 4, moment: 0.7, show: ['marcher'], caption: 'A fading trail, on the way' },
		'attack-growing': {
			at: hour(8),
			duration: 2,
			moment: 0.5,
			show: ['attacker-1'],
			caption: 'An attack, half way',
		},
		'attack-done': { at: hour(10), duration: 2, show: ['attacker-2'], caption: 'An attack that arrived' },
		'attack-failed': { at: hour(12), duration: 2, show: ['attacker-3'], caption: 'An attack that failed' },
		'attack-planned': { at: hour(14), duration: 2, show: ['attacker-4'], caption: 'An attack that was only planned' },
		withdrawal: { at: hour(16), duration: 2, moment: 0.6, show: ['withdrawer'], caption: 'A withdrawal, on the way' },
		'before-ghost': { show: GHOSTS, caption: 'Before two of three units move' },
		ghost: {
			at: hour(18),
			duration: 2,
			show: GHOSTS,
			look: { ghost: true },
			caption: 'Where they stood in the step before',
		},
		'arrow-growing': { duration: 2, moment: 0.5, show: ['arrow-done'], caption: 'An arrow without a unit, half way' },
		'arrow-done': { show: ['arrow-done'], caption: 'An arrow, done' },
		'arrow-failed': { show: ['arrow-failed'], caption: 'An arrow, failed' },
		'arrow-planned': { show: ['arrow-planned'], caption: 'An arrow, planned' },
		'over-a-name': {
			at: hour(20),
			duration: 2,
			moment: 0.5,
			show: ['passer', 'a-village'],
			caption: 'A name that fades under a unit, on the way',
		},
	},
});
