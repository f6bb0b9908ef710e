import type { Translated } from '../language';
import type { overview as english } from '../en/overview';

export const overview: Translated<typeof english> = {
	title: 'Все шаги',
	search: 'Поиск',
	placeholder: 'Слова заголовка или подписи',
	found: 'Шагов: {found} из {all}',
};
