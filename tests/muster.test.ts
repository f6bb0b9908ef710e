import { describe, expect, it } from 'vitest';
import { crowdDeck } from '../src/cli/bench/crowd-deck';
import { cursorAt } from '../src/core/cursor';
import { frameAt } from '../src/core/frame';
import { asSeconds } from '../src/core/instant';
import { stagingAt } from '../src/core/staging';
import { faceOf } from '../src/stage/faces';
import { createMuster, musterCrowd, musterUnits } from '../src/stage/muster';
import type { Spread } from '../src/stage/spread';
import { unit } from './marks';

const at = (id: string, x: number, more = {}): Spread => ({
	unit: unit(id, [x, 0], more),
	shown: [x, 1],
	offset: [0, 0],
	aside: true,
	tie: 1,
});

describe('a muster', () => {
	it('keeps its data while the same units are on show, and takes other data for others', () => {
		const muster = createMuster();
		const { data } = musterUnits(muster, [at('a', 0), at('b', 1)]);
		expect(musterUnits(muster, [at('a', 5), at('b', 6)]).data).toBe(data);
		expect(musterUnits(muster, [at('b', 6), at('a', 5)]).data).not.toBe(data);
		expect(musterUnits(muster, [at('b', 6)]).data).toEqual({ length: 1 });
	});

	it('tells which columns changed, and only those', () => {
		const muster = createMuster();
		const versions = (spreads: Spread[]) => {
			const { places, opacities, icons, words, ties, headings } = musterUnits(muster, spreads);
			return { places, opacities, icons, words, ties, headings };
		};
		const read = (columns: ReturnType<typeof versions>) =>
			Object.fromEntries(Object.entries(columns).map(([name, { version }]) => [name, version]));
		const first = read(versions([at('a', 0)]));
		expect(read(versions([at('a', 0)]))).toEqual(first);
		const moved = read(versions([at('a', 1)]));
		expect(moved['places']).toBeGreaterThan(first['places']!);
		expect({ ...moved, places: 0 }).toEqual({ ...first, places: 0 });
		const stronger = read(versions([at('a', 1, { strength: '300 men' })]));
		expect(stronger['words']).toBeGreaterThan(first['words']!);
		expect(stronger['icons']).toBe(first['icons']);
		expect(read(versions([at('a', 1, { strength: '300 men', state: 'destroyed' })]))['icons']).toBeGreaterThan(
			first['icons']!,
		);
	});

	it('of a crowd says what the unit marks say, whatever was mustered before', () => {
		const deck = crowdDeck(450, 10);
		const used = createMuster();
		for (const time of [8, 1, 4.5]) {
			const cursor = cursorAt(deck, 1, asSeconds(time));
			const units = frameAt(deck, cursor).marks.filter((mark) => mark.kind === 'unit');
			const ranks = musterCrowd(used, stagingAt(deck, cursor).crowd!, false);
			expect(ranks.ids).toEqual(units.map(({ id }) => id));
			expect([...ranks.places.values]).toEqual(units.flatMap(({ position }) => [...position]));
			expect(ranks.icons.values).toEqual(units.map(faceOf));
			expect([...ranks.opacities.values]).toEqual(units.map(({ opacity }) => opacity));
		}
		musterUnits(used, [at('a', 0)]);
		const staging = stagingAt(deck, cursorAt(deck, 1, asSeconds(3)));
		const [again, fresh] = [
			musterCrowd(used, staging.crowd!, false),
			musterCrowd(createMuster(), staging.crowd!, false),
		];
		expect(again.places.values).toEqual(fresh.places.values);
		expect(again.icons.values).toEqual(fresh.icons.values);
	});

	it('of a crowd pales those of whom only one side speaks, where the viewer wants only what both say', () => {
		const deck = crowdDeck(450, 10);
		const { crowd } = stagingAt(deck, cursorAt(deck, 1, asSeconds(3)));
		const tracks = crowd!.fleet.tracks.map((presence, i) => ({ ...presence, agreed: () => i % 2 === 0 }));
		const { opacities } = musterCrowd(createMuster(), { ...crowd!, fleet: { ...crowd!.fleet, tracks } }, true);
		expect([...opacities.values].slice(0, 4)).toEqual([1, 0, 1, 0]);
	});
});
