/** What is asked of the map, by computation and by what Turf says on its own. */
import turfDistance from '@turf/distance';
import turfLength from '@turf/length';
import { describe, expect, it } from 'vitest';
import { cardOf, namesOf, stepsWith } from '../../src/core/ask/card';
import { doingAt } from '../../src/core/ask/doing';
import { drawingOf, greatCircle, pointsOf } from '../../src/core/ask/drawing';
import { finderIn } from '../../src/core/ask/find';
import { freePoint, pointOn, reachBetween } from '../../src/core/ask/ruler';
import { movedView, viewOver } from '../../src/core/ask/views';
import type { Campaign } from '../../src/core/campaign';
import type { Track } from '../../src/core/entity';
import { inReferencePicture } from '../../src/core/in-picture';
import { parseInstant, type Instant } from '../../src/core/instant';
import { measurementText } from '../../src/core/survey';
import { feature, read } from '../campaign/fixture';

const at = (hour: number, minute = 0) =>
	parseInstant(`1938-08-06T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}+10:00`) as Instant;
const time = (hour: number) => `1938-08-06T${String(hour).padStart(2, '0')}:00+10:00`;
const known = { uncertainty: 200, confidence: 'documented', sources: ['a'] };

const { parts } = read(
	feature('column', 'LineString', [[130.5, 42.4], [130.5, 42.4], [130.55, 42.4], [130.6, 42.4], [130.6, 42.4], [130.6, 42.42]], { // prettier-ignore
		name: { ru: 'Колонна', en: 'Column' }, side: 'Red', arm: 'tanks',
		datetimes: [time(6), time(8), time(10), time(11), time(13), time(14)],
		uncertainty: 200, confidence: 'documented', tanks: [40, null, null, 30, null, null],
		sources: [{ id: 'a', locator: 'L1' }], manoeuvre: [null, null, 'march', 'march', null, 'attack'], fate: 'withdrawn',
	}), // prettier-ignore
	feature('hill', 'Point', [130.6, 42.45], { ...known, kind: 'place', name: { en: 'Hill', ja: '高地' } }),
	feature('town', 'Point', [131.9, 43.1], { ...known, kind: 'place', name: { en: 'Town' } }),
	feature('strip', 'Polygon', [[[130.5, 42.4], [130.52, 42.4], [130.52, 42.5], [130.5, 42.5], [130.5, 42.4]]], { ...known, kind: 'zone', class: 'disputed' }), // prettier-ignore
);
const campaign = { entities: new Map(parts.entities.map((one) => [one.id, one])), claims: new Map([['claim-of-tanks', { id: 'claim-of-tanks', text: { en: 'Thirty-two tanks reached the hill' }, value: 32, unit: 'tanks', sources: [] }]]) } as unknown as Campaign; // prettier-ignore
const column = campaign.entities.get('column') as Track;

describe('what a unit was doing', () => {
	it('is told before, at a halt, on its way and when it is gone', () => {
		expect(doingAt(column, at(5))).toMatchObject({ kind: 'awaited', from: at(6) });
		expect(doingAt(column, at(7))).toMatchObject({ kind: 'halted', since: at(6), until: at(8) });
		expect(doingAt(column, at(12))).toMatchObject({ kind: 'halted', since: at(11), until: at(13) });
		expect(doingAt(column, at(15))).toMatchObject({ kind: 'withdrawn', since: at(14) });
	});

	it('goes from halt to halt, at the pace of its leg by Turf', () => {
		const doing = doingAt(column, at(9));
		const leg = turfDistance([130.5, 42.4], [130.55, 42.4]);
		expect(doing).toMatchObject({ kind: 'march', start: at(8), end: at(11), from: [130.5, 42.4], to: [130.6, 42.4] });
		expect(doing.kind === 'march' && doing.kmh).toBeCloseTo(leg / 2, 6);
		expect(doing.kind === 'march' && doing.km).toBeCloseTo(leg + turfDistance([130.55, 42.4], [130.6, 42.4]), 6);
		expect(doingAt(column, at(13, 30))).toMatchObject({ kind: 'attack', start: at(13), end: at(14) });
	});
});

describe('a card', () => {
	it('has every name, that of the look first, each in its language', () =>
		expect(namesOf(campaign.entities.get('hill')!, 'ja')).toEqual([
			{ text: '高地', tag: 'ja' },
			{ text: 'Hill', tag: 'en' },
		]));

	it('cites who says so', () => {
		const card = cardOf(campaign, 'column', at(12), 'en')!;
		expect(card).toMatchObject({ kind: 'track', side: 'Red', what: [{ of: 'arms', word: 'tanks' }], uncertainty: 200, names: [{ text: 'Column' }, { text: 'Колонна', tag: 'ru' }] }); // prettier-ignore
		expect(card.sources).toEqual([{ id: 'a', locator: 'L1' }]);
		expect(card.counts).toEqual([{ kind: 'tanks', count: 30 }]);
	});

	it('knows the steps in which something is on the map', () => {
		const step = (show: string[], hour: number) => ({ show: new Set(show), at: at(hour) });
		const keyframes = [step(['hill'], 5), step(['column', 'hill'], 7), step([], 8)] as never;
		expect(stepsWith({ keyframes }, campaign.entities.get('hill')!)).toEqual([0, 1]);
	});
});

describe('search', () => {
	const find = finderIn(campaign, new Set(['column', 'hill']));
	const ids = (search: string) => find(search, 9).map((one) => (one.kind === 'entity' ? one.entity.id : one.claim.id));

	it('finds by any language, whatever the case, the accents and a slip', () => {
		expect(ids('КОЛОН')).toEqual(['column']);
		expect(ids('高地')).toEqual(['hill']);
		expect(ids('cölümm')).toEqual(['column']);
		expect(ids('thirty-two')).toEqual(['claim-of-tanks']);
		expect(ids('nothing of the sort')).toEqual([]);
	});

	it('puts what is called so before what speaks of it', () => expect(ids('hill')).toEqual(['hill', 'claim-of-tanks']));
});

describe('what is drawn of a measure', () => {
	it('is the great circle between two places, as long as Turf has it', () => {
		const drawing = drawingOf(campaign, { from: 'hill', to: 'town' })!;
		const km = turfDistance([130.6, 42.45], [131.9, 43.1]);
		expect(drawing.measured.value).toBeCloseTo(km, 9);
		const line = { type: 'LineString' as const, coordinates: drawing.lines[0]!.map((point) => [...point]) };
		expect(turfLength({ type: 'Feature', properties: {}, geometry: line })).toBeCloseTo(km, 3);
		expect(drawing.ends.map(({ id }) => id)).toEqual(['hill', 'town']);
		expect(turfDistance([...drawing.middle], [130.6, 42.45])).toBeCloseTo(km / 2, 2);
	});

	it('bends only where the bend is seen', () => {
		expect(greatCircle([130.6, 42.45], [130.7, 42.45])).toHaveLength(2);
		expect(greatCircle([30, 60], [130, 60])[24]![1]).toBeGreaterThan(66);
	});

	it('is the diameter of the circle that is the greatest width', () => {
		const { lines, measured } = drawingOf(campaign, { across: 'strip' })!;
		expect(turfDistance([...lines[0]![0]!], [...lines[0]![1]!])).toBeCloseTo(measured.value, 2);
	});

	it('is the way of a track, and of a place nothing but its disc of doubt', () => {
		expect(drawingOf(campaign, { along: 'column' })!.lines[0]).toHaveLength(6);
		expect(turfDistance([...drawingOf(campaign, { doubt: 'hill' })!.lines[0]![0]!], [130.6, 42.45])).toBeCloseTo(0.2, 3); // prettier-ignore
		expect(drawingOf(campaign, { height: 'hill' })).toBeUndefined();
		expect(drawingOf(campaign, { from: 'hill', to: 'nowhere' })).toBeUndefined();
	});
});

describe('the camera', () => {
	const view = { center: [130.6, 42.45], zoom: 12, bearing: 20, pitch: 0 } as const;

	it('goes nowhere for what is in the picture, and else where all of it is', () => {
		expect(viewOver([[130.6, 42.45]], view)).toBeUndefined();
		const points = pointsOf(drawingOf(campaign, { from: 'hill', to: 'town' })!);
		const seen = inReferencePicture(viewOver(points, view)!);
		expect(points.every((point) => seen({ type: 'Point', coordinates: [...point] }))).toBe(true);
		expect(viewOver([[131.9, 43.1]], view)!.zoom).toBe(12);
		expect(viewOver([[130.6, 42.45], [130.61, 42.45]], { ...view, zoom: 4 })!.zoom).toBeGreaterThan(10); // prettier-ignore
		expect(viewOver([[130.6, 42.45], [170, 42]], view, 'some')).toBeUndefined(); // prettier-ignore
	});

	it('moves by a press and comes back by the opposite one', () => {
		for (const [one, other] of [
			['left', 'right'],
			['up', 'down'],
			['in', 'out'],
		] as const) {
			// prettier-ignore
			const moved = movedView(view, one);
			expect(moved).not.toEqual(view);
			const { center, zoom } = movedView(moved, other);
			[...center, zoom].forEach((value, i) => expect(value).toBeCloseTo([130.6, 42.45, 12][i]!, 9));
		}
		expect(movedView({ ...view, bearing: 0 }, 'right').center[0]).toBeGreaterThan(130.6);
		expect(movedView({ ...view, bearing: 0 }, 'up').center[1]).toBeGreaterThan(42.45);
	});
});

describe('the ruler', () => {
	it('measures as Turf does, to what is known of both ends', () => {
		const reach = reachBetween(pointOn('hill', [130.6, 42.45], 2000), freePoint([131.9, 43.1], 50));
		expect(reach.measured.value).toBeCloseTo(turfDistance([130.6, 42.45], [131.9, 43.1]), 9);
		expect(measurementText(reach.measured)).toBe('128\u00a0km');
		expect(reach.wind).toBe('north-east');
	});

	it('tells no direction between points nearer than the map is good for', () =>
		expect(reachBetween(freePoint([130.6, 42.45], 1), freePoint([130.601, 42.45], 1)).withinDoubt).toBe(true));
});
