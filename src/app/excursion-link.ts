/** An excursion in the query of a link, as in `?at=1938-08-06T16:00` by the deck's own clock. */
import type { Deck } from '../core/deck';
import { standingAt, type Excursion } from '../core/excursion';
import { isoInstant, offsetText, parseInstant } from '../core/instant';
import type { Read } from './link';
import { queryWith } from './query';
import { say } from '../words';

const NAME = 'at';

/** The excursion of a query; `null` where it names none, and with a sentence where it names what is no instant. */
export function readExcursion({ offset }: Deck, search: string): Read<Excursion | null> {
	const text = new URLSearchParams(search).get(NAME);
	if (text === null) return { value: null, notice: undefined };
	// An offset may be written, and a plus in a query is read as a space.
	const stated = text.replace(' ', '+');
	const at = parseInstant(/(Z|[+-]\d{2}:?\d{2})$/.test(stated.slice(10)) ? stated : stated + offsetText(offset));
	if (typeof at === 'number') return { value: standingAt(at), notice: undefined };
	return { value: null, notice: say('timeline.noInstant', { text: text.slice(0, 60) }) };
}

/** A query with the instant of the excursion in it, to the second; without one, where there is none. */
export function searchWithExcursion({ offset }: Deck, search: string, excursion: Excursion | null): string {
	const local = excursion && isoInstant(excursion.at, offset).replace(/([+-]\d{2}:\d{2}|Z)$/, '');
	// A query may have colons, and with them an hour can be read.
	return queryWith(search, { [NAME]: local?.replace(/:00$/, '') }).replaceAll('%3A', ':');
}
