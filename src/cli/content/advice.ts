/** Advice as the content check prints it: under a heading of its own, after all problems. */
import { problemsText, type Problem } from '../../core/problem';

/** Over what is worth a thought and fails no check. */
const HEADING = 'Advice, which fails no check:\n\n';

/** Advice as text; empty where there is none. */
export const adviceText = (advice: readonly Problem[]): string =>
	advice.length > 0 ? HEADING + problemsText(advice) : '';

/** How many pieces of advice a printed check holds, in words: `2 pieces of advice`; `undefined` where it has none. */
export function adviceCount(output: string): string | undefined {
	const advice = output.split(HEADING)[1]?.trim();
	const pieces = advice ? advice.split(/\n\n+/).length : 0;
	return pieces === 0 ? undefined : `${pieces} ${pieces === 1 ? 'piece' : 'pieces'} of advice`;
}
