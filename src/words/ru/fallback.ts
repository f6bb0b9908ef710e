import type { Translated } from '../language';
import type { fallback as english } from '../en/fallback';

export const fallback: Translated<typeof english> = {
	beforehand: 'Этот браузер не может нарисовать карту (нет {lack}). Показан заранее сделанный снимок шага.',
	nothing:
		'Этот браузер не может нарисовать карту (нет {lack}), а снимки заранее не сделаны. Откройте страницу в современном Chrome, Edge или Firefox с аппаратным ускорением или сделайте снимки командой {command}.',
	problems:
		'{count, plural, one {{count} ошибка в geo/ и slides/} few {{count} ошибки в geo/ и slides/} many {{count} ошибок в geo/ и slides/} other {{count} ошибки в geo/ и slides/}}',
	noSlides: 'Пока показывать нечего',
	noSlidesWhy: 'Ни один слайд в {folder} показать нельзя. Что не так, перечислено здесь; то же скажет {command}.',
	cannotDraw: 'Этот браузер не может нарисовать карту.',
	failed: 'Карту нарисовать не удаётся: {reason}',
	letters: 'Шрифт карты не загрузился; надписи сделаны другим.',
	never: 'Так и не готово: {what}.',
	needs: {
		map: 'карта со всеми слоями',
		style: 'стиль',
		tiles: 'плитки',
		names: 'названия',
		relief: 'рельеф',
		layers: 'слои',
		rest: 'покой',
	},
	takenDown: 'Карту убрали раньше, чем она была готова.',
};
