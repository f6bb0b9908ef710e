/** The deck's frame of reference: title, clock, language, sides. */
import { defineDeck } from '../src/core/slide';

export const deck = defineDeck({
	title: 'The battle of Lake Khasan',
	subtitle: '29 July – 11 August 1938',
	offset: '+10:00',
	clock: 'Soviet local time',
	language: 'en',
	sides: ['USSR', 'Japan', 'Manchukuo'],
});
