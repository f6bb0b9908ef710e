/** Steps found by the words of their titles and captions. */
import type { Deck } from '../../core/deck';

/** Indices of the keyframes in whose title, caption or name every word of a search begins some word; all of them for no word. */
export function matching({ keyframes }: Deck, search: string): readonly number[] {
	const wanted = wordsOf(search);
	return keyframes.flatMap(({ title, caption, step }, index) => {
		const words = wordsOf(`${title} ${caption ?? ''} ${step}`);
		return wanted.every((part) => words.some((word) => word.startsWith(part))) ? [index] : [];
	});
}

/** Words in small letters without accents, so that *Kobayakawa* is found however it is typed. */
function wordsOf(text: string): readonly string[] {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []; // prettier-ignore
}
