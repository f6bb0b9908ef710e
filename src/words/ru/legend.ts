import type { Translated } from '../language';
import type { legend as english } from '../en/legend';

export const legend: Translated<typeof english> = {
	title: 'Условные обозначения',
	parts: {
		sides: 'Стороны',
		units: 'Части',
		lines: 'Линии и площади',
		known: 'Насколько достоверно',
		places: 'Пункты',
		ground: 'Местность',
	},
	documented: 'документировано: названо в источнике',
	inferred: 'выведено: следует из источников',
	schematic: 'схематично: условно, ради рассказа',
	disc: 'истинное место — внутри круга',
	schematicOne: '{what}, схематично',
	contours: 'горизонтали через {interval} м',
	attack: 'атака',
	outcomes: {
		planned: 'атака, только задуманная',
		failed: 'атака, отбитая',
	},
	claimedLength: 'длина по словам текста',
	computedLength: 'вычисленная длина',
	border: 'граница: {reading}',
	held: 'занимаемый рубеж',
	strip: 'полоса между двумя толкованиями',
	heavy: 'авиаудар, тяжёлые бомбы',
	strike: 'авиаудар; разрывы показаны выборочно',
	claimedZone: 'зона по словам текста',
	height: 'высота над морем в метрах',
	arriving: 'ещё не засвидетельствовано',
	withdrawn: 'отведено',
	destroyed: 'уничтожено',
	way: 'путь, пройденный на этом шаге',
	before: 'где стояло на предыдущем шаге',
};
