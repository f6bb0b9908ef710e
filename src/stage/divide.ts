/** Lines and areas in pieces small enough to follow the ground. */
import type { Position } from 'geojson';
import { leastOf, mostOf } from '../core/extremes';

/** Degrees of longitude and latitude between two vertices: about 40 m at 42° N. */
const STEP = { x: 0.0005, y: 0.00036 };
/** Pieces of one area, at the most; a larger area is cut more coarsely. */
const MOST_PIECES = 4000;
const CACHE = new WeakMap<readonly Position[][], Position[][]>();

/** The line with vertices added between those it has; one far longer than hills are wide is left alone in its long legs. */
export function dividedLine(path: readonly Position[]): Position[] {
	return path.flatMap((to, i) => {
		const from = path[i - 1];
		if (!from) return [to];
		const apart = Math.max(Math.abs(to[0]! - from[0]!) / STEP.x, Math.abs(to[1]! - from[1]!) / STEP.y);
		const count = Math.min(1000, Math.max(1, Math.ceil(apart)));
		return Array.from({ length: count }, (_, k) => between(from, to, (k + 1) / count));
	});
}

/** Rings cut along even rows and columns; the pieces are trapezes, closed, and cover the same area. */
export function dividedArea(rings: readonly Position[][]): Position[][] {
	const known = CACHE.get(rings) ?? cut(rings);
	CACHE.set(rings, known);
	return known;
}

interface Edge {
	readonly low: Position;
	readonly high: Position;
}

function cut(rings: readonly Position[][]): Position[][] {
	const corners = rings.flat();
	const coarse = coarsenessOf(corners);
	const rows = stops(
		corners.map(([, y]) => y!),
		STEP.y * coarse,
	);
	const edges = rings.flatMap((ring) => ring.slice(1).map((to, i) => edgeOf(ring[i]!, to)));
	return rows.slice(1).flatMap((top, i) => {
		const [bottom, middle] = [rows[i]!, (rows[i]! + top) / 2];
		const crossing = edges
			.filter(({ low, high }) => low[1]! < middle && high[1]! > middle)
			.sort((a, b) => crossingOf(a, middle) - crossingOf(b, middle));
		return crossing.flatMap((left, k) =>
			k % 2 === 0 && crossing[k + 1] ? across(left, crossing[k + 1]!, bottom, top, STEP.x * coarse) : [],
		);
	});
}

function coarsenessOf(corners: readonly Position[]): number {
	const span = (values: readonly number[]) => mostOf(values) - leastOf(values);
	const [wide, high] = [span(corners.map(([x]) => x!)), span(corners.map(([, y]) => y!))];
	return Math.max(1, Math.sqrt((wide / STEP.x) * (high / STEP.y)) / Math.sqrt(MOST_PIECES));
}

/** Every given value, and every multiple of the step between them, increasing. */
function stops(values: readonly number[], step: number): number[] {
	const [least, most] = [leastOf(values), mostOf(values)];
	const first = Math.ceil(least / step);
	const grid = Array.from({ length: Math.max(0, Math.floor(most / step) - first + 1) }, (_, k) => (first + k) * step);
	return [...new Set([...values, ...grid])].sort((a, b) => a - b);
}

const edgeOf = (a: Position, b: Position): Edge => (a[1]! <= b[1]! ? { low: a, high: b } : { low: b, high: a });

/** Where an edge is at a latitude. */
function crossingOf({ low, high }: Edge, y: number): number {
	return low[0]! + ((y - low[1]!) / (high[1]! - low[1]! || 1)) * (high[0]! - low[0]!);
}

/** The trapeze between two edges and two latitudes, cut at even shares of its width. */
function across(left: Edge, right: Edge, bottom: number, top: number, step: number): Position[][] {
	const [a, b, c, d] = [
		crossingOf(left, bottom),
		crossingOf(right, bottom),
		crossingOf(left, top),
		crossingOf(right, top),
	];
	const count = Math.max(1, Math.ceil(Math.max(b - a, d - c) / step));
	const at = (from: number, to: number, k: number) => from + ((to - from) * k) / count;
	return Array.from({ length: count }, (_, k) => {
		const start: Position = [at(a, b, k), bottom];
		return [start, [at(a, b, k + 1), bottom], [at(c, d, k + 1), top], [at(c, d, k), top], start];
	});
}

function between(from: Position, to: Position, share: number): Position {
	return [from[0]! + (to[0]! - from[0]!) * share, from[1]! + (to[1]! - from[1]!) * share];
}
