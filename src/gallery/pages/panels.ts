/** What stands beside the map: each kind of panel, and the longest. */
import { HERE, NOON } from '../ids';
import { definePages } from '../page';

const by = (who: string, text: string) => ({ label: who, side: text });

export const group = definePages({
	title: 'Panels',
	pages: {
		bars: {
			at: NOON,
			view: HERE,
			show: ['said-by-north', 'said-by-south', 'a-hill'],
			caption: 'Bars of two sides by three texts',
			panel: {
				kind: 'bars',
				title: 'Who lost how many',
				unit: 'dead',
				groups: [
					{
						name: 'Dead of the North',
						bars: [
							{ ...by('as the North has it', 'North'), claim: 'dead-of-north-by-north' },
							{ ...by('as the South has it', 'North'), claim: 'dead-of-north-by-south' },
							{ ...by('as the umpire has it', 'North'), claim: 'dead-of-north-by-umpire' },
						],
					},
					{
						name: 'Dead of the South',
						bars: [
							{ ...by('as the North has it', 'South'), claim: 'dead-of-south-by-north' },
							{ ...by('as the South has it', 'South'), claim: 'dead-of-south-by-south' },
							{ ...by('as the umpire has it', 'South'), claim: 'dead-of-south-by-umpire' },
							{ label: 'graves counted later', value: 0, sources: [{ id: 'umpire', locator: 'table 3' }] },
						],
					},
				],
				note: 'An open bar runs from the least to the most that a text allows.',
			},
		},
		hours: {
			caption: 'Hours on one scale',
			panel: {
				kind: 'hours',
				title: 'When it began',
				hours: [
					{ label: 'First shot, says the North', side: 'North', claim: 'begun-at-noon' },
					{ label: 'First shot, says the South', side: 'South', claim: 'begun-at-eleven' },
					{ label: 'Some time between', claim: 'begun-between' },
					{ label: 'Its end', value: '14:20', sources: [{ id: 'umpire' }] },
				],
			},
		},
		claims: {
			caption: 'Who says what',
			panel: { kind: 'claims', title: 'How far apart', claims: ['two-paces', 'forty-m', 'five-km'] },
		},
		distances: {
			caption: 'What is said beside what is measured',
			panel: {
				kind: 'distances',
				title: 'Every length, checked',
				claims: ['five-km', 'five-km-again', 'one-km', 'a-span'],
			},
		},
		list: {
			caption: 'Words, with a legend beside them',
			look: { legend: true },
			panel: {
				kind: 'list',
				title: 'What is open',
				items: [
					{ text: 'Where the column halted', sources: [{ id: 'north', locator: 'p. 4' }] },
					{ text: 'Who fired first' },
					{ text: 'How many came back' },
				],
			},
		},
		none: { panel: null, caption: 'The panel taken away' },
	},
});
