/** Stacks: many units on the very same spot stand beside it in a grid of close ranks, and one leader ties them all to it. */
import type { Box, Point } from './plane';

/** One unit of a block: its index, and the middle of its box seen from the middle of the block. */
export interface Member {
	readonly index: number;
	readonly dx: number;
	readonly dy: number;
}

/** What is moved as one: a unit alone, or a stack. */
export interface Block extends Box {
	readonly members: readonly Member[];
}

/** Reference pixels within which units are on one spot. */
const SPOT = 6;
/** Fewer units than this on a spot are pushed apart one by one. */
const LEAST = 3;
/** Units one over the other, at the most; and reference pixels between a stack and its spot. */
const TALLEST = 4;
const GAP = 16;

/** The indices of points that are on one spot, spot by spot; a spot of fewer than a stack's units is one for each. */
export function spotsOf(points: readonly Point[]): readonly (readonly number[])[] {
	const spots: number[][] = [];
	points.forEach(([x, y], i) => {
		const spot = spots.find(([first]) => Math.hypot(points[first!]![0] - x, points[first!]![1] - y) <= SPOT);
		if (spot) spot.push(i);
		else spots.push([i]);
	});
	const blocks = spots.flatMap((spot) => (spot.length < LEAST ? spot.map((i) => [i]) : [spot]));
	return blocks.sort((a, b) => a[0]! - b[0]!);
}

/** The block of a spot before anything is pushed: a unit's own box, or a grid to the right of the spot. */
export function blockOf(spot: readonly number[], points: readonly Point[], boxes: readonly Box[]): Block {
	const [first] = spot as readonly [number];
	if (spot.length === 1) return { ...boxes[first]!, members: [{ index: first, dx: 0, dy: 0 }] };
	const wide = 2 * Math.max(...spot.map((i) => boxes[i]!.halfWidth));
	const high = 2 * Math.max(...spot.map((i) => boxes[i]!.halfHeight));
	const columns = Math.ceil(spot.length / TALLEST);
	const rows = Math.ceil(spot.length / columns);
	const [halfWidth, halfHeight] = [(columns * wide) / 2, (rows * high) / 2];
	const members = spot.map((index, k) => ({
		index,
		dx: ((k % columns) + 0.5) * wide - halfWidth,
		dy: (Math.floor(k / columns) + 0.5) * high - halfHeight,
	}));
	const [x, y] = points[first]!;
	return { x: x + halfWidth + GAP, y, halfWidth, halfHeight, members };
}
