import { describe, expect, it } from 'vitest';
import { backCursor, cursorAt, nextCursor, settled, slideCursor, type Cursor } from '../../src/core/cursor';
import { asSeconds } from '../../src/core/instant';
import { deck } from './fixture';

const cursor = (slide: string, step: string, time: number): Cursor => ({ slide, step, time: asSeconds(time) });

describe('next', () => {
	it('settles a movement', () =>
		expect(nextCursor(deck, cursor('first', 'march', 1))).toEqual(cursor('first', 'march', 4)));
	it('enters the next step when settled', () =>
		expect(nextCursor(deck, cursor('first', 'march', 4))).toEqual(cursor('first', 'strike', 0)));
	it('crosses into the next slide', () =>
		expect(nextCursor(deck, cursor('first', 'strike', 1))).toEqual(cursor('second', 'fly', 0)));
	it('stays at the end', () =>
		expect(nextCursor(deck, cursor('second', 'cut', 0))).toEqual(cursor('second', 'cut', 0)));
});

describe('back', () => {
	it('is the previous step, settled', () =>
		expect(backCursor(deck, cursor('second', 'fly', 1))).toEqual(cursor('first', 'strike', 1)));
	it('stays at the beginning', () => expect(backCursor(deck, cursor('first', 'begin', 0))).toEqual(cursorAt(deck, 0)));
});

describe('a jump by slides', () => {
	it('goes to a first step, settled', () =>
		expect(slideCursor(deck, cursor('first', 'march', 0), 1)).toEqual(cursor('second', 'fly', 2)));
	it('stops at either end', () =>
		expect(slideCursor(deck, cursor('first', 'march', 0), -1)).toEqual(cursorAt(deck, 0)));
});

it('the first step has nowhere to come from and is settled', () =>
	expect(settled(deck, cursor('first', 'begin', 0))).toBe(true));
