import { beforeAll, describe, expect, it } from 'vitest';
import { crowdDeck } from '../../src/cli/bench/crowd-deck';
import { cursorAt, type Cursor } from '../../src/core/cursor';
import type { Deck } from '../../src/core/deck';
import { CONFIDENCES, createColumns, fleetOf, STATES, writeFleet, type Columns } from '../../src/core/fleet';
import { frameAt, momentOf } from '../../src/core/frame';
import { transitionTo } from '../../src/core/frame/transition';
import { asSeconds } from '../../src/core/instant';
import type { UnitMark } from '../../src/core/mark';
import { stagingAt } from '../../src/core/staging';
import { deck as fixture } from './fixture';

/** What a fleet says of its units at a cursor, in the order of the tracks, without those that are not there. */
function rowsAt(deck: Deck, cursor: Cursor, columns?: Columns) {
	const { from, to, presences } = transitionTo(deck, indexIn(deck, cursor));
	const fleet = fleetOf(presences);
	const written = columns ?? createColumns(fleet.tracks.length);
	writeFleet(fleet, momentOf(from, to, cursor.time), written);
	return fleet.tracks.flatMap(({ entity: { id } }, row) => rowOf(id, row, written));
}

const indexIn = (deck: Deck, { slide, step }: Cursor) =>
	deck.keyframes.findIndex((keyframe) => keyframe.slide === slide && keyframe.step === step);

function rowOf(id: string, row: number, columns: Columns) {
	const opacity = columns.opacities[row]!;
	if (opacity === 0) return [];
	const known = (value: number) => (Number.isNaN(value) ? undefined : value);
	return [
		{
			id,
			opacity,
			position: [columns.positions[2 * row], columns.positions[2 * row + 1]],
			heading: known(columns.headings[row]!),
			uncertainty: known(columns.uncertainties[row]!),
			state: STATES[columns.states[row]!],
			confidence: CONFIDENCES[columns.confidences[row]!],
		},
	];
}

const unitsAt = (deck: Deck, cursor: Cursor) =>
	frameAt(deck, cursor)
		.marks.filter((mark): mark is UnitMark => mark.kind === 'unit')
		.map(({ id, opacity, position, heading, uncertainty, state, confidence }) => ({
			id,
			opacity,
			position: [...position],
			heading,
			uncertainty,
			state,
			confidence,
		}));

const SECONDS = 10;
/** Two hundred times that look drawn by lot, in no order. */
const times = Array.from({ length: 200 }, (_, i) => asSeconds(((i * 7919) % 2000) / (2000 / SECONDS)));

describe('a fleet of 10,000 tracks', () => {
	let deck: Deck;
	beforeAll(() => {
		deck = crowdDeck(10_000, SECONDS);
	});

	it('says at 200 times what the unit marks of the frame say', () => {
		const sample = crowdDeck(450, SECONDS);
		for (const time of times)
			expect(rowsAt(sample, cursorAt(sample, 1, time))).toEqual(unitsAt(sample, cursorAt(sample, 1, time)));
		for (const time of times.slice(0, 3))
			expect(rowsAt(deck, cursorAt(deck, 1, time))).toEqual(unitsAt(deck, cursorAt(deck, 1, time)));
	});

	it('is the same in whatever order its times are asked for, in columns used before', () => {
		const used = createColumns(10_000);
		for (const time of [times[5]!, times[0]!, times[9]!, times[5]!]) {
			const cursor = cursorAt(deck, 1, time);
			expect(rowsAt(deck, cursor, used)).toEqual(rowsAt(deck, cursor));
		}
	});

	it('is written in a time that grows with its length, not faster', () => {
		const small = millisecondsOf(crowdDeck(1000, SECONDS));
		expect(millisecondsOf(deck)).toBeLessThan(10 * small * 4);
	});

	it('is not among the marks of its staging, which has it once for all times of the step', () => {
		const [early, late] = [1, 2].map((time) => stagingAt(deck, cursorAt(deck, 1, asSeconds(time))));
		expect(early!.marks).toEqual([]);
		expect(early!.crowd!.fleet).toBe(late!.crowd!.fleet);
		expect(early!.crowd!.fleet.tracks).toHaveLength(10_000);
		expect(early!.move!.after).toBe(late!.move!.after);
	});
});

/** The median of some writes, milliseconds. */
function millisecondsOf(deck: Deck): number {
	const { from, to, presences } = transitionTo(deck, 1);
	const fleet = fleetOf(presences);
	const columns = createColumns(fleet.tracks.length);
	const taken = times.slice(0, 41).map((time) => {
		const start = performance.now();
		writeFleet(fleet, momentOf(from, to, time), columns);
		return performance.now() - start;
	});
	return taken.sort((a, b) => a - b)[20]!;
}

describe('a fleet of a few tracks', () => {
	const cursors = fixture.keyframes.flatMap((keyframe, i) =>
		[0, 0.3, keyframe.duration / 2, keyframe.duration]
			.filter((time) => time <= keyframe.duration)
			.map((time) => cursorAt(fixture, i, asSeconds(time))),
	);

	it('comes and goes, stands and marches as the unit marks do', () => {
		for (const cursor of cursors) expect(rowsAt(fixture, cursor)).toEqual(unitsAt(fixture, cursor));
	});

	it('stays among the marks of its staging, which is the frame', () => {
		for (const cursor of cursors) {
			const { move, ...frame } = stagingAt(fixture, cursor);
			expect(frame).toEqual(frameAt(fixture, cursor));
			expect(move!.after.settled).toBe(true);
		}
	});
});
