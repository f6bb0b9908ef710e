import { describe, expect, it } from 'vitest';
import { changedAids, elapsedOf, inkAt, PLAIN_AIDS, type AidChange, type Pen, type Stroke } from '../../src/core/aids';
import { cursorAt } from '../../src/core/cursor';
import { deck } from './fixture';

const drawn = (id: string, index: number, pen: Pen = 'ink'): Stroke => {
	const { slide, step } = deck.keyframes[index]!;
	return { id, pen, slide, step, points: [[130, 42], [131, 42]] }; // prettier-ignore
};
const ids = (ink: readonly Stroke[]) => ink.map(({ id }) => id);

describe('ink', () => {
	const ink = [drawn('here', 1), drawn('guess', 1, 'guess'), drawn('later', 2)];
	const seen = (index: number) => ids(inkAt(ink, deck, cursorAt(deck, index)));
	it('is seen at its step', () => expect(seen(1)).toEqual(['here', 'guess']));
	it('that is a guess stays under the next step, and no longer', () =>
		expect([seen(2), seen(3)]).toEqual([['guess', 'later'], []]));

	it('is taken back one line after the other, and only where it is seen', () => {
		const aids = { ...PLAIN_AIDS, ink };
		const undo = (index: number) => changedAids(aids, { kind: 'undo' }, deck, cursorAt(deck, index));
		expect(ids(undo(1).ink)).toEqual(['here', 'later']);
		expect(ids(undo(3).ink)).toEqual(ids(ink));
		expect(ids(changedAids(aids, { kind: 'clear' }, deck, cursorAt(deck, 1)).ink)).toEqual(['later']);
	});
});

it('the key that darkens the screen lights it again, and another colour replaces the first', () => {
	const screen = (...screens: ('black' | 'white')[]) =>
		screens.reduce((aids, screen) => changedAids(aids, { kind: 'screen', screen }, deck, cursorAt(deck, 0)), PLAIN_AIDS).screen; // prettier-ignore
	expect([screen('black'), screen('black', 'black'), screen('black', 'white')]).toEqual(['black', 'map', 'white']);
});

describe('the timer', () => {
	const after = (...changes: [AidChange & { kind: 'timer' }, ...(AidChange & { kind: 'timer' })[]]) =>
		changes.reduce((aids, change) => changedAids(aids, change, deck, cursorAt(deck, 0)), PLAIN_AIDS).timer;
	const at = (timer: 'run' | 'stop' | 'reset', now: number) => ({ kind: 'timer', timer, now }) as const;

	it('runs, stands and runs on', () =>
		expect(elapsedOf(after(at('run', 1000), at('stop', 4000), at('run', 10_000)), 11_000)).toBe(4000));
	it('is not set back by being started twice', () =>
		expect(elapsedOf(after(at('run', 1000), at('run', 3000)), 5000)).toBe(4000));
	it('begins anew, running if it ran', () =>
		expect([elapsedOf(after(at('run', 1000), at('reset', 3000)), 5000), elapsedOf(after(at('reset', 1)), 9)]).toEqual([
			2000, 0,
		]));
	it('loses nothing to a clock that is set back', () => expect(elapsedOf(after(at('run', 9000)), 1000)).toBe(0));
});
