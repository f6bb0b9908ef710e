import { describe, expect, it } from 'vitest';
import { cursorAt } from '../src/core/cursor';
import { keyframeIndex } from '../src/core/deck/keyframe-index';
import { frameAt } from '../src/core/frame';
import type { Ground } from '../src/core/entity';
import { asInstant, asSeconds } from '../src/core/instant';
import type { ReliefInfo } from '../src/core/relief';
import { plainLook } from '../src/core/look';
import { legendOf } from '../src/stage/legend';
import { fitViewport } from '../src/stage/viewport';
import { say } from '../src/words';
import { campaign, deck } from './core/fixture';

const viewport = fitViewport({ width: 1920, height: 1080 });
const ground = [...campaign.entities.values()].filter((entity) => entity.kind === 'ground');
const look = plainLook('en');

function groundIn(span: Ground['span']) {
	const frame = frameAt(deck, cursorAt(deck, keyframeIndex(deck, 'first', 'begin')));
	const timed = ground.map((entity) => ({ ...entity, span }));
	const entries = legendOf(frame, look, { ground: timed, sides: deck.sides, relief: undefined }, viewport);
	return entries.filter(({ part }) => part === 'ground').map(({ label }) => label);
}

function legend(slide: string, step: string, change = {}, move = {}, seconds?: number, relief?: ReliefInfo) {
	const cursor = cursorAt(
		deck,
		keyframeIndex(deck, slide, step),
		seconds === undefined ? undefined : asSeconds(seconds),
	);
	const frame = frameAt(deck, cursor);
	const seen = { ...frame, view: { ...frame.view, ...move } };
	return legendOf(seen, { ...look, ...change }, { ground, sides: deck.sides, relief }, viewport).map(
		({ part, label }) => `${say(`legend.parts.${part}`)}: ${label}`,
	);
}

describe('the legend', () => {
	it('explains what is on the screen, each once, by part', () => {
		expect(legend('first', 'begin')).toEqual([
			'Sides: red',
			'Units: infantry',
			'Units: regiment',
			'Lines and areas: line held',
			'How well it is known: documented: named in a source',
			'How well it is known: the true position lies in the disc',
			'Places: hill',
			'Ground: lake',
		]);
	});

	it('changes with the step: strike and claimed length come, the hill goes', () => {
		const now = legend('first', 'strike');
		expect(now).toContain('Lines and areas: length that a text claims');
		expect(now.join()).toContain('area');
		expect(now).not.toContain('Places: hill');
	});

	it('leaves out what lies outside the picture, and the ground there too', () => {
		expect(legend('first', 'begin', {}, { center: [40, 40] })).toEqual([]);
		const near = { center: [3.6, 3.3] as const, zoom: 11 };
		expect(legend('first', 'begin', {}, near)).toEqual(['Ground: lake']);
	});

	it('leaves out ground that stands at another time', () => {
		const at = asInstant(Date.UTC(1938, 6, 30));
		expect(groundIn({ start: at })).toEqual(['lake']);
		expect(groundIn({ end: asInstant(at - 36e5 * 24) })).toEqual([]);
	});

	it('follows the look: no disc where doubt is hidden, no reading where one alone is shown', () => {
		expect(legend('first', 'begin', { doubt: false }).join()).not.toContain('disc');
		expect(legend('second', 'fly')).toContain('Lines and areas: border: Red: the ridge');
		expect(legend('second', 'fly', { agreed: true }).join()).not.toContain('border');
	});

	it('tells the way covered while a unit has moved in this step', () => {
		expect(legend('first', 'march', {}, {}, 2)).toContain('Units: way covered in this step');
		expect(legend('first', 'begin').join()).not.toContain('way covered');
	});

	it('tells the contours where the terrain lies in the picture, near enough for them to be drawn', () => {
		const terrain = { schematic: true, bounds: [0, 0, 1, 1], contours: { interval: 10, index: 50 } };
		const near = (zoom: number, center = [0.5, 0.5]) =>
			legend('first', 'begin', {}, { zoom, center }, undefined, terrain as never).at(-1);
		expect(near(13)).toBe('Ground: contours, every 10 m, schematic');
		expect(near(11) ?? '').not.toContain('contours');
		expect(near(13, [5, 5]) ?? '').not.toContain('contours');
	});
});
