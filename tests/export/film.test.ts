import { describe, expect, it } from 'vitest';
import { filmOf, HOLD, shownAt } from '../../src/export/video/film';
import { isFilmSize, isFps } from '../../src/export/video/formats';
import { captionsOf, chaptersOf } from '../../src/export/video/vtt';
import { deck } from '../core/fixture';

describe('a film', () => {
	const film = filmOf(deck, {}, 25);

	it('has every step after the other: its movement, then a while at rest', () => {
		expect(film.steps.map(({ slide, step }) => `${slide}/${step}`)).toEqual(
			deck.keyframes.map(({ slide, step }) => `${slide}/${step}`),
		);
		let end = 0;
		for (const [index, one] of film.steps.entries()) {
			expect(one.start).toBe(end);
			end = one.end;
			expect(one.end - one.start - one.moves).toBeCloseTo(HOLD);
			expect(one.moves).toBe(index === 0 ? 0 : deck.keyframes[index]!.duration);
		}
		expect(film.frames).toBe(Math.round(end * 25));
	});

	it('shows at frame n what stands at n / fps, in whatever order frames are asked for', () => {
		const asked = Array.from({ length: film.frames }, (_, n) => n);
		const forwards = asked.map((n) => shownAt(film, n));
		const backwards = asked.toReversed().map((n) => shownAt(film, n));
		expect(backwards.toReversed()).toEqual(forwards);
		for (const [n, { slide, step, seconds }] of forwards.entries()) {
			const one = film.steps.find((one) => one.slide === slide && one.step === step)!;
			if (seconds === undefined) expect(n / 25).toBeGreaterThanOrEqual(one.start + one.moves);
			else expect(one.start + seconds).toBeCloseTo(n / 25, 9);
		}
	});

	it('of a step is the movement into it, and its rest', () => {
		const last = deck.keyframes.at(-1)!;
		const { steps } = filmOf(deck, last, 30);
		expect(steps).toMatchObject([{ start: 0, moves: last.duration, end: last.duration + HOLD }]);
	});

	it('tells chapters by slide and captions by step, each until the next', () => {
		expect(chaptersOf(film).match(/-->/g)).toHaveLength(deck.slides.length);
		const captions = captionsOf(film);
		expect(captions.match(/-->/g)).toHaveLength(deck.keyframes.length);
		expect(captions.startsWith('WEBVTT\n\n00:00:00.000 --> ')).toBe(true);
	});
});

it('a film has even sides to 4K, and 24 to 60 frames a second', () => {
	expect([isFilmSize({ width: 3840, height: 2160 }), isFilmSize({ width: 1080, height: 1920 })]).toEqual([true, true]);
	expect([isFilmSize({ width: 1921, height: 1080 }), isFilmSize({ width: 4096, height: 2160 })]).toEqual([
		false,
		false,
	]);
	expect([24, 60, 23, 61, 29.97].map(isFps)).toEqual([true, true, false, false, false]);
});
