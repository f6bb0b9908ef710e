/** What came, went and was struck, in Russian. */
import { numberText } from '../../figures';
import { measureIn } from '../../survey/measurement';
import { windOf } from '../../wind';
import type { FrontFact, Held, Newcomer, StruckFact, TwinFact } from '../fact';
import { bySide } from '../listing';
import { counted, lengthText, listOf, nameOf, nearText, quoted, RU, sentence, series, spanText, UNITS, whereText, windText, type Forms } from './words'; // prettier-ignore

type Came = Extract<TwinFact, { kind: 'came' }>;

const HEADS: Readonly<Record<Came['what'], readonly [one: string, more: string]>> = {
	unit: ['новая часть', 'новые части'],
	front: ['новый фронт', 'новые фронты'],
	line: ['новая линия', 'новые линии'],
	zone: ['новая площадь', 'новые площади'],
	border: ['новое толкование границы', 'новые толкования границы'],
	place: ['новый пункт', 'новые пункты'],
	inset: ['новая схема без масштаба', 'новые схемы без масштаба'],
};
const COUNTED: Readonly<Record<Came['what'], Forms>> = {
	unit: UNITS,
	front: ['фронт', 'фронта', 'фронтов'],
	line: ['линия', 'линии', 'линий'],
	zone: ['площадь', 'площади', 'площадей'],
	border: ['толкование границы', 'толкования границы', 'толкований границы'],
	place: ['пункт', 'пункта', 'пунктов'],
	inset: ['схема без масштаба', 'схемы без масштаба', 'схем без масштаба'],
};

/** `Новые части на карте. СССР: А, у пункта «Заозёрная»; Б.` `Новые линии на карте: А (измерено 129 км); Б.` */
export function cameText({ what, things }: Came, tag: string): string {
	const [one, more] = HEADS[what];
	const head = `${things.length === 1 ? one : more} на карте`;
	if (what === 'unit') return `${sentence(head)} ${unitsText(things, tag)}`;
	return sentence(`${head}: ${listOf(things.map((thing) => newcomerText(thing, tag)), 12)}`); // prettier-ignore
}

function unitsText(things: readonly Newcomer[], tag: string): string {
	const parts = bySide(things).map(([side, own]) => {
		const told = listOf(own.map((unit) => `${nameOf(unit, tag)}${whereText(unit.near, tag)}`));
		return sentence(`${side === undefined ? '' : `${side}: `}${told}`);
	});
	return parts.join(' ');
}

function newcomerText({ measure, reading, outcome, held, sketch, ...thing }: Newcomer, tag: string): string {
	const notes = [
		...(reading === undefined ? [] : [reading]),
		...(measure === undefined ? [] : [`измерено: ${measureIn(measure, RU)}`]),
		...(outcome === undefined ? [] : [outcome === 'failed' ? 'атака не удалась' : 'только план']),
		...(held.length > 0 ? [heldText(held)] : []),
	];
	const note = notes.length > 0 ? ` (${notes.join('; ')})` : '';
	if (sketch.length === 0) return `${nameOf(thing, tag)}${note}`;
	return `${quoted(nameOf(thing, tag))}, ${sketch.map((name) => nameOf({ id: '', name }, tag)).join(' – ')}`;
}

const heldText = (held: readonly Held[]): string =>
	held.map(({ side, wind }) => `к ${windText(wind)}у — ${side}`).join(', ');

/** `Больше не показано: А; Б; 3 пункта и 1 линия.` Units, fronts and strikes are named, all else is counted. */
export function wentText({ things }: Extract<TwinFact, { kind: 'went' }>, tag: string): string {
	const named = things.filter(({ what }) => what === 'unit' || what === 'front');
	const kinds = [...new Set(things.filter((thing) => !named.includes(thing)).map(({ what }) => what))];
	const counts = kinds.map((kind) => counted(things.filter(({ what }) => what === kind).length, COUNTED[kind]));
	const names = named.length > 0 ? [listOf(named.map((thing) => nameOf(thing, tag)))] : [];
	return sentence(`больше не показано: ${[...names, ...(counts.length > 0 ? [series(counts)] : [])].join('; ')}`);
}

/** `Новый удар на карте: «Пять налётов 1 августа», СССР, в 1 км западнее пункта «Заозёрная»; 1 августа, час неизвестен; 40 бомб.` */
export function struckText({ zone, start, end, offset, precision, strike }: StruckFact, tag: string): string {
	const side = zone.side === undefined ? '' : `, ${zone.side}`;
	const parts = [
		`${quoted(nameOf(zone, tag))}${side}${whereText(zone.near, tag)}`,
		spanText(start, end, offset, precision === 'day'),
		...(strike ? strikeParts(strike) : []),
	];
	return sentence(`новый удар на карте: ${parts.filter((part) => part !== '').join('; ')}`);
}

const BOMBS: Forms = ['бомба', 'бомбы', 'бомб'];
const ROUNDS: Forms = ['патрон', 'патрона', 'патронов'];

function strikeParts({
	bombs,
	tonnage,
	rounds,
	inAll,
	heavy,
	audibleKm,
	runInDegrees,
}: NonNullable<StruckFact['strike']>): readonly string[] {
	const figures = [
		...(bombs === undefined ? [] : [bombs === 0 ? 'бомб не сброшено' : counted(bombs, BOMBS)]),
		...(tonnage === undefined || bombs === 0 ? [] : [`${numberText(tonnage, RU)}\u00a0т бомб`]),
		...(rounds === undefined ? [] : [counted(rounds, ROUNDS)]),
	].join(', ');
	const heard = audibleKm.map((km) => `${numberText(km, RU)}\u00a0км`);
	return [
		figures === '' || !inAll ? figures : `${figures}, по нескольким площадям вместе`,
		heavy ? 'бомбы намного тяжелее прочих' : '',
		runInDegrees === undefined ? '' : `заход курсом на ${windText(windOf(runInDegrees))}`,
		heard.length === 0 ? '' : `по рассказам, слышно было за ${series(heard)}`,
	];
}

/** `Фронт «Рубеж»: сдвиг до 0,8 км на запад против предыдущего шага, у пункта «Заозёрная»; к востоку — СССР.` */
export function frontText({ front, shift, doubtKm, held }: FrontFact, tag: string): string {
	const moved = shift
		? `сдвиг примерно до ${lengthText(shift.km, doubtKm)} на ${windText(shift.wind)} против предыдущего шага${shift.near ? `, наибольший — ${nearText(shift.near, tag)}` : ''}`
		: 'изменение меньше погрешности карты';
	return sentence(`фронт ${quoted(nameOf(front, tag))}: ${moved}${held.length > 0 ? `; ${heldText(held)}` : ''}`);
}
