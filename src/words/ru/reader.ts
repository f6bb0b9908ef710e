import type { Translated } from '../language';
import type { reader as english } from '../en/reader';

export const reader: Translated<typeof english> = {
	back: 'Назад',
	next: 'Далее',
	steps: 'Шаги',
	map: 'Карта',
	place: 'Слайд {{slide}} из {{slides}}, шаг {{step}} из {{steps}}',
};
