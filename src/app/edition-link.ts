/** The edition in a link: `?edition=30`. */
import type { Deck } from '../core/deck';
import { editionOf, offeredEditions } from '../core/deck/edition';
import type { Read } from './link';
import { say } from '../words';

/** The deck of the edition that a query asks for; the whole deck, and a notice, where there is none such. */
export function readEdition(deck: Deck, search: string): Read<Deck> {
	const id = new URLSearchParams(search).get('edition');
	if (id === null || id === '') return { value: deck, notice: undefined };
	const found = editionOf(deck, id);
	if (found) return { value: found, notice: undefined };
	const ids = offeredEditions(deck).map(({ id }) => id);
	const known = ids.length === 0 ? '' : ` ${say('notices.thereIs', { list: ids.join(', ') })}`;
	const none = say('notices.noEdition', { id: id.slice(0, 60) });
	return { value: deck, notice: `${none}${known} ${say('notices.wholeTalk')}` };
}
