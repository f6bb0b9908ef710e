/** Which names stay where there is no room for all. */
import type { PlaceMark } from '../core/mark';

/** Rank of a place by its class; the lower, the longer its name stays. */
const RANKS: Readonly<Record<string, number>> = { city: 1, town: 2, port: 2, hill: 4, post: 5, outpost: 5, village: 6 };
const OTHER = 7;
/** The rank of a hill on which a unit stands: between towns and other hills. */
const HELD_HILL = 3;
/** Metres of doubt that weigh as much as one rank; no doubt weighs more. */
const DOUBT = 1e6;

/** The rank of a place's name: the author's own, else that of its class; of two alike the better known one comes first. */
export function placeRank({ rank, class: what = '', uncertainty = DOUBT }: PlaceMark, held: boolean): number {
	const byClass = what === 'hill' && held ? HELD_HILL : (RANKS[what] ?? OTHER);
	return (rank ?? byClass) + Math.min(uncertainty, DOUBT - 1) / DOUBT;
}
