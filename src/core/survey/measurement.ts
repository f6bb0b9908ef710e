/** What a survey finds, and how it is written. */
import { figureText, numberText } from '../figures';
import { sayingsIn, speaks } from './sayings';

/** Whether one place can be seen from another, as far as that can be said. */
export interface Sight {
	/** How far apart the two places are. */
	readonly distanceKm: number;
	/** How far from the first place the heights of the ground between are on the map. */
	readonly knownKm: number;
	/** How far from the first place the ground rises above the line of sight; `undefined` where none does that is on the map. */
	readonly blockedKm: number | undefined;
}

/** A measure with its doubt, both in `unit`. */
export interface Measurement {
	readonly value: number;
	readonly uncertainty: number;
	readonly unit: 'km' | 'km²' | 'm' | 'km/h' | '°';
	/** A mean: the steepest place is steeper, and the fastest hour faster. */
	readonly mean?: true;
	/** Only a doubt was asked for: `value` is 0. */
	readonly doubt?: true;
	/** With a line of sight; `value` is then the greatest distance at which the curvature of the Earth lets one be seen from the other. */
	readonly sight?: Sight;
}

/** A measure as it may honestly be written: rounded to the leading digit of its doubt, in metres below a kilometre; in the language of the words around it. */
export function measurementText(measured: Measurement, language = 'en'): string {
	const says = sayingsIn(language);
	if (measured.doubt) return says.knownTo(figure({ ...measured, value: measured.uncertainty }, language));
	if (measured.sight) return sightText(measured, measured.sight, language);
	return measured.mean ? says.onAverage(figure(measured, language)) : figure(measured, language);
}

/** The doubt of a measure: `± 3 km`. */
export function doubtText(measured: Measurement, language = 'en'): string {
	return `±\u00a0${figure({ ...measured, value: measured.uncertainty }, language)}`;
}

/** A measure that a mark has, which is written in English, as a language writes it; one without words for it leaves it as it is. */
export function measureIn(measure: string, language: string): string {
	if (!speaks(language)) return measure;
	const [, width, area] = ENGLISH_ZONE.exec(measure) ?? [];
	const told = (text: string) =>
		text.replace(ENGLISH_FIGURE, (_, number: string, unit: 'km' | 'm' | 'km²') => {
			const digits = number.split('.')[1]?.length ?? 0;
			return figureText(numberText(Number(number.replaceAll(',', '')), language, digits, digits), unit, language);
		});
	return width && area ? sayingsIn(language).zone(told(width), told(area)) : told(measure);
}

const ENGLISH_ZONE = /^up to (.+) wide, (.+)$/;
const ENGLISH_FIGURE = /([\d,]+(?:\.\d+)?)\u00a0(km²|km|m)(?!\p{L})/gu;

function sightText(measured: Measurement, { distanceKm, knownKm, blockedKm }: Sight, language: string): string {
	const says = sayingsIn(language);
	const km = (value: number) => figure({ value, uncertainty: 1, unit: 'km' }, language);
	const horizon = says.horizon(figure(measured, language));
	if (distanceKm > measured.value + measured.uncertainty) return says.below(horizon, km(distanceKm));
	if (blockedKm !== undefined) return says.hidden(horizon, km(blockedKm));
	if (knownKm >= distanceKm) return says.open(horizon);
	return says.partly(horizon, km(knownKm), km(distanceKm));
}

function figure({ value, uncertainty, unit }: Measurement, language: string): string {
	const metres = unit === 'm' || (unit === 'km' && Math.max(value, uncertainty) < 1);
	const factor = unit === 'km' && metres ? 1000 : 1;
	const [number, doubt] = [value * factor, uncertainty * factor];
	const digit = doubt > 0 ? Math.floor(Math.log10(doubt)) : metres ? 0 : -2;
	const text = roundedText(number, digit, language);
	return unit === '°' ? `${text}°` : figureText(text, metres ? 'm' : unit, language);
}

/** Rounds to a power of ten: 129.01 to 10^0 is `129`, 0.712 to 10^-1 is `0.7`. Groups of three digits are kept apart. */
function roundedText(value: number, digit: number, language: string): string {
	const step = 10 ** digit;
	const digits = Math.max(0, -digit);
	return numberText(Math.round(value / step) * step, language, digits, digits);
}
