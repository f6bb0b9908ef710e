/** Geography asked about the campaign's own features: the measure, its doubt, and what it says of a claim. */
import type { Campaign, Claim } from './campaign';
import { areaKm2, asKm, distanceKm, extentKm, lengthKm, perimeterKm, widthKm } from './measure';
import { heightOf, sightBetween, slopeBetween } from './survey/heights';
import type { Measurement } from './survey/measurement';
import type { Question } from './survey/question';
import { areaOf, doubtKm, lineOf, pointOf } from './survey/shapes';
import { speedBetween } from './survey/speed';
import { verdictOnClaim, type Verdict } from './survey/verdict';

export { doubtText, measurementText, type Measurement } from './survey/measurement';
export { askedAbout, hasDrawing, questionText, type Question } from './survey/question';
export { claimedRange, verdictOn, type Verdict } from './survey/verdict';

/** What was asked, and what was found. */
export interface Answer {
	readonly question: Question;
	readonly measured: Measurement;
}

/** A claim held against geography. */
export interface ClaimTest extends Answer {
	readonly verdict: Verdict;
}

/**
 * Measures what is drawn. `undefined` where a feature is missing or has no such measure.
 * The doubt of a distance or width is that of both ends in quadrature; that of an area is its doubt of position along half the edge.
 */
export function survey(campaign: Campaign, question: Question): Measurement | undefined {
	if ('from' in question) return distanceBetween(campaign, question.from, question.to);
	if ('along' in question) return lengthOf(campaign, question.along);
	if ('across' in question) return zoneLength(campaign, question.across, widthKm);
	if ('extent' in question) return zoneLength(campaign, question.extent, extentKm);
	if ('area' in question) return areaIn(campaign, question.area);
	if ('height' in question) return heightOf(campaign, question.height);
	if ('slope' in question) return slopeBetween(campaign, question.slope);
	if ('sight' in question) return sightBetween(campaign, question.sight);
	if ('speed' in question) return speedBetween(campaign, question.speed, question.between);
	return doubtOf(campaign, question.doubt);
}

/** A claim held against geography by the question that decides; `undefined` where it has none, or none that can be answered. */
export function testClaim(campaign: Campaign, claim: Claim): ClaimTest | undefined {
	const measured = claim.check && survey(campaign, claim.check);
	return claim.check && measured && { question: claim.check, measured, verdict: verdictOnClaim(claim, measured) };
}

/** What else geography is asked of a claim, for comparison: what the figure may be that of. */
export function comparisonsOf(campaign: Campaign, { checks }: Claim): readonly Answer[] {
	return checks.slice(1).flatMap((question) => {
		const measured = survey(campaign, question);
		return measured ? [{ question, measured }] : [];
	});
}

/** A claim's length in kilometres; `undefined` for what is no single length. */
export function claimedKm({ value, unit }: Claim): number | undefined {
	return typeof value === 'number' && unit !== undefined ? asKm(value, unit) : undefined;
}

function distanceBetween({ entities }: Campaign, one: string, other: string): Measurement | undefined {
	const [a, b] = [entities.get(one), entities.get(other)];
	const [from, to] = [pointOf(a), pointOf(b)];
	if (!from || !to) return undefined;
	return { value: distanceKm(from, to), uncertainty: Math.hypot(doubtKm(a), doubtKm(b)), unit: 'km' };
}

function lengthOf({ entities }: Campaign, id: string): Measurement | undefined {
	const entity = entities.get(id);
	const line = lineOf(entity);
	return line && { value: lengthKm(line), uncertainty: Math.SQRT2 * doubtKm(entity), unit: 'km' };
}

function zoneLength({ entities }: Campaign, id: string, km: typeof widthKm): Measurement | undefined {
	const zone = areaOf(entities.get(id));
	return zone && { value: km(zone), uncertainty: Math.SQRT2 * doubtKm(entities.get(id)), unit: 'km' };
}

function areaIn({ entities }: Campaign, id: string): Measurement | undefined {
	const zone = areaOf(entities.get(id));
	return (
		zone && { value: areaKm2(zone), uncertainty: (perimeterKm(zone) / 2) * doubtKm(entities.get(id)), unit: 'km²' }
	);
}

function doubtOf({ entities }: Campaign, id: string): Measurement | undefined {
	const entity = entities.get(id);
	if (entity?.knowledge.uncertainty === undefined) return undefined;
	return { value: 0, uncertainty: doubtKm(entity), unit: 'km', doubt: true };
}
