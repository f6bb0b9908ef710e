import type { Translated } from '../language';
import type { panel as english } from '../en/panel';

export const panel: Translated<typeof english> = {
	said: 'Что утверждается',
	text: 'Текст',
	map: 'Карта',
	verdict: 'Вывод',
	noFigure: 'без цифры',
};
