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
	counted:
		'{count, plural, one {учтено: {counted} из {count} части} few {учтено: {counted} из {count} частей} many {учтено: {counted} из {count} частей} other {учтено: {counted} из {count} части}}',
};
