/** The pages as data: no problem, every entity of the exercise on some page, every arm, echelon and kind among them. */
import { describe, expect, it } from 'vitest';
import { frameAt } from '../../src/core/frame';
import { asSeconds } from '../../src/core/instant';
import { plainLook, withOwn } from '../../src/core/look';
import { problemsText } from '../../src/core/problem';
import { pageLook, pageSeconds } from '../../src/gallery/gallery';
import { readGallery } from './campaign';

const { deck, problems } = readGallery();
const frames = deck.keyframes.map(({ slide, step, duration }) =>
	frameAt(deck, { slide, step, time: asSeconds(pageSeconds(slide, step) ?? duration) }),
);
const marks = frames.flatMap((frame) => frame.marks);

describe('the gallery', () => {
	it('has no problem', () => expect(problemsText(problems)).toBe(''));

	it('shows every entity of its exercise', () => {
		const seen = new Set(marks.map(({ id }) => id));
		const entities = [...deck.campaign.entities.values()].filter(({ kind }) => kind !== 'ground');
		expect(entities.filter(({ id }) => !seen.has(id)).map(({ id }) => id)).toEqual([]);
	});

	it('has every kind of mark, and every state of a unit', () => {
		const found = <T>(values: readonly T[]) => [...new Set(values)].sort();
		const units = marks.filter((mark) => mark.kind === 'unit');
		expect(found(marks.map(({ kind }) => kind))).toEqual(['border', 'front', 'inset', 'line', 'place', 'unit', 'zone']);
		expect(found(units.map(({ state }) => state))).toEqual(['arriving', 'destroyed', 'present', 'withdrawn']);
		expect(found(units.map(({ arm }) => arm))).toHaveLength(13);
		expect(found(units.map(({ echelon }) => echelon))).toHaveLength(11);
	});

	it('catches movements in the middle', () => {
		const moving = frames.filter(({ settled }) => !settled).map(({ slide, step }) => `${slide}/${step}`);
		expect(moving).toEqual(expect.arrayContaining(['movement/headings', 'movement/attack-growing', 'sky/pace']));
		const headings = frames.find(({ step }) => step === 'headings')!.marks;
		expect(headings.map((mark) => mark.kind === 'unit' && Math.round(mark.heading! / 45) % 8)).toEqual([
			0, 1, 2, 3, 4, 5, 6, 7,
		]);
	});

	it('knows nothing of any campaign', () => {
		expect(JSON.stringify([...deck.campaign.entities.values()])).not.toMatch(/khasan|ussr|japan|manchu|soviet/i);
	});
});

describe('the look of a page', () => {
	const plain = plainLook('en');
	const look = (step: string, slide: string) => pageLook({ slide, step, time: asSeconds(0) });

	it('is its own where the viewer chose nothing else', () => {
		expect(withOwn(plain, plain, look('arms', 'app6')).units).toBe('app6');
		expect(withOwn(plain, plain, look('arms', 'units'))).toEqual(plain);
		expect(withOwn({ ...plain, theme: 'mono' }, plain, look('arms', 'app6'))).toMatchObject({
			theme: 'mono',
			units: 'app6',
		});
	});

	it('gives way to what the viewer chose', () => {
		expect(withOwn({ ...plain, wipe: 0.3 }, plain, look('wipe', 'borders')).wipe).toBe(0.3);
		expect(withOwn({ ...plain, names: 'ja' }, plain, look('russian', 'places')).names).toBe('ja');
	});
});
