import { describe, expect, it } from 'vitest';
import { PLAIN_AIDS, type Stroke } from '../../src/core/aids';
import { cursorAt } from '../../src/core/cursor';
import { readMessage } from '../../src/core/hall/message';
import { topicsOf, type Common } from '../../src/core/hall/common';
import { withTopics } from '../../src/core/hall/topics';
import { asInstant } from '../../src/core/instant';
import { plainLook } from '../../src/core/look';
import { deck } from '../core/fixture';

const common: Common = {
	cursor: { ...cursorAt(deck, 1), playing: false },
	look: plainLook(deck.language),
	aids: PLAIN_AIDS,
	edition: '',
};
const stroke: Stroke = { id: '1', pen: 'ink', slide: 'first', step: 'march', points: [[130.5, 42.5], [130.6, 42.5]] }; // prettier-ignore

it('what one window tells, another understands', () => {
	const told: Common = {
		cursor: { ...cursorAt(deck, 2), playing: true },
		look: { ...common.look, theme: 'mono', wipe: 0.25 },
		aids: {
			screen: 'black',
			detour: { center: [130.6, 42.4], zoom: 12.5, bearing: -20, pitch: 50 },
			excursion: { at: asInstant(1e12), pace: 3_600_000, between: [asInstant(0), asInstant(2e12)], loops: true },
			cuts: true,
			timer: { running: 1e12, passed: 250 },
			ink: [stroke],
		},
		edition: '',
	};
	const copy = structuredClone(topicsOf(told));
	expect(withTopics(common, copy, deck)).toEqual({ common: told, refused: [] });
});

it('a line that was taken back goes elsewhere too, and no other', () => {
	const inked = { ...common, aids: { ...PLAIN_AIDS, ink: [stroke, { ...stroke, id: '2' }] } };
	const { common: after } = withTopics(inked, { 'ink/1': null }, deck);
	expect(after.aids.ink.map(({ id }) => id)).toEqual(['2']);
});

describe('what this deck has no use for is refused by name, and changes nothing', () => {
	it.each([
		['cursor', { slide: 'first', step: 'nowhere', time: 0, playing: false }],
		['cursor', { slide: 'first', step: 'march', time: -1, playing: false }],
		['cursor', null],
		['look', { ...common.look, names: 'xx' }],
		['look', { ...common.look, more: 1 }],
		['screen', 'green'],
		['detour', { center: [NaN, 0], zoom: 1, bearing: 0, pitch: 0 }],
		['detour', { center: [0, 91], zoom: 1, bearing: 0, pitch: 0 }],
		['excursion', { at: NaN, pace: 0, between: [0, 0], loops: false }],
		['excursion', { at: 0, pace: -1, between: [0, 0], loops: false }],
		['timer', { running: 'now', passed: 0 }],
		['edition', 'no such'],
		['ink/1', { ...stroke, id: '2' }],
		['ink/1', { ...stroke, points: 'many' }],
		['constructor', {}],
		['ink', [stroke]],
	])('%s: %j', (topic, value) => {
		expect(withTopics(common, { [topic]: value }, deck)).toEqual({ common, refused: [topic] });
	});
});

describe('a message', () => {
	it.each([
		{ kind: 'join', window: 'w' },
		{ kind: 'tell', window: 'w', registers: { screen: { stamp: [3, 'w'], value: 'black' } } },
		{ kind: 'point', window: 'w', pointing: { at: [130, 42] } },
		{ kind: 'point', window: 'w', pointing: { at: null, stroke: { pen: 'guess', points: [[130, 42]] } } },
	])('is read: %j', (message) => expect(readMessage(structuredClone(message))).toEqual(message));

	it.each([
		null,
		'next',
		{ kind: 'next' },
		{ kind: 'join' },
		{ kind: 'tell', window: 'w', registers: { screen: 'black' } },
		{ kind: 'tell', window: 'w', registers: { screen: { stamp: ['1', 'w'], value: 'black' } } },
		{ kind: 'point', window: 'w', pointing: { at: [130, 420] } },
	])('is not understood: %j', (message) => expect(readMessage(message)).toBeUndefined());
});
