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
	sun: '{light}, солнце {height}',
	moon: 'луна: освещено {percent} %, {height}',
	high: 'на высоте {degrees}°',
	onHorizon: 'у горизонта',
	below: 'под горизонтом',
	pace: '{passed} за {seconds, number} с',
	paceBack: 'назад на {passed} за {seconds, number} с',
	years: '{count, plural, one {{count} год} few {{count} года} many {{count} лет} other {{count} года}}',
	days: '{count, plural, one {{count, number} день} few {{count, number} дня} many {{count, number} дней} other {{count, number} дня}}',
	hours: '{value} ч',
	minutes: '{value} мин',
	seconds: '{value, number} с',
};
