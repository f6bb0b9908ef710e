/** What a step changes on the map, in sentences for who hears it: the part of its text twin that is news. */
import type { Deck } from '../../core/deck';
import type { TwinFact } from '../../core/twin';
import { spoken } from '../../words';

/** Kinds of facts that tell of a change; the others tell what stands there, and are read in the map in words. */
const NEWS: readonly TwinFact['kind'][] = ['moved', 'shifted', 'more moved', 'struck', 'front', 'came', 'went', 'fate'];

/** Gives the sentences of a keyframe; made when the page has nothing better to do, and empty until then. */
export async function loadNews(): Promise<(deck: Deck, index: number, names: string) => string> {
	const { twinOf } = await import('../../core/twin');
	return (deck, index, names) =>
		twinOf(deck, index, { names, words: spoken() })
			.sentences.filter(({ fact }) => NEWS.includes(fact.kind))
			.map(({ text }) => text)
			.join(' ');
}
