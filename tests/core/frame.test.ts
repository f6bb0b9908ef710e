import { describe, expect, it } from 'vitest';
import type { Cursor } from '../../src/core/cursor';
import { frameAt } from '../../src/core/frame';
import { asSeconds } from '../../src/core/instant';
import { buildDeck } from '../../src/core/deck';
import { defineSlide } from '../../src/core/slide';
import { deck } from './fixture';

const at = (slide: string, step: string, time: number) => frameAt(deck, { slide, step, time: asSeconds(time) });
const mark = (frame: ReturnType<typeof at>, id: string) => frame.marks.find((known) => known.id === id);

/** Every step at its beginning, its middle and its end. */
const cursors: readonly Cursor[] = deck.keyframes.flatMap(({ slide, step, duration }) =>
	[0, duration / 2, duration].map((time) => ({ slide, step, time: asSeconds(time) })),
);

describe('a frame', () => {
	it('lets the clock run evenly', () =>
		expect(at('first', 'march', 1).at - at('first', 'march', 0).at).toBe(30 * 60_000));

	it('moves a unit along its leg', () => {
		const unit = mark(at('first', 'march', 2), 'regiment');
		expect(unit?.kind === 'unit' && unit.position.map((value) => Number(value.toFixed(9)))).toEqual([1, 0]);
		expect(unit?.kind === 'unit' && unit.heading).toBe(90);
		expect(unit?.kind === 'unit' && unit.trail.map(({ path }) => path.length)).toEqual([2]);
	});

	it('knows a unit between two documented vertices only by inference', () => {
		expect(mark(at('first', 'march', 2), 'regiment')?.confidence).toBe('inferred');
		expect(mark(at('first', 'march', 4), 'regiment')?.confidence).toBe('documented');
	});

	it('morphs a linear front', () => {
		const front = mark(at('first', 'march', 4), 'front');
		expect(front?.kind === 'front' && front.geometry.coordinates[0]).toEqual([0.5, 0]);
	});

	it('lets what comes appear and what goes disappear, each settled at the end', () => {
		expect(mark(at('first', 'strike', 0.3), 'strike')?.opacity).toBeCloseTo(0.5);
		expect(mark(at('first', 'strike', 0.3), 'hill')?.opacity).toBeCloseTo(0.5);
		expect(mark(at('first', 'strike', 1), 'hill')).toBeUndefined();
		expect(mark(at('first', 'strike', 1), 'strike')?.opacity).toBe(1);
	});

	it('lets a new line grow over the whole movement', () => {
		const bar = mark(at('first', 'strike', 0.5), 'bar');
		expect(bar?.kind === 'line' && bar.growth).toBe(0.5);
	});

	it('shows a zone inside its half-open window only', () => {
		expect(mark(at('first', 'strike', 1), 'strike')).toBeDefined();
		expect(mark(at('second', 'fly', 1.99), 'strike')).toBeUndefined();
	});

	it('leaves ground to the basemap', () => expect(mark(at('second', 'cut', 0), 'lake')).toBeUndefined());

	it('is exactly its keyframe when settled', () => {
		for (const { slide, step, view, at: instant, duration } of deck.keyframes) {
			expect(at(slide, step, duration)).toMatchObject({ view, at: instant, settled: true });
		}
	});

	it('is plain JSON', () => {
		for (const cursor of cursors) {
			const frame = frameAt(deck, cursor);
			expect(JSON.parse(JSON.stringify(frame))).toEqual(JSON.parse(JSON.stringify(structuredClone(frame))));
		}
	});

	it('does not depend on the order in which frames are asked for', async () => {
		const text = (list: readonly Cursor[]) =>
			new Map(list.map((cursor) => [JSON.stringify(cursor), JSON.stringify(frameAt(deck, cursor))]));
		const forwards = text(cursors);
		const backwards = text([...cursors].reverse());
		const shuffled = text(
			[...cursors].sort(
				(a, b) => ((JSON.stringify(a).length * 7919) % 13) - ((JSON.stringify(b).length * 104_729) % 13),
			),
		);
		for (const [key, frame] of forwards) {
			expect(backwards.get(key)).toBe(frame);
			expect(shuffled.get(key)).toBe(frame);
		}
	});

	it('is golden at the beginning, the middle and the end of each step', async () => {
		const frames = cursors.map((cursor) => ({ cursor, frame: frameAt(deck, cursor) }));
		await expect(`${JSON.stringify(frames, undefined, '\t')}\n`).toMatchFileSnapshot('fixture.frames.json');
	});
});

describe('the sky of a movement', () => {
	const view = { center: [130.6, 42.45] as const, zoom: 8 };
	const moving = (from: string, to: string) => {
		const steps = { from: { at: from, view, duration: 0 }, to: { at: to, duration: 4 } };
		const slide = defineSlide({ title: 'Days', steps });
		const { deck: days } = buildDeck([{ path: 'slides/01-days.svelte', slide }], deck.campaign);
		return [0.1, 1.3, 2.9, 4].map(
			(time) => frameAt(days, { slide: 'days', step: 'to', time: asSeconds(time) }).sky?.sun.altitude,
		);
	};

	it('follows the clock where a day takes a second or longer', () =>
		expect(new Set(moving('1938-07-29T00:00+10:00', '1938-08-01T00:00+10:00')).size).toBe(4));

	it('is that of its end where night and day would flash', () =>
		expect(new Set(moving('1860-11-14T00:00+10:00', '1886-07-08T12:00+10:00')).size).toBe(1));
});
