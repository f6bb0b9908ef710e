/** The sheet of claims tested. */
import { claimText } from '../core/claim-text';
import type { Deck } from '../core/deck';
import { comparisonsOf, doubtText, measurementText, questionText, testClaim, type Answer } from '../core/survey';

/** Every claim that asks geography something, as text: what is claimed, what is computed give or take what, and the verdict; then what is asked for comparison. */
export function claimSheet({ campaign }: Deck): string {
	return [...campaign.claims.values()]
		.flatMap((claim) => {
			const test = testClaim(campaign, claim);
			if (!test) return [];
			const first = [claim.id, `claimed ${claimText(claim)}`, answerText(test), test.verdict].join(' | ');
			return [first, ...comparisonsOf(campaign, claim).map((other) => `  for comparison | ${answerText(other)}`)];
		})
		.map((line) => `${line.replaceAll('\u00a0', ' ')}\n`)
		.join('');
}

function answerText({ question, measured }: Answer): string {
	const doubt = measured.doubt || measured.sight ? '' : ` ${doubtText(measured)}`;
	return `${questionText(question)} | computed ${measurementText(measured)}${doubt}`;
}
