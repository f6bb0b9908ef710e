import type { Translated } from '../language';
import type { forces as english } from '../en/forces';

export const forces: Translated<typeof english> = {
	title: 'Силы на карте',
	kinds: {
		men: 'люди',
		tanks: 'танки',
		guns: 'орудия',
		aircraft: 'самолёты',
	},
	counted_one: 'учтено: {{counted}} из {{count}} части',
	counted_few: 'учтено: {{counted}} из {{count}} частей',
	counted_many: 'учтено: {{counted}} из {{count}} частей',
	counted_other: 'учтено: {{counted}} из {{count}} части',
};
