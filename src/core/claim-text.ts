/** A claim's figure as it is printed in a sentence. */
import type { Claim } from './campaign';

/** `35 km`, `1,114`, `3–4 km`, `22:00`; a claim without a figure gives its own words. */
export function claimText({ value, unit, text, id }: Claim): string {
	const figure = valueText(value);
	if (figure === undefined) return Object.values(text)[0] ?? id;
	if (unit === '°') return `${figure}°`;
	return unit !== undefined && LENGTHS.test(unit) ? `${figure}\u00a0${unit}` : figure;
}

/** Units that stand behind a figure; what is counted (`tanks`, `persons`) is named by the sentence. */
const LENGTHS = /^(km²?|km\/h|m|cm|mi|nmi|yd|ft|verst|li|ri|t|kg|°|%|min|h|s)$/;

function valueText(value: Claim['value']): string | undefined {
	if (typeof value === 'number') return value.toLocaleString('en-GB');
	if (typeof value === 'string') return value;
	if (Array.isArray(value)) return value.map((part) => valueText(part as number | string)).join('–');
	return undefined;
}
