import { describe, expect, it } from 'vitest';
import { faceAt, otherFaces } from '../../src/core/clock-face';
import { readClocks } from '../../src/core/deck/clocks';
import { asSeconds, parseInstant, parseOffset, type Instant } from '../../src/core/instant';
import { paceWords } from '../../src/app/overlay/pace-words';
import { problemsText, type Problem } from '../../src/core/problem';
import type { DeckSpec } from '../../src/core/slide';

const TEN = parseOffset('+10:00')!;
const [east, moscow] = [
	{ name: 'Japan', offset: '+09:00' },
	{ name: 'Moscow', offset: '+03:00' },
];
const instant = (text: string) => parseInstant(text) as Instant;

function read(spec: DeckSpec, firstTime = '1938-07-29T00:00+10:00') {
	const problems: Problem[] = [];
	return { ...readClocks(spec, firstTime, problems), problems: problemsText(problems) };
}

describe('the clocks of a deck', () => {
	it('are its own, and the others beside it', () => {
		const own = { name: 'Soviet', offset: '+10:00' };
		expect(read({ clocks: [own, east, moscow] })).toEqual({
			offset: 600,
			clockName: 'Soviet',
			otherClocks: [
				{ name: 'Japan', offset: 540 },
				{ name: 'Moscow', offset: 180 },
			],
			problems: '',
		});
		expect(read({ offset: '+10:00', clock: 'Ours', clocks: [own, east] }).otherClocks).toHaveLength(2);
	});

	it('may be told by offset and name alone, or follow from the first step', () => {
		expect(read({ offset: '+03:00', clock: 'Moscow' })).toMatchObject({
			offset: 180,
			clockName: 'Moscow',
			otherClocks: [],
		});
		expect(read({ offset: '+03:00', clocks: [east, moscow] })).toMatchObject({ offset: 180, clockName: 'Moscow' });
		expect(read({})).toMatchObject({ offset: 600, clockName: undefined, otherClocks: [] });
	});

	it('answer every mistake with a problem, all at once', () => {
		const clocks = [east, { name: 'Moscow', offset: '+3' }, east, { name: '' }, { ...moscow, colour: 'red' }, 'noon'];
		const { problems, offset } = read({ offset: 'ten', clocks: clocks as never });
		expect(offset).toBe(540);
		expect(problems).toBe(
			[
				'clocks › 1 › offset\n  An offset such as "+10:00" expected; "+3" found.\n  Mend the offset.',
				'clocks › 2\n  The clock "Japan" is there twice.\n  Remove one of the two, or rename it.',
				...['{"name":""}', '{"name":"Moscow","offset":"+03:00","colour":"red"}', '"noon"'].map(
					(found, i) =>
						`clocks › ${i + 3}\n  A clock with a name and an offset expected; ${found} found.\n  Write it as { name: 'Moscow', offset: '+03:00' }.`,
				),
				'offset\n  An offset such as "+10:00" expected; "ten" found.\n  Mend the offset.',
			]
				.map((text) => `slides/deck.ts › ${text}`)
				.join('\n\n'),
		);
		expect(read({ clocks: 'noon' as never }).problems).toContain('A list of clocks expected; "noon" found.');
	});
});

describe('a clock', () => {
	const at = instant('1938-07-31T02:05:59+10:00');
	it('shows day and hour at its offset', () => expect(faceAt(at, TEN)).toEqual({ day: '31 July 1938', hour: '02:05' }));
	it('beside it says the day where it is another', () => {
		const clocks = read({ clocks: [{ name: 'Soviet', offset: '+10:00' }, east, moscow] }).otherClocks;
		expect(otherFaces(at, TEN, clocks)).toEqual([
			{ name: 'Japan', hour: '01:05', day: undefined },
			{ name: 'Moscow', hour: '19:05', day: '30 July' },
		]);
	});
});

describe('the pace of a movement', () => {
	const HOUR = 3_600_000;
	it.each([
		[6 * HOUR, 4, '6 h in 4 s'],
		[72 * HOUR, 2, '3 days in 2 s'],
		[84 * HOUR, 2, '3.5 days in 2 s'],
		[30.4 * 24 * HOUR, 4, '30 days in 4 s'],
		[9141 * 24 * HOUR, 6, '25 years in 6 s'],
		[0.75 * HOUR, 3, '45 min in 3 s'],
		[7.25 * HOUR, 1.5, '7 h 15 min in 1.5 s'],
		[-6 * HOUR, 4, 'back 6 h in 4 s'],
		[20_000, 2, '20 s in 2 s'],
	])('of %d ms in %d s is “%s”', (elapsed, seconds, words) =>
		expect(paceWords({ elapsed, seconds: asSeconds(seconds), precision: 'minute' })).toBe(words),
	);
});
