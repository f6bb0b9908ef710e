/** Names of properties: those of style, which do not belong here, and slips of the pen. */
import { editDistance } from '../problem';
import { foundText, type Report } from './report';
import type { Fields } from './record';

/** The properties of a feature that are read, but for short everyday words (`left`, `rank`, `bombs`), from which an author's own may differ by a letter. */
export const FEATURE_NAMES = [
	'name', 'names', 'short', 'side', 'class', 'start', 'end', 'uncertainty', 'confidence', 'sources', 'note', 'kind',
	'datetimes', 'interpolation', 'reading', 'arm', 'echelon', 'strength', 'manoeuvre', 'outcome', 'precision', 'agreed',
	'altitude', 'tonnage', 'audible_km', 'run_in_degrees', 'stations', 'part_of',
] as const; // prettier-ignore

const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
	['times', 'datetimes'],
	['timestamps', 'datetimes'],
	['coordtimes', 'datetimes'],
	['accuracy', 'uncertainty'],
	['uncertaintym', 'uncertainty'],
]);

const STYLE =
	/^(colou?r|icon|opacity|style|dash|dasharray|zindex|linewidth|lineopacity|stroke.*|fill(colou?r|opacity|pattern)?|(marker|icon)(size|symbol|image|url)|(line|stroke)dash(array)?|.+colou?r)$/;
const PIXELS = /^\s*[\d.]+\s*(px|pt)\s*$/;

/** Reports style properties and names that are nearly one of `known`; every other name is the author's own. */
export function checkPropertyNames(properties: Fields, known: readonly string[], path: string, report: Report): void {
	for (const [name, value] of Object.entries(properties)) {
		if (known.includes(name)) continue;
		if (isStyle(name, value)) reportStyle(path + name, value, report);
		else reportSlip(name, known, path, report);
	}
}

function isStyle(name: string, value: unknown): boolean {
	const pixels = name === 'width' && typeof value === 'string' && PIXELS.test(value);
	return pixels || STYLE.test(plain(name));
}

function reportStyle(path: string, value: unknown, report: Report): void {
	const fix = 'Remove it here; colours, widths and icons are in src/stage/theme.ts.';
	report(path, `Facts expected in geo/, not style; ${foundText(value)} found.`, fix);
}

function reportSlip(name: string, known: readonly string[], path: string, report: Report): void {
	const near = OTHER_WORDS.get(plain(name)) ?? known.find((word) => isSlip(name, word));
	if (near === undefined || !known.includes(near)) return;
	report(
		path + name,
		`A property that is read expected; "${name}" found, which is not.`,
		`Rename or remove it. Did you mean "${near}"?`,
	);
}

/**
 * Whether a word is a known one in other capitals or hyphens, or with a letter too many, too few, exchanged or (from six letters on) wrong.
 * The first letter must be right, and in a short word no letter may be another, for `heading` is not `reading`, nor `size` `side`.
 */
export function isSlip(written: string, known: string): boolean {
	// With hyphens and blanks a slip is at most so much longer.
	if (written.length > 2 * known.length + 2) return false;
	const [name, word] = [plain(written), plain(known)];
	if (name === word) return true;
	if (name[0] !== word[0]) return false;
	const distance = editDistance(name, word);
	if (word.length >= 8) return distance <= 2;
	if (word.length >= 6) return distance === 1 || isExchanged(name, word);
	return (distance === 1 && name.length !== word.length) || isExchanged(name, word);
}

function isExchanged(name: string, word: string): boolean {
	return (
		name.length === word.length &&
		editDistance(name, word) === 2 &&
		[...name].sort().join('') === [...word].sort().join('')
	);
}

const plain = (name: string) => name.toLowerCase().replace(/[-_ ]/g, '');
