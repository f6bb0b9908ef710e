/** What a notice adds about a word that is not known. */
import { nearest } from '../core/problem';
import { say } from '../words';

/** What may have been meant; else what there is. Empty where there is nothing. */
export function nearWords(text: string, known: readonly string[]): string {
	const near = nearest(text, known);
	if (near !== undefined) return say('notices.didYouMean', { near });
	return known.length === 0 ? '' : say('notices.thereIs', { list: known.join(', ') });
}
