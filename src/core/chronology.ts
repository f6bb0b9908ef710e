/** What texts say happened, in order of time: every claim that has a date, once for all who say it in the same words. */
import type { Campaign, Claim } from './campaign';
import { orderOf, type DatePart, type When } from './campaign/claim-when';
import { calendarText } from './clock-face';
import { hourText } from './clock-hour';
import type { SourceRef } from './fact';

/** One line of a chronology. */
export interface ChronologyEntry {
	readonly when: When;
	/** As it is printed: `29 July – 11 August 1938`. */
	readonly date: string;
	/** What is said, in the language asked for where the author wrote it so. */
	readonly text: string;
	/** Who says so, each line once. */
	readonly sources: readonly SourceRef[];
	/** Ids of the claims. */
	readonly claims: readonly string[];
}

/** The entries, earliest first; of those of one time in the order in which they were written. Their words are in one language, their dates in another or the same. */
export function chronologyOf({ claims }: Campaign, language: string, dates = 'en'): readonly ChronologyEntry[] {
	const said = new Map<string, [Claim & { readonly when: When }, ...Claim[]]>();
	for (const claim of claims.values()) {
		if (!isDated(claim)) continue;
		const key = JSON.stringify([claim.when, claim.text]);
		const known = said.get(key);
		if (known) known.push(claim);
		else said.set(key, [claim]);
	}
	const entries = [...said.values()].map((alike): ChronologyEntry => {
		const [{ when, text, id }] = alike;
		return {
			when,
			date: whenText(when, dates),
			text: text[language] ?? Object.values(text)[0] ?? id,
			sources: eachOnce(alike.flatMap(({ sources }) => sources)),
			claims: alike.map((claim) => claim.id),
		};
	});
	return entries.sort((a, b) => orderOf(a.when.from) - orderOf(b.when.from));
}

const isDated = (claim: Claim): claim is Claim & { readonly when: When } => claim.when !== undefined;

function eachOnce(refs: readonly SourceRef[]): readonly SourceRef[] {
	return [...new Map(refs.map((ref) => [JSON.stringify([ref.id, ref.locator]), ref])).values()];
}

/** `1938`, `July 1938`, `31 July 1938, 02:00`, `31 July 1938, 18:00–24:00`, `29 July – 11 August 1938`. */
export function whenText({ from, to }: When, language = 'en'): string {
	if (!to) return partText(from, language);
	if (isSameDay(from, to)) return `${partText(from, language)}–${hourText(to.minute ?? 0)}`;
	const isPlain = from.year === to.year && from.month !== undefined && from.minute === undefined;
	const begin = isPlain ? calendarText({ month: from.month, day: from.day }, language) : partText(from, language);
	return `${begin} – ${partText(to, language)}`;
}

const isSameDay = (a: DatePart, b: DatePart): boolean => a.year === b.year && a.month === b.month && a.day === b.day;

function partText(part: DatePart, language: string): string {
	const day = calendarText(part, language);
	return part.minute === undefined ? day : `${day}, ${hourText(part.minute)}`;
}
