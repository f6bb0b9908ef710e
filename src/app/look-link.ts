/** The look in a link's query, as in `?theme=mono&names=ru`: only what differs from the plain look is written. */
import type { Deck } from '../core/deck';
import { languagesOf } from '../core/deck/languages';
import { readFurniture } from '../core/furniture';
import { groupsOf } from '../core/groups';
import { plainLook, THEMES, UNIT_SYMBOLS, type Look } from '../core/look';
import type { Read } from './link';
import { say } from '../words';
import { nearWords } from './near-words';

const SWITCHES = ['on', 'off'] as const;

/** Reads the look. What cannot be used stays plain, and the notice says so. That of a still without text has no names either. */
export function readLook(deck: Deck, search: string, still = false): Read<Look> {
	const query = new URLSearchParams(search);
	const notices: string[] = [];
	const plain = plainLook(deck.language);
	const choice = <T extends string>(name: string, choices: readonly T[], otherwise: T): T => {
		const text = query.get(name);
		const found = choices.find((known) => known === text);
		if (text !== null && found === undefined) {
			const unknown = say('notices.notKnown', { word: text.slice(0, 60), name });
			notices.push(`${unknown} ${nearWords(text, choices)}`);
		}
		return found ?? otherwise;
	};
	const turned = (name: 'doubt' | 'agreed' | 'ghost' | 'legend') =>
		choice(name, SWITCHES, plain[name] ? 'on' : 'off') === 'on';
	const nameless = still && readFurniture(search).clean;
	const hide = query.get('hide') ?? '';
	const borders = [...deck.campaign.entities.values()].flatMap(({ kind, id }) => (kind === 'border' ? [id] : []));
	const value: Look = {
		theme: choice('theme', THEMES, plain.theme),
		names: choice('names', languagesOf(deck.campaign, deck.language), plain.names),
		units: choice('units', UNIT_SYMBOLS, plain.units),
		doubt: turned('doubt'),
		agreed: turned('agreed'),
		ghost: turned('ghost'),
		legend: turned('legend'),
		reading: query.has('reading') ? choice('reading', ['', ...borders], '') || undefined : undefined,
		hide: readHide(nameless ? `${hide},names` : hide, groupsOf(deck.sides), notices),
		wipe: readWipe(query.get('wipe'), notices),
	};
	return { value, notice: notices.join(' ') || undefined };
}

/** Every group that there is, in the order of all, so that the same choice is the same look. */
function readHide(text: string, groups: readonly string[], notices: string[]): string {
	const asked = text.split(',').filter((word) => word !== '');
	for (const word of asked.filter((word) => !groups.includes(word)).slice(0, 3)) {
		notices.push(`${say('notices.noGroup', { word: word.slice(0, 60) })} ${nearWords(word, groups)}`);
	}
	return groups.filter((group) => asked.includes(group)).join(',');
}

function readWipe(text: string | null, notices: string[]): number | undefined {
	if (text === null) return undefined;
	const share = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
	if (share >= 0 && share <= 1) return share;
	notices.push(say('notices.wipe', { text: text.slice(0, 60) }));
	return undefined;
}

/** A query with the look in it, and every other word of the query as it was; empty or with its question mark. */
export function searchWith(deck: Deck, search: string, look: Look): string {
	const query = new URLSearchParams(search);
	const plain = plainLook(deck.language);
	for (const name of Object.keys(plain) as (keyof Look)[]) {
		if (look[name] === plain[name]) query.delete(name);
		else query.set(name, wordOf(look[name]));
	}
	const text = query.toString();
	return text === '' ? '' : `?${text}`;
}

function wordOf(value: Look[keyof Look]): string {
	if (typeof value === 'boolean') return value ? 'on' : 'off';
	return typeof value === 'number' ? String(Number(value.toFixed(3))) : (value ?? '');
}
