/** Names by language. */
import type { Names } from '../entity';
import { isFields } from './record';
import { foundText, type Report } from './report';

const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const FIX = 'Write names by language: { "en": "Vienna", "de": "Wien" }.';

/** Names as an object by BCP 47 tag or as one text (`und`); `{}` for what is not written, what is wrong is reported and left away. */
export function readNames(value: unknown, path: string, report: Report): Names {
	if (value === undefined) return {};
	if (typeof value === 'string') return isName(value, path, report) ? { und: value } : {};
	if (!isFields(value)) {
		report(path, `A text, or an object of texts by language, expected; ${foundText(value)} found.`, FIX);
		return {};
	}
	if (Object.keys(value).length === 0)
		report(path, 'A name in one language at least expected; an empty object found.', FIX);
	return Object.fromEntries(
		Object.entries(value).filter((entry): entry is [string, string] => isEntry(entry, path, report)),
	);
}

function isEntry([tag, name]: readonly [string, unknown], path: string, report: Report): boolean {
	const known = TAG.test(tag);
	if (!known) report(`${path}.${tag}`, `A language tag (en, ru, zh-Hant) expected; ${foundText(tag)} found.`, FIX);
	return isName(name, `${path}.${tag}`, report) && known;
}

function isName(name: unknown, path: string, report: Report): name is string {
	const named = typeof name === 'string' && name.trim() !== '';
	if (!named) report(path, `A text expected; ${foundText(name)} found.`, FIX);
	return named;
}
