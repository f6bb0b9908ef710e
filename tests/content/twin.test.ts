import { describe, expect, it } from 'vitest';
import { deck } from '../../src/app/content';
import { editionOf } from '../../src/core/deck/edition';
import type { Keyframe } from '../../src/core/deck';
import { distanceKm } from '../../src/core/measure';
import { momentAt } from '../../src/core/track';
import { holds } from '../../src/core/span';
import { twinOf, twinText, type Twin } from '../../src/core/twin';

const names = deck.language;
const steps = deck.keyframes.map((keyframe, i) => ({ keyframe, twin: twinOf(deck, i, { names }) }));
const named = ({ slide, step }: Keyframe) => `${slide}/${step}`;

/** Ids of the tracks on show before and after whose straight way between the two instants is longer than what is known of either end. */
function movedFar(before: Keyframe, after: Keyframe): readonly string[] {
	return [...after.show].filter((id) => {
		const track = deck.campaign.entities.get(id);
		if (track?.kind !== 'track' || !before.show.has(id) || !holds(track.span, after.at)) return false;
		const [from, to] = [momentAt(track, before.at), momentAt(track, after.at)];
		const metres = distanceKm(from.position, to.position) * 1000;
		return metres > Math.max(from.uncertainty ?? 0, to.uncertainty ?? 0);
	});
}

/** Ids of the units that a twin tells of, and how many it counts beside them. */
function toldIn({ sentences }: Twin) {
	const facts = sentences.map(({ fact }) => fact);
	const ids = facts.flatMap((fact) => {
		if (fact.kind === 'moved') return [fact.unit.id];
		return fact.kind === 'came' ? fact.things.map(({ id }) => id) : [];
	});
	const counted = facts.flatMap((fact) =>
		fact.kind === 'more moved' || fact.kind === 'moved outside' ? fact.tallies.map(({ count }) => count) : [],
	);
	return { ids, counted: counted.reduce((sum, count) => sum + count, 0) };
}

describe('the text twins of this deck', () => {
	it('say something at every step', () => {
		expect(steps.length).toBeGreaterThan(100);
		for (const { keyframe, twin } of steps) {
			expect(twin.heading, named(keyframe)).not.toBe('');
			expect(twin.sentences.length, named(keyframe)).toBeGreaterThan(0);
		}
	});

	it('have no holes, no word twice, and no sentence without its end', () => {
		for (const { keyframe, twin } of steps) {
			expect(twinText(twin), named(keyframe)).not.toMatch(/undefined|NaN|null|\[object|Infinity| {2}|,,|;;|\.\.$/m);
			for (const { text } of twin.sentences) {
				expect(text, named(keyframe)).toMatch(/^[\p{Lu}\p{N}“].*[.?!]$/u);
				expect(text, named(keyframe)).not.toMatch(/\b(\p{L}{2,}) \1\b/u);
			}
		}
	});

	it('tell or count every unit that moved farther than is known of its place', () => {
		let moved = 0;
		for (const [i, { keyframe, twin }] of steps.entries()) {
			const far = i === 0 ? [] : movedFar(deck.keyframes[i - 1]!, keyframe);
			const { ids, counted } = toldIn(twin);
			const missing = far.filter((id) => !ids.includes(id));
			expect(missing.length, `${named(keyframe)}: ${missing.join()}`).toBeLessThanOrEqual(counted);
			moved += far.length;
		}
		expect(moved).toBeGreaterThan(5);
	});

	it('are in every language of the names, and of every edition', () => {
		const short = editionOf(deck, deck.editions[0]!.id)!;
		for (const i of short.keyframes.keys())
			expect(twinText(twinOf(short, i, { names: 'ru' }))).not.toContain('undefined');
		const [text] = steps.map(({ twin }, i) => [twinText(twin), twinText(twinOf(deck, i, { names: 'ru' }))]);
		expect(text![1]).not.toBe(text![0]);
	});

	it('take less than a second of computing, all together', () => {
		const anew = { ...deck };
		const before = process.cpuUsage();
		for (const i of anew.keyframes.keys()) twinOf(anew, i, { names });
		expect(process.cpuUsage(before).user / 1e6).toBeLessThan(1);
	});
});
