import type { Translated } from '../language';
import type { prose as english } from '../en/prose';

export const prose: Translated<typeof english> = {
	verdicts: {
		agrees: 'сходится',
		disagrees: 'расходится',
		'cannot be tested': 'проверить нельзя',
	},
	onMap: '(карта: {measured}, {verdict})',
	measured: 'Измерено на этой карте, {doubt}',
	counted: 'точек: {count} из {all}, подсчитано на этой карте',
	sources: 'Источники',
	footnote: 'Сноска {number}',
	backTo: 'К знаку сноски {note}',
	backToOne: 'К знаку {mark} из {marks} сноски {note}',
	step: 'Шаг {step} из {steps}',
	noClaim: '{id}: такого утверждения нет',
	noSource: '{id}: такого источника нет',
	noMeasure: '{asked}: измерить нельзя',
	noName: '{id}: в кампании этого нет',
	noReckoning: 'вычислить нельзя',
	noPoints: '{id}: нет точек для подсчёта',
};
