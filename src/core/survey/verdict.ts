/** What geography says of a claim. */
import type { Claim } from '../campaign';
import { asKm } from '../measure';
import type { Measurement, Sight } from './measurement';
import { leastOf, mostOf } from '../extremes';

/** Whether the figure of a text and that of the map go together; what is below the error of the map, or has no figure, cannot be tested. */
export type Verdict = 'agrees' | 'disagrees' | 'cannot be tested';

/** The least and the greatest that a text allows. */
export type Range = readonly [least: number, greatest: number];

/**
 * What a measure says of a figure, or of a range, in its unit: below the doubt of the map nothing, else whether the two lie within it. A mean says
 * nothing against a greater figure, for the text may speak of the steepest place or the fastest hour.
 */
export function verdictOn(claimed: number | Range, measured: Measurement): Verdict {
	const [least, greatest] = typeof claimed === 'number' ? [claimed, claimed] : claimed;
	const { value, uncertainty, mean, doubt } = measured;
	if (doubt || measured.sight || Math.abs(greatest) <= uncertainty) return 'cannot be tested';
	if (value >= least - uncertainty && value <= greatest + uncertainty) return 'agrees';
	return mean && least > value ? 'cannot be tested' : 'disagrees';
}

/** What a measure says of a claim. */
export function verdictOnClaim(claim: Claim, measured: Measurement): Verdict {
	if (measured.sight) return verdictOnSight(measured, measured.sight);
	const range = claimedRange(claim, measured.unit);
	return range ? verdictOn(range, measured) : 'cannot be tested';
}

/** That one place is seen from another: refuted by the curvature of the Earth or by ground in between, and shown only where all of that ground is known. */
function verdictOnSight({ value, uncertainty }: Measurement, { distanceKm, knownKm, blockedKm }: Sight): Verdict {
	if (distanceKm > value + uncertainty || blockedKm !== undefined) return 'disagrees';
	return knownKm >= distanceKm ? 'agrees' : 'cannot be tested';
}

/** The figure of a claim in some unit, or its two as a range; `undefined` where it has none that can be turned into it. */
export function claimedRange({ value, unit }: Claim, wanted: Measurement['unit']): Range | undefined {
	const list: readonly unknown[] = Array.isArray(value) ? value : [value];
	if (list.length > 2) return undefined;
	const figures = list.map((one) =>
		typeof one === 'number' && unit !== undefined ? inUnit(one, unit, wanted) : undefined,
	);
	const known = figures.filter((one) => one !== undefined);
	return known.length === list.length ? [leastOf(known), mostOf(known)] : undefined;
}

function inUnit(value: number, unit: string, wanted: Measurement['unit']): number | undefined {
	if (unit === wanted) return value;
	const km = wanted === 'km' || wanted === 'm' ? asKm(value, unit) : undefined;
	return km === undefined ? undefined : wanted === 'm' ? km * 1000 : km;
}
