import { describe, expect, it } from 'vitest';
import { readExcursion, searchWithExcursion } from '../../src/app/excursion-link';
import { changedAids, PLAIN_AIDS } from '../../src/core/aids';
import { cursorAt } from '../../src/core/cursor';
import { buildDeck } from '../../src/core/deck';
import { standingAt } from '../../src/core/excursion';
import { frameAtInstant, stagingAtInstant } from '../../src/core/excursion/staging';
import { asInstant, parseInstant, type Instant } from '../../src/core/instant';
import { problemsText } from '../../src/core/problem';
import type { DeckSpec } from '../../src/core/slide';
import { campaign, deck, slideFiles } from '../core/fixture';

const hour = (hours: number) => asInstant((parseInstant('1938-07-31T00:00+10:00') as Instant) + hours * 3_600_000);
const ids = (index: number, hours: number) => frameAtInstant(deck, index, hour(hours)).marks.map(({ id }) => id);

describe('the picture of an instant', () => {
	it('has all that is dated then, whatever the step, and the ground of the step', () => {
		expect(ids(0, 2)).toEqual(['regiment', 'guns', 'hill', 'strike', 'front']);
		expect(ids(3, 2)).toEqual(['regiment', 'guns', 'strike', 'reading', 'front']);
	});
	it('has nothing before or after its time', () => {
		expect(ids(0, 0.5)).toEqual(['regiment', 'guns', 'hill', 'front']);
		expect(ids(0, 3)).toEqual(['regiment', 'guns', 'hill', 'front']);
		expect(ids(0, 4.5)).toEqual(['hill', 'front']);
		expect(ids(0, -1)).toEqual(['hill']);
	});
	it('has units where they are then, with the way that they have come', () => {
		const [unit] = frameAtInstant(deck, 0, hour(3)).marks;
		expect(unit).toMatchObject({ position: [expect.closeTo(2, 9), expect.closeTo(1, 3)], trail: [{ path: [[0, 0], [2, 0], expect.anything()] }] }); // prettier-ignore
	});
	it('is seen from the step, by its own clock and sky', () =>
		expect(frameAtInstant(deck, 3, hour(1))).toMatchObject({
			slide: 'second',
			step: 'fly',
			at: hour(1),
			view: deck.keyframes[3]!.view,
			clock: true,
			precision: 'minute',
			settled: true,
			pace: null,
		}));
	it('is the same however one came, and plain JSON', () => {
		const asked = () => [0.5, 2, 3, 4].map((h) => JSON.stringify(frameAtInstant(deck, 1, hour(h))));
		const first = asked();
		expect(asked().reverse()).toEqual([...first].reverse());
		const frame = frameAtInstant(deck, 1, hour(2));
		expect(JSON.parse(JSON.stringify(frame))).toEqual(JSON.parse(first[1]!));
	});
	it('leaves out units that no step shows, and is the same in an edition', () => {
		const without = buildDeck(slideFiles.slice(1), campaign, {}).deck;
		expect(frameAtInstant(without, 0, hour(2)).marks.map(({ id }) => id)).not.toContain('guns');
		const edition = { ...deck, keyframes: deck.keyframes.slice(0, 1) };
		expect(frameAtInstant(edition, 0, hour(2)).marks.map(({ id }) => id)).toContain('guns');
	});
});

describe('a staging', () => {
	const run = { pace: 3_600_000, between: [hour(0), hour(4)], loops: false } as const;
	it('that stands is arranged as it is', () => {
		const { move, settled } = stagingAtInstant(deck, 0, standingAt(hour(1.5)));
		expect(settled).toBe(true);
		expect(move!.before).toBe(move!.after);
		expect(move!.after.at).toBe(hour(1.5));
	});
	it('that runs lies between two beats, the same objects until the next', () => {
		const early = stagingAtInstant(deck, 0, { ...run, at: hour(1.25) });
		const late = stagingAtInstant(deck, 0, { ...run, at: hour(1.75) });
		expect([early.settled, early.at, early.move!.share, late.move!.share]).toEqual([false, hour(1.25), 0.25, 0.75]);
		expect([early.move!.before.at, early.move!.after.at]).toEqual([hour(1), hour(2)]);
		expect(late.move!.before).toBe(early.move!.before);
		expect(late.move!.after).toBe(early.move!.after);
	});
});

it('coming back ends an excursion and a detour, and nothing else', () => {
	const at = cursorAt(deck, 0);
	const gone = changedAids(PLAIN_AIDS, { kind: 'excursion', excursion: standingAt(hour(1)) }, deck, at);
	expect(gone.excursion?.at).toBe(hour(1));
	expect(changedAids(gone, { kind: 'return' }, deck, at)).toEqual(PLAIN_AIDS);
});

describe('the link of an excursion', () => {
	it('is read as it was written, by the clock of the deck', () => {
		const search = searchWithExcursion(deck, '?theme=mono', standingAt(hour(16.25)));
		expect(search).toBe('?theme=mono&at=1938-07-31T16:15');
		expect(readExcursion(deck, search)).toEqual({ value: standingAt(hour(16.25)), notice: undefined });
	});
	it('may name its offset', () => {
		const read = (text: string) => readExcursion(deck, `?at=${text}`).value?.at;
		expect([read('1938-07-30T14:00Z'), read('1938-07-31T00:00+10:00'), read('1938-07-31T00:00%2B10:00')]).toEqual([0, 0, 0].map(hour)); // prettier-ignore
	});
	it('is gone when the story goes on', () =>
		expect(searchWithExcursion(deck, '?at=1938-07-31T16:15&names=ru', null)).toBe('?names=ru'));
	it.each(['', 'noon', '1938-02-30T12:00', '1938-07-31', '99999'])('that is none is said: %j', (text) => {
		const { value, notice } = readExcursion(deck, `?at=${text}`);
		expect(value).toBeNull();
		expect(notice).toContain(`“${text}”`);
	});
});

describe('phases of the deck', () => {
	const phase = { name: { en: 'Night' }, start: '1938-07-30T18:00+10:00', end: '1938-07-31T12:00+10:00' };
	const built = (phases: unknown) => buildDeck(slideFiles, campaign, { phases } as DeckSpec);

	it('are read in order', () => {
		const { deck, problems } = built([
			phase,
			{ ...phase, name: 'Day', start: phase.end, end: '1938-08-01T00:00+10:00' },
		]);
		expect(problems).toEqual([]);
		expect(deck.phases.map(({ name }) => name)).toEqual([{ en: 'Night' }, { und: 'Day' }]);
	});
	it.each([
		['one', 'A list of phases expected'],
		[[7], 'A phase with a name, a start and an end expected'],
		[[{ ...phase, colour: 'red' }], 'A phase with a name, a start and an end expected'],
		[[{ ...phase, name: {} }], 'A name in one language at least expected'],
		[[{ ...phase, start: '1938-07-30T18:00' }], 'A time with an offset expected'],
		[[{ ...phase, start: phase.end, end: phase.start }], 'A start before the end expected'],
		[[phase, phase], 'A phase that begins when the one before it has ended expected'],
	])('that cannot be used are problems: %j', (phases, what) => {
		const { deck, problems } = built(phases);
		expect(problemsText(problems)).toContain(what);
		expect(deck.phases.length).toBeLessThan(2);
	});
});
