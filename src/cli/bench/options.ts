/** What is asked of `npm run bench`. */
import { failure } from '../script';
import { shown } from '../shown';

const MOST = 100;

/** How often to measure: 3 times where nothing is said. A failure says what was wrong: exit code 2. */
export function readRounds(text = '3'): number {
	const rounds = /^\d+$/.test(text) ? Number(text) : NaN;
	if (rounds >= 1 && rounds <= MOST) return rounds;
	throw failure(`--rounds needs a whole number from 1 to ${MOST}; ${shown(text)} found.`, 2);
}
