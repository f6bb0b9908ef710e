import type { Translated } from '../language';
import type { testcard as english } from '../en/testcard';

export const testcard: Translated<typeof english> = {
	title: 'Проверка проектора',
	safe: 'Безопасная зона: 5 % от краёв. Красная линия видна со всех сторон.',
	round: 'Должен быть круглым',
	pixels: '{width} × {height} пикселей',
	device: ', каждый из {ratio, number} × {ratio, number} на устройстве',
	letters: 'Буквы и последний ряд, из которого они читаются',
	upTo: 'до {far} высот картины',
	sizes: {
		caption: 'Подпись',
		country: 'Страна',
		settlement: 'Высота, селение',
		unitNote: 'Пометка у части, самая мелкая',
	},
	seen: 'Как видно',
	sights: {
		plain: 'Как есть',
		bright: 'Светлый зал',
		grey: 'Чёрно-белое',
		red: 'Без красного (протанопия)',
		green: 'Без зелёного (дейтеранопия)',
		blue: 'Без синего (тританопия)',
	},
	colours: 'Цвета карты',
	colourNames: {
		land: 'суша',
		water: 'вода',
		claimed: 'утверждается',
		computed: 'вычислено',
		disputed: 'спорно',
	},
	greys: 'Одиннадцать серых тонов, каждый отличим от соседнего',
};
