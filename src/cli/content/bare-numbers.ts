/** Numbers in prose for which nobody answers: neither claimed with a source, nor computed on the map. */
import type { Problem } from '../../core/problem';
import { GAP, passagesOf } from './slide-text';

/** What stands in these says itself where its numbers come from, or is for the speaker alone. */
const ANSWERED = ['Note', 'Quote', 'Claim', 'Cite', 'Distance', 'Reckon', 'Share'];

const FIX =
	'Write it as <Claim>, <Distance>, <Reckon> or <Share>; dates, clock times, articles and designations may stand as they are.';

/** The bare numbers of a slide, each as a problem. `language` is that of the deck. */
export function bareNumbers(file: string, source: string, language: string): readonly Problem[] {
	const allowed = [...allowedIn(language), ...(/^ru\b/.test(language) ? RUSSIAN : [])];
	const words = /^en\b/.test(language) ? WORDS : undefined;
	return passagesOf(source, ANSWERED).flatMap(({ step, text, lineAt }) => {
		const rest = allowed.reduce((left, pattern) => left.replace(pattern, blank), text);
		const found = [...rest.matchAll(DIGITS), ...(words ? rest.matchAll(words) : [])];
		return found.map(({ index, 0: number }) => ({
			where: [file, step, `line ${lineAt(index)}`],
			what: `The number "${number}" in prose has no source: “${around(text, index, number)}”.`,
			fix: FIX,
		}));
	});
}

const blank = (text: string) => ' '.repeat(text.length);

/** A few words before and after. */
function around(text: string, index: number, number: string): string {
	const before = text.slice(0, index).split(/\s+/).slice(-4).join(' ');
	const after = text
		.slice(index + number.length)
		.split(/\s+/)
		.slice(0, 4)
		.join(' ');
	return `${before}${number}${after}`.replaceAll(GAP, '…').trim();
}

const DIGITS = /\p{Nd}+(?:[.,\u00a0\u202f]\p{Nd}+)*/gu;
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const TEENS = 'eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
/** Above ten; `twenty-first` is an ordinal, `eleven o'clock` a time. */
const WORDS = new RegExp(
	`\\b(?:${TEENS}|${TENS}|hundreds?|thousands?|millions?|dozens?)\\b(?!-(?:first|second|third|\\w+th)\\b)(?! o['’]clock)`,
	'gi',
);

/** What is counted or measured, so that a number before it is neither a year nor a designation. */
const COUNTED =
	'(?!\\s+(?:men|soldiers|troops|officers|dead|killed|wounded|losses|casualties|rounds|shells|bombs|guns|tanks|aircraft|planes|vehicles|horses|km|m|kilometres?|metres?|miles?|yards|feet|tons?|tonnes|kg|hours?|days?|minutes?|per)\\b)';
const LIST = '(?:\\s*(?:,|–|-|/|\\band\\b|\\bor\\b|\\bto\\b)\\s*\\d{1,4})*';
/** Capitalised at the beginning of a sentence, and no name of a thing. */
const OPENERS =
	'A|About|After|All|Almost|Altogether|And|Another|Around|As|At|Before|Between|Both|But|By|Every|For|From|His|In|It|Its|Just|Nearly|No|Of|On|Only|Or|Our|Over|Perhaps|Roughly|Some|Than|That|The|Their|Then|These|They|This|Those|To|Under|Up|When|With|Within';

/** What may stand in prose as it is: dates, years, times, numbers of articles, ordinals, designations. */
function allowedIn(language: string): readonly RegExp[] {
	const months = monthNames(language).join('|');
	return [
		/\d{1,2}:\d{2}/g,
		new RegExp(`\\d{1,2}\\.?${LIST}\\.?\\s+(?:${months})(?:\\s+\\d{4})?`, 'giu'),
		new RegExp(`(?:${months})\\s+\\d{1,2}(?!\\d)${LIST}`, 'giu'),
		/\d+\s*[年月日時时分号]/g,
		new RegExp(`\\b(?:1\\d|20)\\d{2}(?:[–-]\\d{2,4})?s?\\b(?![.,]\\d)${COUNTED}`, 'g'),
		new RegExp(
			`\\b(?:numbered|no\\.|height|hill|point|articles?|chapters?|pages?|figures?|tables?|notes?|sections?|parts?|volumes?)\\s+\\d+(?:\\.\\d+)?${LIST}`,
			'gi',
		),
		/\d+(?:st|nd|rd|th)\b/g,
		/\p{L}[\p{L}\p{M}]*[-‑]?\d[\d.]*[\p{L}\d]*/gu,
		/\d+[-‑]?\p{Lu}+\b/gu,
		new RegExp(
			`\\b(?!(?:${OPENERS})\\b)\\p{Lu}[\\p{L}\\p{M}’'-]*\\s+(?:No\\.?\\s*)?\\d+(?:\\.\\d+)?\\b${COUNTED}`,
			'gu',
		),
	];
}

/** The same in Russian: numbers of articles, heights and pages, ordinals and ranges of them. */
const RUSSIAN: readonly RegExp[] = [
	/(?:№|(?<!\p{L})(?:стать|высот|отметк|глав|страниц|рисун|таблиц|част|сопк)\p{L}*|(?<!\p{L})(?:стр|ст|рис|табл|отм)\.)\s*\d+(?:[.,]\d+)?(?:(?:\s*[,–-]|\s+(?:и|или|до))\s*\d+)*/giu,
	/\d+-(?:\p{Ll}{1,3})(?!\p{L})/gu,
	/(?:с|в|к|до|от|около)\s+\d{1,2}\s+час\p{Ll}*/giu,
];

/** Names of the months as they stand in dates of a language, and in English. */
function monthNames(language: string): readonly string[] {
	return [...new Set([...monthsOf(language), ...monthsOf('en')])];
}

function monthsOf(language: string): readonly string[] {
	const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
	return Array.from({ length: 12 }, (_, month) => {
		const parts = format.formatToParts(new Date(Date.UTC(2000, month, 1)));
		return parts.find(({ type }) => type === 'month')?.value ?? '';
	}).filter((name) => /^\p{L}+$/u.test(name));
}
