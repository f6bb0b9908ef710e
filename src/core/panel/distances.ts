/** Lengths and speeds that texts state beside those that the map gives: one row for what several texts say alike. */
import type { Claim } from '../campaign';
import { claimText } from '../claim-text';
import type { Deck } from '../deck';
import { claimedRange, measurementText, testClaim, type Verdict } from '../survey';
import { sourcesOf } from './sources';

/** A claimed length or speed, where the map can be asked about it. */
export interface DistanceRow {
	readonly text: string;
	readonly sources: readonly string[];
	/** As figures are written in the language asked for; `undefined` where the text gives no figure. */
	readonly claimed: string | undefined;
	readonly computed: string;
	readonly verdict: Verdict;
}

/** Whether the map can be asked about a claim that states a length or a speed, or two between which it lies. */
export const hasMeasure = (claim: Claim): boolean =>
	claim.check !== undefined && (['km', 'km/h'] as const).some((unit) => claimedRange(claim, unit) !== undefined);

/** The rows of these claims, of all that have a measure where none are named; figures as a language writes them. */
export function distancesOf(deck: Deck, ids: readonly string[] | undefined, language: string): readonly DistanceRow[] {
	const { claims } = deck.campaign;
	const asked = ids ? ids.flatMap((id) => claims.get(id) ?? []) : [...claims.values()].filter(hasMeasure);
	const alike = new Map<string, Claim[]>();
	for (const claim of asked.filter(({ check }) => check)) {
		const key = JSON.stringify([claim.check, claim.value, claim.unit]);
		alike.set(key, [...(alike.get(key) ?? []), claim]);
	}
	return [...alike.values()].flatMap((same) => rowOf(same, deck, language));
}

function rowOf(same: readonly Claim[], deck: Deck, language: string): readonly DistanceRow[] {
	const first = same[0]!;
	const test = testClaim(deck.campaign, first);
	if (!test) return [];
	return [
		{
			text: first.text[deck.language] ?? Object.values(first.text)[0] ?? first.id,
			sources: sourcesOf(same.flatMap(({ sources }) => sources), deck), // prettier-ignore
			claimed: first.value === null ? undefined : claimText(first, language),
			computed: measurementText(test.measured, language),
			verdict: test.verdict ?? 'cannot be tested',
		},
	];
}
