import { describe, expect, it } from 'vitest';
import type { Deck } from '../../src/core/deck';
import { twinOf, twinText } from '../../src/core/twin';
import { deck as field } from './fixture';
import { crossing, crossingProblems } from './twin-fixture';

/** The twins of a deck, one below the other. */
const written = (deck: Deck) =>
	deck.keyframes
		.map(({ slide, step }, i) => `${slide} / ${step}\n${twinText(twinOf(deck, i, { names: 'en' }))}\n`)
		.join('\n');

describe('the twins of a small deck', () => {
	it('have no problems to tell from', () => expect(crossingProblems).toEqual([]));

	it('read as they are written here', async () => {
		await expect(written(crossing)).toMatchFileSnapshot('twin.crossing.txt');
		await expect(written(field)).toMatchFileSnapshot('twin.field.txt');
	});
});
