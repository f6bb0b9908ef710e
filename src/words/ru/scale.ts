import type { Translated } from '../language';
import type { scale as english } from '../en/scale';

export const scale: Translated<typeof english> = {
	north: 'Север',
	letter: 'С',
	scale: 'Масштаб: {length}',
	inMiddle: 'в середине картины',
	notToScale: 'Вне масштаба: меньше погрешности карты',
};
