/** Lists that are compared by what they hold. */

/** Whether two lists hold the same things: what deck.gl then need not work out anew. */
export const isSameList = (a: unknown, b: unknown): boolean =>
	Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => item === b[i]);
