import { describe, expect, it } from 'vitest';
import { openLedger, type Ledger, type Topics } from '../../src/core/hall/ledger';
import type { Registers } from '../../src/core/hall/registers';

/** A window with nothing but topics; what it has no use for begins with an x. */
function window(name: string, topics: Record<string, unknown> = {}) {
	const holder = {
		topics,
		accept: (changed: Topics) => {
			const known = Object.entries(changed).filter(([topic]) => !topic.startsWith('x'));
			Object.assign(topics, Object.fromEntries(known));
			return Object.keys(changed).filter((topic) => topic.startsWith('x'));
		},
	};
	const ledger: Ledger = openLedger(holder, name);
	const set = (topic: string, value: unknown) => {
		topics[topic] = value;
		return ledger.write({ [topic]: value });
	};
	return { topics, ledger, set };
}

/** Numbers from 0 to 1 that are the same at every run (mulberry32, T. Ettinger 2017). */
function numbers(seed: number): () => number {
	return () => {
		seed = (seed + 0x6d2b79f5) | 0;
		let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

it('windows that have heard the same messages hold the same, in whatever order and however often they came', () => {
	const random = numbers(7);
	const windows = ['a', 'b', 'c'].map((name) => window(name));
	const post: { readonly to: number; readonly registers: Registers }[] = [];
	for (let n = 0; n < 5000; n++) {
		const from = Math.floor(random() * 3);
		const registers = windows[from]!.set(`topic ${Math.floor(random() * 5)}`, n);
		for (const to of [0, 1, 2]) if (to !== from) post.push({ to, registers });
		while (post.length > 0 && random() < 0.6) {
			const [letter] = post.splice(Math.floor(random() * post.length), 1);
			windows[letter!.to]!.ledger.read(letter!.registers);
			if (random() < 0.1) windows[letter!.to]!.ledger.read(letter!.registers);
		}
	}
	for (const { to, registers } of post) windows[to]!.ledger.read(registers);
	expect(Object.keys(windows[0]!.topics)).toHaveLength(5);
	expect(windows[1]!.topics).toEqual(windows[0]!.topics);
	expect(windows[2]!.topics).toEqual(windows[0]!.topics);
});

describe('a window that joins late', () => {
	it('takes over what the others hold, even what nobody has written yet', () => {
		const first = window('first', { step: 'five' });
		const late = window('late', { step: 'one' });
		late.ledger.read(first.ledger.everything());
		expect(late.topics['step']).toBe('five');
	});

	it('does not take anything from the others', () => {
		const first = window('first', { step: 'one' });
		first.set('step', 'seven');
		const late = window('late', { step: 'one' });
		first.ledger.read(late.ledger.everything());
		expect(first.topics['step']).toBe('seven');
	});

	it('hears of a value as it is by then, for a movement has gone on', () => {
		const first = window('first');
		first.set('seconds', 0);
		first.topics['seconds'] = 2.5;
		const late = window('late');
		late.ledger.read(first.ledger.everything());
		expect(late.topics['seconds']).toBe(2.5);
	});
});

it('of two windows that write at once, the same one wins in both', () => {
	const [a, b] = [window('a'), window('b')];
	const [fromA, fromB] = [a.set('step', 'mine'), b.set('step', 'yours')];
	a.ledger.read(fromB);
	b.ledger.read(fromA);
	expect(a.topics).toEqual(b.topics);
});

it('a topic called like a part of every object is a topic like any other', () => {
	const [a, b] = [window('a'), window('b')];
	b.ledger.read(a.set('constructor', 'x'));
	expect(Object.hasOwn(b.topics, 'constructor')).toBe(true);
});

it('names what the window has no use for', () => {
	const [a, b] = [window('a'), window('b')];
	expect(b.ledger.read(a.set('x-ray', 1))).toEqual(['x-ray']);
});
