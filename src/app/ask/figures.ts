/** Figures, times and places in the language of the interface. */
import type { OffsetMinutes, Instant } from '../../core/instant';
import { nameIn } from '../../core/names';
import { doubtText, measurementText, type Measurement } from '../../core/survey';
import { isAt, lengthText } from '../../core/twin/english/words';
import type { Near } from '../../core/twin/fact';
import { say, spoken } from '../../words';

const LOCALES = { en: 'en-GB', ru: 'ru-RU' } as const;
const locale = () => LOCALES[spoken()];

/** A whole number, its digits in groups. */
export const numberText = (value: number): string => value.toLocaleString(locale());

/** A measure, rounded to what its doubt allows. */
export const measuredText = (measured: Measurement): string => inUnits(measurementText(measured));

/** The doubt of a measure: `± 3 km`. */
export const doubtOf = (measured: Measurement): string => inUnits(doubtText(measured));

/** A radius: `± 600 m`, `± 20 km`. */
export const radiusText = (metres: number): string =>
	metres < 1000
		? `±\u00a0${numberText(metres)}\u00a0${say('ask.units.m')}`
		: `±\u00a0${numberText(Number((metres / 1000).toPrecision(2)))}\u00a0${say('ask.units.km')}`;

/** Units as the language writes them. The survey writes them in English, before the end or a sign. */
function inUnits(text: string): string {
	if (spoken() === 'en') return text;
	return text.replace(/\u00a0(km\/h|km²|km|m)(?![\p{L}²])/gu, (_, unit: 'km/h' | 'km²' | 'km' | 'm') => `\u00a0${say(`ask.units.${unit}`)}`); // prettier-ignore
}

/** A day, and the hour where it is known: `6 August 1938, 16:00`. */
export function momentText(at: Instant, offset: OffsetMinutes, dayOnly = false): string {
	const hour = dayOnly ? {} : ({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const);
	const format = new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'long', year: 'numeric', ...hour, timeZone: 'UTC' }); // prettier-ignore
	return format.format(at + offset * 60_000);
}

/** From one moment to another, the day written once where it is the same. */
export function stretchOf(start: Instant | undefined, end: Instant | undefined, offset: OffsetMinutes): string {
	if (start === undefined && end === undefined) return '';
	if (start === undefined) return say('ask.until', { end: momentText(end!, offset) });
	if (end === undefined) return say('ask.since', { start: momentText(start, offset) });
	const format = new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' }); // prettier-ignore
	return format.formatRange(start + offset * 60_000, end + offset * 60_000);
}

/** Where a point lies: `1.2 km west of Zaozernaya`; names in the language of a tag. */
export function nearText(near: Near | undefined, tag: string): string | undefined {
	if (!near) return undefined;
	const place = nameIn(tag, near.place.name, near.place.id);
	if (isAt(near)) return say('ask.nearPlace', { place });
	return say('ask.offPlace', {
		place,
		off: inUnits(lengthText(near.km, near.doubtKm)),
		wind: say(`ask.winds.${near.wind}`),
	});
}
