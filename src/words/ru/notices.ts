import type { Translated } from '../language';
import type { notices as english } from '../en/notices';

export const notices: Translated<typeof english> = {
	didYouMean: 'Может быть, «{near}»?',
	thereIs: 'Есть: {list}.',
	noEdition: 'Варианта «{id}» нет.',
	wholeTalk: 'Показан весь доклад.',
	leftOut: 'В этом варианте нет «{left}». Показано: «{title}», шаг {step}.',
	noStep: 'В этой презентации нет «{link}». Показано: «{title}», шаг {step}.',
	noMode: 'Режима «{mode}» нет. Открыт режим чтения.',
	noTime: '«{text}» — не время в секундах. Шаг показан в конце.',
	tooLate: 'Этот шаг длится {seconds, number} с. Он показан в конце.',
	notKnown: '«{word}» не подходит для {name}.',
	noGroup: 'Скрыть «{word}» нельзя: такого нет.',
	wipe: 'Для шторки нужна доля от 0 до 1, а не «{text}».',
	notSpoken: 'Страница не говорит на языке «{tag}».',
};
