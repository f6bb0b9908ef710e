/** Messages of nonsense over the channel: none is believed that this deck has no use for, and what is known stays whole. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PLAIN_AIDS } from '../../src/core/aids';
import { cursorAt } from '../../src/core/cursor';
import { keyframeIndex } from '../../src/core/deck/keyframe-index';
import { frameAt } from '../../src/core/frame';
import { openLedger } from '../../src/core/hall/ledger';
import { readMessage } from '../../src/core/hall/message';
import { topicsOf, type Common } from '../../src/core/hall/common';
import { withTopics } from '../../src/core/hall/topics';
import { plainLook } from '../../src/core/look';
import { deck } from '../core/fixture';
import { expectUnpolluted } from './answer';
import { hold, intime, judge } from './runs';
import { acts, tampered, wild } from './wild';

const COMMON: Common = {
	cursor: { ...cursorAt(deck, 1), playing: false },
	look: { ...plainLook(deck.language), wipe: 0.5 },
	aids: {
		...PLAIN_AIDS,
		detour: { center: [130, 42], zoom: 9, bearing: 0, pitch: 0 },
		timer: { running: 1e12, passed: 5 },
		ink: [{ id: '1', pen: 'ink', slide: 'first', step: 'march', points: [[130, 42], [131, 42]] }], // prettier-ignore
	},
	edition: '',
};
const REGISTERS = Object.fromEntries(
	Object.entries(topicsOf(COMMON)).map(([topic, value], i) => [topic, { stamp: [i, 'other'], value }]),
);
const MESSAGES = [
	{ kind: 'join', window: 'other' },
	{ kind: 'tell', window: 'other', registers: REGISTERS },
	{ kind: 'point', window: 'other', pointing: { at: [130, 42], stroke: { pen: 'ink', points: [[130, 42]] } } },
];
const nonsense = fc.oneof(
	{ weight: 6, arbitrary: fc.tuple(fc.constantFrom(...MESSAGES, MESSAGES[1]!), acts).map(([message, doings]) => tampered(message, doings)) },
	{ weight: 1, arbitrary: wild },
); // prettier-ignore

it('takes over what can be used of every message, and goes on as before', () => {
	hold(
		1500,
		fc.property(fc.array(nonsense, { minLength: 1, maxLength: 3 }), (messages) => {
			judge(JSON.stringify(messages), () => {
				let common = COMMON;
				const ledger = openLedger(
					{
						get topics() {
							return topicsOf(common);
						},
						accept: (changed) => {
							const taken = withTopics(common, changed, deck);
							common = taken.common;
							return taken.refused;
						},
					},
					'mine',
				);
				for (const data of messages) {
					const message = intime(() => readMessage(data));
					if (message?.kind === 'tell') intime(() => ledger.read(message.registers));
				}
				expectWhole(common);
				expectHeard(ledger);
			});
		}),
	);
});

function expectWhole(common: Common): void {
	const { cursor, look, aids } = common;
	expect(keyframeIndex(deck, cursor.slide, cursor.step)).toBeGreaterThanOrEqual(0);
	frameAt(deck, cursor);
	expect(look.wipe ?? 0).toBeLessThanOrEqual(1);
	expect(Object.keys(aids).sort()).toEqual(Object.keys(PLAIN_AIDS).sort());
	expect(withTopics(COMMON, structuredClone(topicsOf(common)), deck).refused).toEqual([]);
	expectUnpolluted();
}

/** What this window says next is later than anything that it was told: a false stamp silences nobody. */
function expectHeard(ledger: ReturnType<typeof openLedger>): void {
	const before = ledger.everything();
	const { edition } = ledger.write({ edition: '' });
	expect(edition!.stamp[0]).toBeGreaterThan(before['edition']!.stamp[0]);
	expect(readMessage({ kind: 'tell', window: 'mine', registers: { edition } })).toBeDefined();
}
