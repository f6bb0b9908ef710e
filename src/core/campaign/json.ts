/** The JSON of a file, or the problems that keep it from being read. */
import { getIssues } from '@placemarkio/check-geojson';
import { brokenTextIndex, deepBracket, openBrackets, placeIn, placeText, repeatedKeys } from './json-tokens';
import { foundText, type Report } from './report';

const BYTE_ORDER_MARK = /^\uFEFF/;
const FIX =
	'Look at this place and just before it: a comma too many or missing, a quotation mark left open, a word that is no JSON.';
const UNREADABLE = '\uFFFD';
/** A collection of polygons needs nine. Writing JSON, as a build does, fails at some thousand. */
const MOST_NESTED = 100;

/** Parses a file; `undefined` where it is no JSON, which is then reported with line and column. */
export function readJson(text: string, report: Report): unknown {
	const json = text.replace(BYTE_ORDER_MARK, '');
	if (json.trim() === '') {
		report('', 'JSON expected; an empty file found.', 'Write the file, or remove it.');
		return undefined;
	}
	reportEncoding(json, report);
	const deep = deepBracket(json, MOST_NESTED);
	if (deep) {
		const what = `At most ${MOST_NESTED} brackets within each other expected; one more found.`;
		report(placeText(placeIn(json, deep.index)), what, 'Take out what is nested so deeply; no feature needs it.');
		return undefined;
	}
	const value = parse(json);
	if (value === undefined) reportSyntax(json, report);
	else reportRepeatedKeys(json, report);
	return value;
}

function parse(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}

/** Beyond so many characters the library that finds the place would take minutes; the parser's own word for it must do. */
const MOST_SEARCHED = 2_000_000;

function reportPlace(json: string, report: Report): void {
	const index = Number(/position (\d+)/.exec(messageOf(json))?.[1] ?? json.length);
	const found = index < json.length ? foundText(json[index]) : 'the end of the file';
	const where = placeText(placeIn(json, index));
	report(where, `JSON expected; ${found} found where it cannot stand.`, FIX);
}

function messageOf(json: string): string {
	try {
		return String(JSON.parse(json));
	} catch (error) {
		return String(error);
	}
}

function reportEncoding(json: string, report: Report): void {
	const index = json.indexOf(UNREADABLE);
	if (index < 0) return;
	const fix = 'Save the file as UTF-8, and write again what was lost.';
	report(placeText(placeIn(json, index)), 'Text in UTF-8 expected; a character that could not be read found.', fix);
}

function reportRepeatedKeys(json: string, report: Report): void {
	for (const { text, index } of repeatedKeys(json)) {
		const what = `Each key once in an object expected; ${text} found again.`;
		report(placeText(placeIn(json, index)), what, 'Remove one of the two; the last one is read.');
	}
}

function reportSyntax(json: string, report: Report): void {
	if (json.length > MOST_SEARCHED) return reportPlace(json, report);
	const message = getIssues(json).find((issue) => issue.message.startsWith('Invalid JSON'))?.message ?? '';
	const match = /Unexpected (?:token \w+\(([^]*)\)|character ([^]+)) found\. \((\d+):(\d+)\)$/.exec(message);
	if (!match) return reportEnd(json, report);
	const place = { line: Number(match[3]), column: Number(match[4]) };
	const found = (match[1] ?? match[2] ?? '').replace(/^"|"$/g, '');
	report(placeText(place), `JSON expected; ${foundText(found)} found where it cannot stand.`, FIX);
}

/** The library loses its way at the end of a text, and takes control characters that JSON forbids. */
function reportEnd(json: string, report: Report): void {
	const bracket = openBrackets(json).at(-1);
	const end = placeText(placeIn(json, json.trimEnd().length));
	if (!bracket) return reportBrokenText(json, report);
	const closing = bracket.text === '{' ? '}' : ']';
	const what = `A closing ${closing} expected; the end of the file found.`;
	const opened = placeText(placeIn(json, bracket.index));
	report(
		end,
		what,
		`Close the ${bracket.text} of ${opened}; if the end was lost, take the file from its source again.`,
	);
}

function reportBrokenText(json: string, report: Report): void {
	const index = brokenTextIndex(json);
	const fix = 'Close the quotation marks; inside a text write a line break as \\n and a tab as \\t.';
	const where = index === undefined ? '' : placeText(placeIn(json, index));
	report(where, 'JSON expected; a text with a line break, a tab or no end found.', fix);
}
