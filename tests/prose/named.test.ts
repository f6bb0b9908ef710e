import { describe, expect, it } from 'vitest';
import { buildDeck } from '../../src/core/deck';
import { inReferencePicture } from '../../src/core/in-picture';
import { problemsText } from '../../src/core/problem';
import type { StepSpec } from '../../src/core/slide';
import { nameProblems } from '../../src/prose/named';
import { campaign } from '../core/fixture';

const at = '1938-07-31T00:00+10:00';
const view = { center: [1, 1] as const, zoom: 7 };
const everything = ['regiment', 'hill', 'strike', 'front', 'reading', 'bar'];

/** What is wrong with a name in the second of two steps. */
function problemsOf(kind: 'unit' | 'place', id: string, step: StepSpec): string {
	const steps = { before: { at, view, show: everything }, here: step };
	const { deck } = buildDeck([{ path: 'slides/01-one.svelte', slide: { title: 'One', steps } }], campaign);
	return problemsText(nameProblems(kind, id, deck, deck.slides[0]!, 'here'));
}

describe('a name in the words of a step', () => {
	it.each(everything)('agrees with the map that shows "%s"', (id) =>
		expect(problemsOf(id === 'regiment' ? 'unit' : 'place', id, { at: '1938-07-31T02:00+10:00' })).toBe(''),
	);

	it('of ground need not be in show', () => expect(problemsOf('place', 'lake', { view: { center: [3, 3] } })).toBe(''));

	it.each<[string, 'unit' | 'place', string, StepSpec, string]>([
		['unknown', 'place', 'hil', {}, '"hil" is in no geo file. Did you mean "hill"?'],
		['no unit', 'unit', 'hill', {}, '"hill" is a place, not a unit.'],
		['not in show', 'unit', 'guns', {}, 'The words name "guns", which the step does not show.'],
		[
			'not there yet',
			'place',
			'strike',
			{ at: '1938-07-31T00:30+10:00' },
			'"strike", which does not stand at 1938-07-31T00:30',
		],
		['outside', 'place', 'hill', { view: { center: [9, 1] } }, '"hill", which lies outside the picture of the step.'],
		[
			'gone to where the picture is not',
			'unit',
			'regiment',
			{ at: '1938-07-31T04:00+10:00', view: { center: [0, 0], zoom: 9 } },
			'outside the picture',
		],
		['wholly outside', 'place', 'reading', { view: { center: [9, 1] } }, 'outside the picture'],
	])('is a problem where it is %s', (_, kind, id, step, sentence) =>
		expect(problemsOf(kind, id, step)).toContain(sentence),
	);
});

describe('the reference picture', () => {
	const point = (x: number, y: number) => ({ type: 'Point' as const, coordinates: [x, y] });
	// At zoom 7 a degree of longitude is 182 pixels; the picture is 10.5 degrees wide and 5.9 high.
	const seen = (bearing: number, pitch: number) => inReferencePicture({ center: [0, 0], zoom: 7, bearing, pitch });

	it('turns with the bearing', () => {
		expect([seen(0, 0)(point(5, 0)), seen(90, 0)(point(5, 0))]).toEqual([true, false]);
		expect([seen(0, 0)(point(0, 5)), seen(90, 0)(point(0, 5))]).toEqual([false, true]);
	});

	it('reaches farther ahead and less far behind when seen aslant', () => {
		expect([seen(0, 50)(point(0, 5)), seen(0, 50)(point(0, -5))]).toEqual([true, false]);
		expect(seen(0, 80)(point(0, -60))).toBe(false);
	});

	it('holds a line that only crosses it, and what lies beyond the antimeridian', () => {
		expect(
			seen(
				0,
				0,
			)({
				type: 'LineString',
				coordinates: [
					[-30, 0],
					[30, 0],
				],
			}),
		).toBe(true);
		const view = { center: [179, 0] as const, zoom: 7, bearing: 0, pitch: 0 };
		expect(inReferencePicture(view)(point(-179, 0))).toBe(true);
	});
});
