/** Golden frames: what every step of the deck draws, one line for each mark, so that a change to the data or the engine shows which pictures it changes. */
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { deck } from '../../src/app/content';
import { partsReady } from '../../src/app/parts.svelte';
import { cursorAt } from '../../src/core/cursor';
import { frameAt, type Frame } from '../../src/core/frame';
import type { Mark } from '../../src/core/mark';

/** Digits that are the same on every processor, whose sines may differ in the last. */
const settle = (_: string, value: unknown): unknown =>
	typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(9)) : value;

const digest = (value: unknown): string =>
	createHash('sha256').update(JSON.stringify(value, settle)).digest('hex').slice(0, 12);

/** Where a unit stands can be read; of all else of a mark there is the digest. */
const line = (mark: Mark): string =>
	mark.kind === 'unit'
		? `unit ${mark.position.map((degrees) => degrees.toFixed(5)).join(' ')} ${digest(mark)}`
		: `${mark.kind} ${digest(mark)}`;

const golden = ({ at, view, sky, marks, strips, ghosts }: Frame) => ({
	at: new Date(at).toISOString(),
	view,
	sky: digest(sky),
	marks: Object.fromEntries(marks.map((mark) => [mark.id, line(mark)])),
	...(strips.length > 0 && { strips: digest(strips) }),
	...(ghosts.length > 0 && { ghosts: digest(ghosts) }),
});

it('every step draws what it drew', async () => {
	// The almanac comes when a frame first asks for the sky.
	deck.keyframes.forEach((_, i) => frameAt(deck, cursorAt(deck, i)));
	await partsReady();
	const frames = Object.fromEntries(
		deck.keyframes.map(({ slide, step }, i) => [`${slide}/${step}`, golden(frameAt(deck, cursorAt(deck, i)))]),
	);
	await expect(`${JSON.stringify(frames, settle, '\t')}\n`).toMatchFileSnapshot('frames.json');
});
