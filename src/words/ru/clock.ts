import type { Translated } from '../language';
import type { clock as english } from '../en/clock';

export const clock: Translated<typeof english> = {
	lights: {
		day: 'день',
		'civil twilight': 'гражданские сумерки',
		'nautical twilight': 'навигационные сумерки',
		'astronomical twilight': 'астрономические сумерки',
		night: 'ночь',
	},
	sun: '{{light}}, солнце {{height}}',
	moon: 'луна: освещено {{percent}} %, {{height}}',
	high: 'на высоте {{degrees}}°',
	onHorizon: 'у горизонта',
	below: 'под горизонтом',
	pace: '{{passed}} за {{seconds, number}} с',
	paceBack: 'назад на {{passed}} за {{seconds, number}} с',
	years_one: '{{count}} год',
	years_few: '{{count}} года',
	years_many: '{{count}} лет',
	years_other: '{{count}} года',
	days_one: '{{count, number}} день',
	days_few: '{{count, number}} дня',
	days_many: '{{count, number}} дней',
	days_other: '{{count, number}} дня',
	hours: '{{value}} ч',
	minutes: '{{value}} мин',
	seconds: '{{value, number}} с',
};
