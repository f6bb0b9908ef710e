/** The deck's frame of reference: title, clocks, language, sides. */
import { defineDeck } from '../src/core/slide';

export const deck = defineDeck({
	title: 'The battle of Lake Khasan',
	subtitle: '29 July – 11 August 1938',
	campaign: { start: '1938-07-01T00:00+10:00', end: '1938-08-16T00:00+10:00' },
	clocks: [
		{ name: 'Soviet local time', offset: '+10:00' },
		{ name: 'Japanese time', offset: '+09:00' },
		{ name: 'Moscow time', offset: '+03:00' },
	],
	language: 'en',
	sides: ['USSR', 'Japan', 'Manchukuo'],
	editions: [
		{ id: '10', minutes: 10 },
		{ id: '30', minutes: 30 },
		{ id: '90', minutes: 90 },
	],
	numbers: 'claimed',
});
