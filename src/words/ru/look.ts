import type { Translated } from '../language';
import type { look as english } from '../en/look';

export const look: Translated<typeof english> = {
	map: 'Карта',
	names: 'Названия',
	theme: 'Оформление',
	themes: {
		paper: 'Бумага',
		projector: 'Проектор',
		mono: 'Чёрно-белое',
	},
	symbols: 'Знаки',
	symbolKinds: {
		counters: 'Простые фишки',
		app6: 'Военные (APP-6)',
	},
	border: 'Граница',
	everyReading: 'Все толкования',
	wipe: 'Шторка между толкованиями',
	switches: {
		doubt: 'Неопределённость',
		agreed: 'Только признанное обеими сторонами',
		ghost: 'Предыдущий шаг — бледно',
		legend: 'Условные обозначения',
	},
	cuts: 'Без движения, сразу к итогу',
	divider: 'Шторка между двумя толкованиями границы',
	shares: '{percent} % {left}, {rest} % {right}',
	agreedOf: 'Только признанное обеими сторонами: показано {shown} из {all}',
	noOther: 'На этом шаге показано одно толкование границы; сравнивать его не с чем.',
	noBorder: 'На этом шаге граница не показана; сравнивать нечего.',
	pages: 'Страницы',
	gallery: 'Страницы галереи',
};
