import type { Translated } from '../language';
import type { reader as english } from '../en/reader';

export const reader: Translated<typeof english> = {
	back: 'Назад',
	next: 'Далее',
	steps: 'Шаги',
	map: 'Карта',
	scroll: 'Прокрутка',
	share: 'Поделиться',
	linkCopied: 'Ссылка на этот шаг скопирована.',
	linkRefused: 'Браузер не разрешает странице копировать. Ссылка на этот шаг — в адресной строке.',
	height: 'Высота текста',
	progress: 'Сколько пройдено',
	resumed: 'Вы остановились здесь. Клавиша Home возвращает к началу.',
	place: 'Слайд {{slide}} из {{slides}}, шаг {{step}} из {{steps}}',
};
