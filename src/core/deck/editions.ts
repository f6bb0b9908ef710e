/** Editions: selections of the steps that fit a time, and the plan of each step for them. */
import type { Deck, Keyframe } from '../deck';
import { didYouMean, type Problem } from '../problem';
import type { DeckSpec, EditionSpec } from '../slide';
import { quoted } from './quoted';

/** An edition of the deck; without a title it goes by its minutes. */
export type Edition = Omit<EditionSpec, 'title'> & { readonly title: string | undefined };

/** Planned seconds of talk, by edition. */
export type Plan = Keyframe['plan'];

const FILE = 'slides/deck.ts';
/** The longest that a talk can stay at one step. */
const MOST_SECONDS = 3600;
/** By which share of its minutes the planned seconds of an edition may miss them. */
const TOLERANCE = 0.15;

/** The editions that `slides/deck.ts` states; what cannot be used is a problem and left out. */
export function readEditions({ editions }: DeckSpec, problems: Problem[]): readonly Edition[] {
	if (editions === undefined) return [];
	if (!Array.isArray(editions)) {
		const what = `A list of editions expected; ${quoted(editions)} found.`;
		problems.push({ where: [FILE, 'editions'], what, fix: `Write editions: [${EXAMPLE}].` });
		return [];
	}
	const ids = new Set<string>();
	return (editions as unknown[]).flatMap((edition, i) =>
		readEdition(edition, ids, [FILE, 'editions', String(i)], problems),
	);
}

const EXAMPLE = "{ id: '30', minutes: 30 }";

function readEdition(stated: unknown, ids: Set<string>, where: readonly string[], problems: Problem[]): Edition[] {
	const { id, minutes, title, ...more } = (isRecord(stated) ? stated : {}) as Partial<EditionSpec>;
	if (typeof id !== 'string' || id.trim() === '' || Object.keys(more).length > 0 || !isTitle(title)) {
		const what = `An edition with an id and minutes expected; ${quoted(stated)} found.`;
		problems.push({ where, what, fix: `Write it as ${EXAMPLE}.` });
		return [];
	}
	if (ids.has(id)) {
		problems.push({ where, what: `The edition "${id}" is there twice.`, fix: 'Remove one of the two, or rename it.' });
		return [];
	}
	ids.add(id);
	if (!isWithin(minutes, Infinity)) {
		const what = `Minutes above 0 expected; ${quoted(minutes)} found.`;
		problems.push({ where: [...where, 'minutes'], what, fix: 'Say how long the edition is.' });
		return [];
	}
	return [{ id, minutes, title }];
}

const isTitle = (title: unknown) => title === undefined || (typeof title === 'string' && title.trim() !== '');

/** What a step plans, for editions that exist; what cannot be used is a problem and left out. */
export function readPlan(
	plan: unknown,
	editions: readonly Edition[],
	where: readonly string[],
	problems: Problem[],
): Plan {
	if (plan === undefined) return {};
	if (!isRecord(plan)) {
		const what = `Seconds by edition expected; ${quoted(plan)} found.`;
		problems.push({ where, what, fix: 'Write plan: { 30: 35 }.' });
		return {};
	}
	const ids = editions.map(({ id }) => id);
	const planned = Object.entries(plan).filter(([id, seconds]) => {
		const problem = planProblem(id, seconds, ids, where);
		if (problem) problems.push(problem);
		return !problem;
	});
	return Object.fromEntries(planned);
}

function planProblem(
	id: string,
	seconds: unknown,
	ids: readonly string[],
	where: readonly string[],
): Problem | undefined {
	if (!ids.includes(id)) {
		const what = `"${id}" is no edition of ${FILE}.${didYouMean(id, ids)}`;
		return { where, what, fix: `Mend the id, or add the edition: editions: [${EXAMPLE}].` };
	}
	if (isWithin(seconds, MOST_SECONDS)) return undefined;
	const what = `Seconds above 0 and up to ${MOST_SECONDS} expected; ${quoted(seconds)} found.`;
	return { where: [...where, id], what, fix: 'Mend the number, or leave the edition out to leave the step out of it.' };
}

/** Editions whose planned seconds miss their minutes by far. One that no step plans for is not looked at. */
export function checkEditions({ editions, keyframes }: Pick<Deck, 'editions' | 'keyframes'>): readonly Problem[] {
	return editions.flatMap(({ id, minutes }) => {
		const planned = keyframes.reduce((sum, { plan }) => sum + (Object.hasOwn(plan, id) ? plan[id]! : 0), 0);
		const wanted = minutes * 60;
		if (planned === 0 || Math.abs(planned - wanted) <= TOLERANCE * wanted) return [];
		const what = `The steps of the edition "${id}" plan ${planned} s in all; its ${minutes} minutes are ${wanted} s.`;
		const fix = `Mend the plan of the steps to within ${TOLERANCE * 100} % of it, or the minutes.`;
		return [{ where: [FILE, 'editions', id], what, fix }];
	});
}

const isRecord = (value: unknown): value is object =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isWithin = (value: unknown, most: number): value is number =>
	typeof value === 'number' && value > 0 && value <= most && Number.isFinite(value);
