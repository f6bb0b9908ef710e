/** Movements in Russian: by nouns, for a verb would ask for the gender of a name. */
import type { Manoeuvre } from '../../entity';
import { numberText } from '../../figures';
import type { MovedFact, Near, Tally, Thing } from '../fact';
import { bySide } from '../listing';
import { counted, isAt, lengthText, nameOf, nearText, offText, placeText, RU, sentence, UNITS, windText, besideText } from './words'; // prettier-ignore

const NOUNS: Readonly<Record<Manoeuvre, string>> = { march: 'переход', attack: 'атака', withdrawal: 'отход' };
const OUTCOMES = { failed: '; атака не удалась', planned: '; атака только планировалась' } as const;

/** `75-й пп (Япония): атака, около 1,2 км на восток, из района пункта «Хомоку» в район пункта «Заозёрная».` */
export function movedText(fact: MovedFact, tag: string): string {
	if (fact.back) return backText(fact, tag);
	const { km, doubtKm, wind, outcome, withinDoubt } = fact;
	const end = outcome ? OUTCOMES[outcome] : '';
	const there = fact.to ? `, теперь ${nearText(fact.to, tag)}` : '';
	const begin = `${subject(fact, tag)}: ${nounsOf(fact)}`;
	if (withinDoubt) return sentence(`${begin}${there}${end}`);
	const way = `, около ${lengthText(km, doubtKm)}`;
	const course = wind
		? `${way} на ${windText(wind)}${fromTo(fact, tag)}`
		: `${way}, с возвращением почти на прежнее место${there}`;
	return sentence(`${begin}${course}${end}`);
}

function subject({ unit, fresh }: MovedFact, tag: string): string {
	return `${withSide(unit, tag)}${fresh ? ', впервые на карте' : ''}`;
}

/** A name that has brackets or commas of its own takes no brackets more. */
function withSide(unit: Thing, tag: string): string {
	const name = nameOf(unit, tag);
	if (unit.side === undefined) return name;
	return /[(,]/.test(name) ? `${name}, ${unit.side}` : `${name} (${unit.side})`;
}

function nounsOf({ arm, manoeuvres }: MovedFact): string {
	const noun = (one: Manoeuvre) => (one === 'march' && arm === 'air' ? 'полёт' : NOUNS[one]);
	return manoeuvres.map(noun).join(', затем ');
}

function fromTo({ from, to }: MovedFact, tag: string): string {
	const begin = from ? `, ${fromText(from, tag)}` : '';
	if (!to) return begin;
	const isSame = from?.place.id === to.place.id;
	if (isSame && isAt(from) && isAt(to)) return `, всё время ${nearText(to, tag)}`;
	const place = isSame ? 'того же пункта' : placeText(to, tag);
	const end = isAt(to) ? `в район ${place}` : `в точку в ${offText(to)} ${place}`;
	return `${begin}${from ? ' ' : ', '}${end}`;
}

const fromText = (near: Near, tag: string): string =>
	isAt(near) ? `из района ${placeText(near, tag)}` : `из точки в ${offText(near)} ${placeText(near, tag)}`;

function backText({ unit, km, doubtKm, wind, to }: MovedFact, tag: string): string {
	const where = to ? `, ${nearText(to, tag)}` : '';
	const off = wind ? `, около ${lengthText(km, doubtKm)} ${besideText(wind)} места на предыдущем шаге` : '';
	const again = where === '' && off === '' ? 'снова на прежнем месте' : `снова на карте${where}${off}`;
	return sentence(`${withSide(unit, tag)}: ${again}`);
}

/** `красные — пехота 20, танки 4; синие — авиация 3`. */
export function talliesText(tallies: readonly Tally[]): string {
	return bySide(tallies)
		.map(([side, own]) => `${side ?? 'без стороны'} — ${own.map(armText).join(', ')}`)
		.join('; ');
}

const ARMS: Readonly<Record<string, string>> = {
	infantry: 'пехота',
	cavalry: 'кавалерия',
	tanks: 'танки',
	artillery: 'артиллерия',
	'air-defence': 'ПВО',
	air: 'авиация',
	navy: 'флот',
	'border-troops': 'пограничники',
	engineers: 'сапёры',
	headquarters: 'штабы',
	train: 'поезда',
	civilians: 'гражданские',
	person: 'отдельные лица',
};

/** `пехота 20`, `пограничники 3`; `4 части` where the arm is not stated. */
export const armText = ({ arm, count }: Pick<Tally, 'arm' | 'count'>): string =>
	arm === undefined ? counted(count, UNITS) : `${ARMS[arm] ?? arm.replaceAll('-', ' ')}\u00a0${numberText(count, RU)}`;
