/** A claim's figure as it is printed in a sentence. */
import type { Claim } from './campaign';
import { numberText, unitText } from './figures';

/** `35 km`, `1,114`, `3–4 km`, `22:00` as a language writes them; a claim without a figure gives its own words, in that language where it has them. */
export function claimText({ value, unit, text, id }: Claim, language = 'en'): string {
	const figure = valueText(value, language);
	if (figure === undefined) return text[language] ?? Object.values(text)[0] ?? id;
	if (unit === '°') return `${figure}°`;
	return unit !== undefined && LENGTHS.test(unit) ? `${figure}\u00a0${unitIn(unit, language)}` : figure;
}

/** A unit of old times, or of weight, is written as the author wrote it. */
const unitIn = (unit: string, language: string): string =>
	unit === 'km' || unit === 'm' || unit === 'km²' || unit === 'km/h' ? unitText(unit, language) : unit;

/** Units that stand behind a figure; what is counted (`tanks`, `persons`) is named by the sentence. */
const LENGTHS = /^(km²?|km\/h|m|cm|mi|nmi|yd|ft|verst|li|ri|t|kg|°|%|min|h|s)$/;

function valueText(value: Claim['value'], language: string): string | undefined {
	if (typeof value === 'number') return numberText(value, language);
	if (typeof value === 'string') return value;
	if (Array.isArray(value)) return value.map((part) => valueText(part as number | string, language)).join('–');
	return undefined;
}
