/** The smaller line under a unit's name. */
import type { UnitMark } from '../core/mark';

/** Stands for an hour that nobody gave, in brackets as an editor's addition: it reads in every language. */
export const HOUR_UNKNOWN = '[?:??]';

/** Its strength, and a bracket where only the day is known; empty where there is nothing to say. `doubt` is whether the viewer wants to see doubt. */
export function noteOf({ strength, precision }: UnitMark, doubt: boolean): string {
	const bracket = doubt && precision === 'day' ? HOUR_UNKNOWN : undefined;
	return [strength, bracket].filter((part) => part !== undefined && part !== '').join(' ');
}
