/** Lengths that texts state beside those that the map gives: one row for what several texts say alike. */
import type { Claim } from '../campaign';
import { claimText } from '../claim-text';
import type { Deck } from '../deck';
import { claimedKm, measurementText, testClaim, type Verdict } from '../survey';
import { sourcesOf } from './sources';

/** A claimed length, where the map can be asked about it. */
export interface DistanceRow {
	readonly text: string;
	readonly sources: readonly string[];
	/** `undefined` where the text gives no figure. */
	readonly claimed: string | undefined;
	readonly computed: string;
	readonly verdict: Verdict;
}

/** The rows of these claims; of all whose length can be checked where none are named. */
export function distancesOf(deck: Deck, ids: readonly string[] | undefined): readonly DistanceRow[] {
	const { claims } = deck.campaign;
	const asked = ids
		? ids.flatMap((id) => claims.get(id) ?? [])
		: [...claims.values()].filter((claim) => claimedKm(claim) !== undefined);
	const alike = new Map<string, Claim[]>();
	for (const claim of asked.filter(({ check }) => check)) {
		const key = JSON.stringify([claim.check, claim.value, claim.unit]);
		alike.set(key, [...(alike.get(key) ?? []), claim]);
	}
	return [...alike.values()].flatMap((same) => rowOf(same, deck));
}

function rowOf(same: readonly Claim[], deck: Deck): readonly DistanceRow[] {
	const first = same[0]!;
	const test = testClaim(deck.campaign, first);
	if (!test) return [];
	return [
		{
			text: first.text[deck.language] ?? Object.values(first.text)[0] ?? first.id,
			sources: sourcesOf(same.flatMap(({ sources }) => sources), deck), // prettier-ignore
			claimed: first.value === null ? undefined : claimText(first),
			computed: measurementText(test.measured),
			verdict: test.verdict ?? 'cannot be tested',
		},
	];
}
