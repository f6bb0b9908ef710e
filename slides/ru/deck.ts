/** Title, clocks and sides in Russian. */
import { defineDeck } from '../../src/core/slide';

export const deck = defineDeck({
	title: 'Бои у озера Хасан',
	subtitle: '29 июля – 11 августа 1938 года',
	clocks: [
		{ name: 'Советское местное время', offset: '+10:00' },
		{ name: 'Японское время', offset: '+09:00' },
		{ name: 'Московское время', offset: '+03:00' },
	],
	sides: ['СССР', 'Япония', 'Маньчжоу-го'],
});
