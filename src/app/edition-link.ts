/** The edition in a link: `?edition=30`. */
import type { Deck } from '../core/deck';
import { editionOf, offeredEditions } from '../core/deck/editions';
import type { Read } from './link';
import { queryWith } from './query';

/** The deck of the edition that a query asks for; the whole deck, and a notice, where there is none such. */
export function readEdition(deck: Deck, search: string): Read<Deck> {
	const id = new URLSearchParams(search).get('edition');
	if (id === null || id === '') return { value: deck, notice: undefined };
	const found = editionOf(deck, id);
	if (found) return { value: found, notice: undefined };
	const ids = offeredEditions(deck).map(({ id }) => id);
	const known = ids.length === 0 ? '' : ` There is ${ids.join(', ')}.`;
	return { value: deck, notice: `There is no edition “${id.slice(0, 60)}”.${known} This is the whole talk.` };
}

/** A query that asks for an edition, or with an empty id for the whole deck, and every other word of it as it was. */
export function searchWithEdition(search: string, id: string): string {
	return queryWith(search, { edition: id === '' ? undefined : id });
}
