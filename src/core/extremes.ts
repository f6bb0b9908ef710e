/** The least and the greatest of many numbers. `Math.min(...list)` fails where the list has some hundred thousand, as the vertices of a large file have. */

/** The least; `Infinity` of none. */
export const leastOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b), Infinity);

/** The greatest; `-Infinity` of none. */
export const mostOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), -Infinity);
