/** Figures of claims as a panel draws them: from least to most, which are the same for a single one. */
import type { Claim } from '../campaign';
import { hourOf } from '../clock-hour';

/** Least and most. */
export type Range = readonly [least: number, most: number];

/** The number of a claim, or two; `undefined` where it has none, one below 0, or two in the wrong order. */
export function numbersOfClaim({ value }: Claim): Range | undefined {
	return rangeOf(value, (one) => (typeof one === 'number' && one >= 0 ? one : undefined));
}

/** The hour of a claim, or two, in minutes since midnight; `undefined` where it has none. */
export function hoursOfClaim({ value }: Claim): Range | undefined {
	return rangeOf(value, (one) => (typeof one === 'string' ? hourOf(one) : undefined));
}

function rangeOf(value: unknown, figureOf: (one: unknown) => number | undefined): Range | undefined {
	const list: readonly unknown[] = Array.isArray(value) ? value : [value];
	const [least, most = least] = list.map(figureOf);
	if (list.length > 2 || least === undefined || most === undefined || least > most) return undefined;
	return [least, most];
}
