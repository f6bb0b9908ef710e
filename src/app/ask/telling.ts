/** What a card of this step is told with. */
import type { Deck } from '../../core/deck';
import { nearIn } from '../../core/twin/near';
import { sceneOf } from '../../core/twin/scene';
import type { Telling } from './card-rows';

/** The telling of the step of this index, names in the language of a tag. */
export function tellingOf(deck: Deck, index: number, names: string): Telling {
	return { offset: deck.offset, names, near: nearIn(sceneOf(deck, index)) };
}
