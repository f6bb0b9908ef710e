import { describe, expect, it } from 'vitest';
import { campaignOf } from '../../src/core/campaign';
import { buildDeck } from '../../src/core/deck';
import { forcesOf } from '../../src/core/forces';
import { frameAt } from '../../src/core/frame';
import { asSeconds } from '../../src/core/instant';
import { problemsText } from '../../src/core/problem';
import { feature, read } from '../campaign/fixture';

const unit = (id: string, more: object = {}) =>
	feature(id, 'Point', [130, 42], { datetimes: ['1938-08-06T10:00+10:00'], arm: 'infantry', ...more });
const { parts, problems } = read(
	unit('regiment', { side: 'Red', men: 1000, guns: 4 }),
	unit('battalion', { side: 'Red', men: 300, tanks: 5, part_of: 'regiment' }),
	unit('company', { side: 'Red', men: 90, part_of: 'battalion' }),
	unit('squad', { side: 'Red', part_of: 'company' }),
	unit('guards', { side: 'Blue', men: 11 }),
	unit('unknown', { side: 'Blue' }),
	unit('gone', { side: 'Blue', men: 50, fate: 'withdrawn' }),
	unit('envoy', { side: 'Blue', arm: 'person' }),
);
const campaign = campaignOf(parts);

/** The forces of a step that shows these units. */
function forces(...show: readonly string[]) {
	const step = { at: '1938-08-06T10:30+10:00', view: { center: [130, 42] as const, zoom: 9 }, show };
	const { deck } = buildDeck([{ path: 'slides/01-a.svelte', slide: { title: 'A', steps: { step } } }], campaign);
	const { marks } = frameAt(deck, { slide: 'a', step: 'step', time: asSeconds(0) });
	return forcesOf(marks, campaign, deck.sides);
}

describe('the forces on the map', () => {
	it('have no problems here', () => expect(problemsText(problems)).toBe(''));

	it('are added up by side, and say how many units nobody counts', () => {
		expect(forces('regiment', 'guards', 'unknown')).toEqual({
			kinds: [
				{ kind: 'men', sides: [{ side: 'Red', count: 1000 }, { side: 'Blue', count: 11 }] },
				{ kind: 'guns', sides: [{ side: 'Red', count: 4 }] },
			],
			counted: 2,
			units: 3,
		}); // prettier-ignore
	});

	it('count nobody twice: a part adds nothing to its whole, but for what the whole does not say', () => {
		expect(forces('regiment', 'battalion', 'company', 'squad')).toMatchObject({
			kinds: [
				{ kind: 'men', sides: [{ count: 1000 }] },
				{ kind: 'tanks', sides: [{ count: 5 }] },
				{ kind: 'guns', sides: [{ count: 4 }] },
			],
			counted: 4,
			units: 4,
		});
		expect(forces('battalion', 'company')?.kinds[0]).toMatchObject({ sides: [{ count: 300 }] });
		expect(forces('company', 'squad')).toMatchObject({ counted: 2, kinds: [{ sides: [{ count: 90 }] }] });
	});

	it('are those that are there, and bodies of troops', () => {
		expect(forces('guards', 'gone', 'envoy')).toMatchObject({ counted: 1, units: 1 });
	});

	it('are nothing where nobody counts', () => expect(forces('unknown')).toBeUndefined());
});

describe('the larger unit of a track', () => {
	const told = (...written: readonly unknown[]) => problemsText(read(...written).problems);

	it('must be a track', () => {
		const place = feature('hill', 'Point', [130, 42]);
		expect(told(unit('a', { part_of: 'hill' }), place)).toContain(
			'The id of a track expected; "hill", a place, found.',
		);
		expect(told(unit('abcd', { part_of: 'abce' }))).toContain('Did you mean "abcd"?');
	});

	it('must not be a part of it', () => {
		const text = told(unit('a', { part_of: 'b' }), unit('b', { part_of: 'a' }), unit('c', { part_of: 'a' }));
		expect(text.match(/Break the circle/g)).toHaveLength(2);
		expect(told(unit('a', { part_of: 'a' }))).toContain('Break the circle');
	});
});
