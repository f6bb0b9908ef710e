/** A claim that is cited with a line of another form than all others of its text, or than its own id says. */
import type { Campaign, Claim } from '../campaign';
import type { SourceRef } from '../entity';
import type { Finding } from './finding';

/** `L188` or `L27-28`: lines of a text. */
const LINE = /^L\d+(\s*[-–]\s*L?\d+)?$/;
/** `a5-l188-01`: the source, the line in it, a running number. */
const TELLING_ID = /^(.+)-l0*(\d+)-\d+$/;
/** How many citations of a text make its form a habit, and which share of all. */
const HABIT = { count: 10, share: 0.9 } as const;

/** Every claim whose locator breaks the habit of its text, or contradicts an id that tells source and line. */
export function wrongLines(campaign: Campaign): readonly Finding[] {
	const claims = [...campaign.claims.values()];
	const byLine = textsByLine(claims);
	return claims.flatMap((claim) => [
		...claim.sources.flatMap((ref, i) => (byLine.has(ref.id) ? judgeForm(claim, ref, i) : [])),
		...judgeId(claim, campaign),
	]);
}

function textsByLine(claims: readonly Claim[]): ReadonlySet<string> {
	const refs = claims.flatMap(({ sources }) => sources);
	const isHabit = (id: string) => {
		const own = refs.filter((ref) => ref.id === id);
		const lines = own.filter(({ locator }) => LINE.test(locator ?? ''));
		return lines.length >= HABIT.count && lines.length / own.length >= HABIT.share;
	};
	return new Set([...new Set(refs.map(({ id }) => id))].filter(isHabit));
}

function judgeForm(claim: Claim, { id, locator }: SourceRef, index: number): readonly Finding[] {
	if (LINE.test(locator ?? '')) return [];
	const found = locator === undefined ? 'nothing' : `"${locator}"`;
	const what = `A line such as "L188" expected, as with every other claim of "${id}"; ${found} found.`;
	return [finding(claim, `sources[${index}].locator`, what, 'Write the line in which the text says it.')];
}

function judgeId(claim: Claim, { sources }: Campaign): readonly Finding[] {
	const [, source, line] = TELLING_ID.exec(claim.id) ?? [];
	if (source === undefined || !sources.has(source)) return [];
	const own = claim.sources.filter(({ id }) => id === source);
	if (own.some(({ locator }) => holds(locator, Number(line)))) return [];
	const found = own[0]?.locator === undefined ? 'nothing' : `"${own[0].locator}"`;
	const what = `Line ${line} of "${source}" expected, as the id says; ${found} found.`;
	return [finding(claim, 'sources', what, 'Correct the line or the id.')];
}

function holds(locator: string | undefined, line: number): boolean {
	const [from, to] = (locator?.match(/\d+/g) ?? []).map(Number);
	return from !== undefined && line >= from && line <= (to ?? from);
}

const finding = (claim: Claim, path: string, what: string, fix: string): Finding => ({
	severity: 'problem',
	where: ['geo/claims.json', claim.id, path],
	what,
	fix,
});
