/** `slides/deck.ts` in the shape that it should have: what cannot be used is a problem, and as if left out. */
import type { Problem } from '../problem';
import type { DeckSpec } from '../slide';
import { isMembers, readText, unknownMembers } from './members';
import { quoted } from './quoted';

const FILE = 'slides/deck.ts';
const KNOWN: readonly (keyof DeckSpec)[] = [
	'title', 'subtitle', 'campaign', 'offset', 'clock', 'clocks', 'language', 'sides', 'editions', 'numbers', 'phases',
]; // prettier-ignore
const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** The deck's frame of reference as it may be believed; its clocks, editions, period and numbers are read, and told of, where they are used. */
export function shapedDeck(spec: unknown, problems: Problem[]): DeckSpec {
	if (!isMembers(spec)) {
		const what = `An exported deck expected; ${quoted(spec)} found.`;
		problems.push({ where: [FILE], what, fix: 'Write export const deck = defineDeck({ … }).' });
		return {};
	}
	problems.push(...unknownMembers(spec, KNOWN, 'A deck', [FILE]));
	const text = (key: keyof DeckSpec) => readText(spec[key], [FILE, key], problems);
	const texts = { title: text('title'), subtitle: text('subtitle'), clock: text('clock') };
	const campaign = readCampaignSpan(spec['campaign'], problems);
	const language = readLanguage(text('language'), problems);
	const sides = readSides(spec['sides'], problems);
	return onlyGiven({ ...spec, ...texts, campaign, language, sides });
}

function onlyGiven(spec: object): DeckSpec {
	return Object.fromEntries(Object.entries(spec).filter(([, value]) => value !== undefined));
}

function readCampaignSpan(value: unknown, problems: Problem[]): unknown {
	if (value === undefined || isMembers(value)) return value;
	const fix = "Write campaign: { start: '1938-07-29T00:00+10:00', end: '1938-08-12T00:00+10:00' }.";
	problems.push({ where: [FILE, 'campaign'], what: `A start and an end expected; ${quoted(value)} found.`, fix });
	return undefined;
}

function readLanguage(tag: string | undefined, problems: Problem[]): string | undefined {
	if (tag === undefined || LANGUAGE.test(tag)) return tag;
	const what = `A language tag (en, ru, zh-Hant) expected; ${quoted(tag)} found.`;
	problems.push({ where: [FILE, 'language'], what, fix: "Write language: 'en'." });
	return undefined;
}

function readSides(value: unknown, problems: Problem[]): readonly string[] | undefined {
	if (value === undefined) return undefined;
	const list: readonly unknown[] = Array.isArray(value) ? value : [value];
	const sides = list.filter((side) => typeof side === 'string' && side.trim() !== '') as string[];
	if (Array.isArray(value) && sides.length === list.length) return sides;
	const what = `A list of texts expected; ${quoted(value)} found.`;
	problems.push({ where: [FILE, 'sides'], what, fix: "Write sides: ['North', 'South']." });
	return Array.isArray(value) ? sides : undefined;
}
