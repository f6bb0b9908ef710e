/** Figures reckoned from the figures of claims, so that none is typed by hand. */
import type { Campaign } from './campaign';

/** What is reckoned, of claims by their ids. */
export type Reckoning = {
	/** What the result is multiplied by; 1 when left out. */
	readonly times?: number;
	/** Digits after the point; none when left out. */
	readonly digits?: number;
} & (
	| { readonly sum: readonly string[] }
	| { readonly difference: readonly [string, string] }
	| { readonly quotient: readonly [string, string] }
);

/** The result, or `undefined` where a claim is missing, has no single figure, or would divide by nothing. */
export function reckoned({ claims }: Campaign, asked: Reckoning): number | undefined {
	const figures = idsOf(asked).map((id) => claims.get(id)?.value);
	if (!figures.every((figure) => typeof figure === 'number')) return undefined;
	const result = (asked.times ?? 1) * reckon(asked, figures);
	return Number.isFinite(result) ? result : undefined;
}

/** The claims that a reckoning needs. */
export function idsOf(asked: Reckoning): readonly string[] {
	return 'sum' in asked ? asked.sum : 'difference' in asked ? asked.difference : asked.quotient;
}

function reckon(asked: Reckoning, figures: readonly number[]): number {
	if ('sum' in asked) return figures.reduce((sum, figure) => sum + figure, 0);
	const [a = NaN, b = NaN] = figures;
	return 'difference' in asked ? a - b : a / b;
}
