/** Names, lists, numbers, times and places as Russian has them. Names stay in the nominative, in quotation marks where a case would be asked of them. */
import { dayOfYear, faceAt } from '../../clock-face';
import { figureText, numberText } from '../../figures';
import type { Instant, OffsetMinutes } from '../../instant';
import { nameIn } from '../../names';
import { measurementText } from '../../survey/measurement';
import type { Wind } from '../../wind';
import type { Near, Thing } from '../fact';
import { cutList, seriesWith } from '../listing';
import { stretchIn, type StretchUnit } from '../stretch';

export const RU = 'ru';

/** The name of a thing. */
export const nameOf = ({ id, name }: Pick<Thing, 'id' | 'name'>, tag: string): string => nameIn(tag, name, id);

/** In quotation marks; those inside become inner ones. */
export const quoted = (text: string): string => `«${text.replaceAll('«', '„').replaceAll('»', '“')}»`;

/** A sentence: with a capital, and one full stop at its end. */
export const sentence = (text: string): string => {
	const begun = text.charAt(0).toUpperCase() + text.slice(1);
	return /[.?!]$/.test(begun) ? begun : `${begun}.`;
};

/** `А; Б; и ещё 4`: parts that may have commas of their own. */
export const listOf = (parts: readonly string[], most?: number): string =>
	cutList(parts, (rest) => `и ещё ${rest}`, most);

/** `А, Б и В`. */
export const series = (parts: readonly string[]): string => seriesWith(parts, 'и');

/** A noun after 1, after 2 to 4, and after 5 or more. */
export type Forms = readonly [one: string, few: string, many: string];

const RULES = new Intl.PluralRules(RU);

/** The form of a noun after a whole number. */
export function formOf(count: number, [one, few, many]: Forms): string {
	const rule = RULES.select(count);
	return rule === 'one' ? one : rule === 'few' ? few : many;
}

/** `1 часть`, `1 200 частей`. */
export const counted = (count: number, forms: Forms): string => `${numberText(count, RU)}\u00a0${formOf(count, forms)}`;

export const UNITS: Forms = ['часть', 'части', 'частей'];

/** A share of a length that its doubt is taken for where the author states none. */
const UNSTATED = 1 / 3;

/** A length as it may honestly be told: rounded to the leading digit of its doubt. */
export const lengthText = (km: number, doubtKm: number | undefined): string =>
	measurementText({ value: km, uncertainty: doubtKm ?? km * UNSTATED, unit: 'km' }, RU)
		.replace(/^1\u00a0?000\u00a0м$/, '1\u00a0км')
		.replace(',0\u00a0', '\u00a0');

/** `600 м`, `20 км`: two digits, for nobody knows a doubt or a picture better. */
export function metresText(metres: number): string {
	const rounded = Number(metres.toPrecision(2));
	return rounded < 1000
		? figureText(numberText(rounded, RU), 'm', RU)
		: figureText(numberText(rounded / 1000, RU), 'km', RU);
}

/** Whether a place is as near as can be told. */
export const isAt = ({ km, doubtKm }: Near): boolean => km <= doubtKm || km < 0.05;

const TOWARDS: Readonly<Record<Wind, string>> = {
	north: 'север',
	'north-east': 'северо-восток',
	east: 'восток',
	'south-east': 'юго-восток',
	south: 'юг',
	'south-west': 'юго-запад',
	west: 'запад',
	'north-west': 'северо-запад',
};
const BESIDE: Readonly<Record<Wind, string>> = {
	north: 'севернее',
	'north-east': 'северо-восточнее',
	east: 'восточнее',
	'south-east': 'юго-восточнее',
	south: 'южнее',
	'south-west': 'юго-западнее',
	west: 'западнее',
	'north-west': 'северо-западнее',
};

/** `восток`: a wind, and that to which something goes. */
export const windText = (wind: Wind): string => TOWARDS[wind];
/** `восточнее`: on which side of something. */
export const besideText = (wind: Wind): string => BESIDE[wind];

/** `пункта «Заозёрная»`, after a word that asks for the genitive. */
export const placeText = ({ place }: Near, tag: string): string => `пункта ${quoted(nameOf(place, tag))}`;

/** `1,2 км западнее`. */
export const offText = ({ km, doubtKm, wind }: { km: number; doubtKm: number; wind: Wind }): string =>
	`${lengthText(km, doubtKm)} ${besideText(wind)}`;

/** `у пункта «Заозёрная»`, `в 1,2 км западнее пункта «Заозёрная»`. */
export const nearText = (near: Near, tag: string): string =>
	isAt(near) ? `у ${placeText(near, tag)}` : `в ${offText(near)} ${placeText(near, tag)}`;

/** `, у пункта «Заозёрная»`; nothing where no place is near. */
export const whereText = (near: Near | undefined, tag: string): string => (near ? `, ${nearText(near, tag)}` : '');

/** In the accusative that stands after `через` and `на`. */
const STRETCHES: Readonly<Record<StretchUnit, Forms>> = {
	year: ['год', 'года', 'лет'],
	day: ['день', 'дня', 'дней'],
	hour: ['час', 'часа', 'часов'],
	minute: ['минуту', 'минуты', 'минут'],
	second: ['секунду', 'секунды', 'секунд'],
};

/** `2 часа 15 минут`, `3 дня 4 часа`, `45 дней`, `примерно 52 года`. */
export const stretchText = (milliseconds: number): string =>
	stretchIn(milliseconds, {
		counted: (count, unit) => counted(count, STRETCHES[unit]),
		about: (years) => `примерно ${years}`,
	});

/** `6 августа, с 16:00 до 16:55`; `6 августа, час неизвестен`; nothing where neither bound is stated. The end of a span does not belong to it. */
export function spanText(
	start: Instant | undefined,
	end: Instant | undefined,
	offset: OffsetMinutes,
	dayOnly: boolean,
): string {
	const hour = (at: number) => faceAt(at as Instant, offset).hour;
	const day = (at: number) => dayOfYear(at as Instant, offset, RU);
	if (start === undefined || end === undefined) {
		const one = start ?? end;
		if (one === undefined) return '';
		return `${start === undefined ? 'до ' : 'с '}${dayOnly ? '' : `${hour(one)} `}${day(one)}`;
	}
	const last = day(end - 1);
	if (dayOnly) return `${day(start)}${last === day(start) ? '' : ` – ${last}`}, час неизвестен`;
	if (last === day(start)) return `${day(start)}, с ${hour(start)} до ${hour(end)}`;
	return `с ${hour(start)} ${day(start)} до ${hour(end)} ${day(end)}`;
}
