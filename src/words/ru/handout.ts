/** The document for print, in Russian. */
import type { Translated } from '../language';
import type { handout as original } from '../en/handout';

export const handout: Translated<typeof original> = {
	kind: 'Раздаточный материал',
	ofTalk: 'лекция: {edition}',
	contents: 'Содержание',
	step: 'Шаг {number}',
	claimed: 'Числа этого цвета',
	claimedMeans: 'взяты из текстов; маленькая цифра за ними ведёт к источнику.',
	measured: 'Числа этого цвета',
	measuredMeans: 'измерены по карте этой лекции. Где их можно сопоставить, сказано, согласуются ли они.',
	forSpeaker: 'Для лектора',
	distances: 'Расстояния: что пишут тексты и что даёт карта',
	bibliography: 'Библиография',
	blank: 'Контурная карта',
	failed: 'Слова этого шага не удалось набрать: {reason}',
};
