import { describe, expect, it } from 'vitest';
import { blankDeck } from '../../src/core/blank';
import { cursorAt } from '../../src/core/cursor';
import type { Keyframe } from '../../src/core/deck';
import { frameAt } from '../../src/core/frame';
import { overallStep } from '../../src/core/overall';
import { deck } from './fixture';

const seen = (zoom: number, center: readonly [number, number] = [130.6, 42.45], pitch = 0) =>
	({ view: { center, zoom, bearing: 0, pitch } }) as unknown as Keyframe;

describe('a map to fill in', () => {
	const blank = blankDeck(deck);

	it('has no mark, no clock and no panel at any step, in the view of that step', () => {
		expect(deck.keyframes.some(({ show }) => show.size > 0)).toBe(true);
		blank.keyframes.forEach((_, i) => {
			const frame = frameAt(blank, cursorAt(blank, i));
			expect(frame).toMatchObject({ marks: [], ghosts: [], strips: [], clock: false, sky: null });
			expect(frame.view).toEqual(frameAt(deck, cursorAt(deck, i)).view);
		});
	});

	it('names nothing of the ground, and leaves the deck it was made from alone', () => {
		const ground = [...blank.campaign.entities.values()].filter(({ kind }) => kind === 'ground');
		expect(ground.map(({ name }) => name)).toEqual(ground.map(() => ({})));
		expect([...deck.campaign.entities.keys()]).toEqual([...blank.campaign.entities.keys()]);
	});
});

describe('the overall view', () => {
	it('is the closest that holds most of the talk', () => {
		expect(overallStep({ keyframes: [seen(4), seen(12.5), seen(13), seen(14), seen(14)] })).toBe(2);
	});

	it('is no view that looks elsewhere, however often', () => {
		expect(overallStep({ keyframes: [seen(14, [10, 50]), seen(12), seen(13), seen(13.5)] })).toBe(1);
	});

	it('is seen from straight above where any step is', () => {
		expect(overallStep({ keyframes: [seen(12, undefined, 50), seen(11), seen(14)] })).toBe(1);
		expect(overallStep({ keyframes: [seen(12, undefined, 50)] })).toBe(0);
	});

	it('of a talk that never looks twice at the same is that which holds the most', () => {
		const far = [seen(13, [0, 0]), seen(13, [20, 0]), seen(13, [40, 0]), seen(12.9, [40, 0])];
		expect(overallStep({ keyframes: far })).toBe(3);
	});
});
