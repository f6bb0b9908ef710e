import { describe, expect, it } from 'vitest';
import { readCode, randomWord } from '../../src/app/hall/code';
import { keyLabel } from '../../src/app/key-label';
import { KEYS } from '../../src/app/keys';
import { matching } from '../../src/app/overview/matching';
import { ownAfter, type Own } from '../../src/app/own';
import { duration, latenessWords } from '../../src/app/presenter/time-words';
import { farthest, matrixValues, SIGHTS } from '../../src/app/testcard/sight';
import { slideOfNumber } from '../../src/app/typed-slide';
import { deck } from '../core/fixture';

const own: Own = { open: undefined, tool: undefined, timeline: false, clicks: false, number: '', notice: undefined };
const key = (window: 'help' | 'overview' | 'clicks' | 'close') => ({ kind: 'window', window }) as const;

describe('the table of keys', () => {
	it('has every key once', () => {
		const keys = KEYS.flatMap(({ keys }) => keys);
		expect(new Set(keys).size).toBe(keys.length);
	});
	it('has the keys of clickers', () => {
		const kinds = (wanted: string) => KEYS.find(({ keys }) => keys.includes(wanted))?.action.kind;
		expect(['PageDown', 'PageUp', '.', 'b', 'ArrowRight', 'ArrowLeft'].map(kinds)).toEqual([
			'next',
			'back',
			'screen',
			'screen',
			'next',
			'back',
		]);
	});
	it('prints keys as a keyboard does', () =>
		expect([
			keyLabel(['ArrowRight', ' ', 'MediaTrackNext']),
			keyLabel([...'0123456789']),
			keyLabel(['f', 'F5']),
		]).toEqual([['→', 'Space'], ['0–9'], ['F', 'F5']]));
});

describe('a window', () => {
	it('opens a sheet by its key and closes it by the same', () => {
		const open = ownAfter(own, key('help'));
		expect([open.open, ownAfter(open, key('help')).open, ownAfter(open, key('overview')).open]).toEqual([
			'help',
			undefined,
			'overview',
		]);
	});
	it('closes what is open first, then puts the pen away', () => {
		const both: Own = { ...own, open: 'help', tool: 'ink' };
		const once = ownAfter(both, key('close'));
		expect([once.open, once.tool, ownAfter(once, key('close')).tool]).toEqual([undefined, 'ink', undefined]);
	});
	it('takes the digits of a number, the last three', () => {
		const typed = [...'1234'].reduce((now, digit) => ownAfter(now, { kind: 'digit', digit }), own);
		expect(typed.number).toBe('234');
	});
	it('says when a click steps, and when not', () =>
		expect(ownAfter(ownAfter(own, key('clicks')), key('clicks'))).toMatchObject({ clicks: false, notice: expect.stringContaining('no longer') as string })); // prettier-ignore
});

describe('a number and Enter', () => {
	const next = { kind: 'next' } as const;
	it('is the first step of that slide, settled', () =>
		expect(slideOfNumber(deck, '2', next)).toMatchObject({ kind: 'go', cursor: { slide: 'second', step: 'fly', time: 2 } })); // prettier-ignore
	it('is the last slide where there are not so many', () =>
		expect(slideOfNumber(deck, '99', next)).toMatchObject({ kind: 'go', cursor: { slide: 'second' } }));
	it.each(['', '0'])('is next where “%s” is no slide', (number) =>
		expect(slideOfNumber(deck, number, next)).toBe(next),
	);
	it('leaves every other key alone', () =>
		expect(slideOfNumber(deck, '2', { kind: 'back' })).toEqual({ kind: 'back' }));
});

it('steps are found by how their words begin, in any order, small or capital', () => {
	const titled = { ...deck, keyframes: deck.keyframes.map((frame, i) => ({ ...frame, title: i === 2 ? 'Où est le général?' : 'Other' })) }; // prettier-ignore
	expect(matching(titled, 'GENER ou')).toEqual([2]);
	expect(matching(titled, '  ')).toHaveLength(deck.keyframes.length);
	expect(matching(titled, 'nowhere')).toEqual([]);
});

it('times are told as a speaker reads them', () => {
	expect([0, 247.9, 3909, -0.4, -61].map(duration)).toEqual(['0:00', '4:07', '1:05:09', '0:00', '−1:01']);
	expect([0, 65, -130].map(latenessWords)).toEqual(['on time', '1:05 late', '2:10 early']);
});

it('a code is read whatever its case, and nothing else is one', () => {
	expect(readCode('?hall=K7FMQ2')).toBe('k7fmq2');
	expect(['', '?hall=', '?hall=a', '?hall=a b c d', '?hall=<script>'].map(readCode)).toEqual(Array(5).fill(undefined));
	expect(readCode(`?hall=${randomWord(6)}`)).toHaveLength(6);
	expect(new Set(Array.from({ length: 100 }, () => randomWord(6))).size).toBe(100);
});

describe('the projector check', () => {
	it('lets a letter of three hundredths of the picture be read from six heights away', () =>
		expect(farthest(30, 1000)).toBe(6));
	it('keeps white white for every eye', () => {
		for (const { matrix } of SIGHTS) for (const row of matrix ?? []) expect(row[0] + row[1] + row[2]).toBeCloseTo(1, 5);
	});
	it('writes a matrix as SVG takes it', () =>
		expect(matrixValues([[1, 0, 0], [0, 1, 0], [0, 0, 1]])).toBe('1 0 0 0 0 0 1 0 0 0 0 0 1 0 0 0 0 0 1 0')); // prettier-ignore
});
