/** What a talk has gathered, kept by the browser for as long as the tab lives: a reload loses no ink and no minute. */
import type { Topics } from '../../core/hall/ledger';

/** Where the talk is, how it looks, which edition it is and at which instant it is looked at, the link says; a detour is over with the page on which it was taken. */
const NOT_KEPT = ['cursor', 'look', 'edition', 'excursion', 'detour'];

/** Keeps the topics of a talk that are to outlive the page. A browser that keeps nothing, or has no room, keeps nothing. */
export function keepTalk(code: string | undefined, topics: Topics): void {
	const gathered = Object.entries(topics).filter(([topic]) => !NOT_KEPT.includes(topic));
	try {
		sessionStorage.setItem(keyOf(code), JSON.stringify(Object.fromEntries(gathered)));
	} catch {
		// The talk goes on without.
	}
}

/** The topics that were kept; none where nothing was, or where it cannot be read. */
export function keptTalk(code: string | undefined): Topics {
	try {
		const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(code)) ?? '{}');
		return typeof kept === 'object' && kept !== null ? (kept as Topics) : {};
	} catch {
		return {};
	}
}

const keyOf = (code: string | undefined) => `talk ${code ?? ''}`;
