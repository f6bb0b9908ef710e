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
	phases: [
		{
			name: { en: 'Causes', ru: 'Причины' },
			start: '1931-09-18T00:00+10:00',
			end: '1938-07-29T00:00+10:00',
		},
		{
			name: { en: 'Incident', ru: 'Инцидент' },
			start: '1938-07-29T00:00+10:00',
			end: '1938-07-30T18:00+10:00',
		},
		{
			name: { en: 'Night attack', ru: 'Ночная атака' },
			start: '1938-07-30T18:00+10:00',
			end: '1938-07-31T12:00+10:00',
		},
		{
			name: { en: 'First counter-attacks', ru: 'Первые контратаки' },
			start: '1938-07-31T12:00+10:00',
			end: '1938-08-06T00:00+10:00',
		},
		{
			name: { en: 'General assault', ru: 'Общий штурм' },
			start: '1938-08-06T00:00+10:00',
			end: '1938-08-10T00:00+10:00',
		},
		{
			name: { en: 'Cease-fire', ru: 'Перемирие' },
			start: '1938-08-10T00:00+10:00',
			end: '1938-08-16T00:00+10:00',
		},
	],
	numbers: 'claimed',
});
