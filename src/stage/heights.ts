/** How high a hill is, as it stands under its name. */
import type { PlaceMark } from '../core/mark';
import { leastOf, mostOf } from '../core/extremes';

/** Languages that write a Cyrillic letter for metres. */
const CYRILLIC = ['be', 'bg', 'kk', 'ky', 'mk', 'mn', 'ru', 'sr', 'tg', 'uk'];

/** `157 m`, or `149–157 m` where sources differ, in whole metres; empty for what is no hill, and where the name itself says the height. */
export function heightText({ class: what, altitudes }: PlaceMark, name: string, language: string): string {
	if (what !== 'hill' || altitudes.length === 0) return '';
	const figures: readonly string[] = name.match(/\d+/g) ?? [];
	if (altitudes.some((metres) => figures.includes(String(Math.trunc(metres))))) return '';
	const [least, most] = [Math.round(leastOf(altitudes)), Math.round(mostOf(altitudes))];
	const metre = CYRILLIC.includes(language.split('-')[0]!) ? 'м' : 'm';
	return `${least === most ? most : `${least}–${most}`} ${metre}`;
}
