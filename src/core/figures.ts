/** Numbers and units as a language writes them, by `Intl`: core has no words of its own for them. */

/** The locale by which a language writes its figures: that of Great Britain for English, and for a tag that is none. */
export function localeOf(language: string): string {
	const tag = language === 'en' ? 'en-GB' : language;
	try {
		return Intl.NumberFormat.supportedLocalesOf(tag)[0] ?? 'en-GB';
	} catch {
		return 'en-GB';
	}
}

/** `1,114.5`; `1 114,5` in Russian. At most `digits` behind the point, and at least so many where `least` says so. */
export function numberText(value: number, language = 'en', digits?: number, least = 0): string {
	return value.toLocaleString(localeOf(language), {
		...(digits !== undefined && { maximumFractionDigits: digits }),
		minimumFractionDigits: least,
	});
}

const UNITS = { km: 'kilometer', m: 'meter', 'km/h': 'kilometer-per-hour' } as const;

/** `km`, `m`, `km²` or `km/h` as a language writes it; `км` in Russian. */
export function unitText(unit: keyof typeof UNITS | 'km²', language = 'en'): string {
	if (unit === 'km²') return `${unitText('km', language)}²`;
	const format = new Intl.NumberFormat(localeOf(language), { style: 'unit', unit: UNITS[unit] });
	return format.formatToParts(1).find(({ type }) => type === 'unit')?.value ?? unit;
}

/** A figure and its unit, which no line break parts. */
export const figureText = (figure: string, unit: keyof typeof UNITS | 'km²', language = 'en'): string =>
	`${figure}\u00a0${unitText(unit, language)}`;
