/** How far the straight way over a lake lies from the way round it. */
import { crossingOf, metresTo, pointAt, type Point } from './plane';
import { leastOf } from '../extremes';

/** Where a way enters and leaves a lake, and by how many metres it would have to bend to go round by the nearer shore. */
export interface Passage {
	readonly enters: Point;
	readonly leaves: Point;
	readonly bend: number;
}

/** The passages of the straight way from `a` to `b`, both outside, over a closed ring. A way that touches the shore only, or ends in the water, has none. */
export function passagesOver(ring: readonly Point[], a: Point, b: Point): readonly Passage[] {
	const shores = crossingsOf(ring, a, b);
	if (shores.length % 2 === 1) return [];
	return shores.flatMap((enters, i) => (i % 2 === 0 ? [passageOf(ring, enters, shores[i + 1]!)] : []));
}

/** A crossing of the shore: where, how far along the way, and on which edge of the ring. */
interface Shore {
	readonly point: Point;
	readonly at: number;
	readonly edge: number;
}

function crossingsOf(ring: readonly Point[], a: Point, b: Point): readonly Shore[] {
	const found = ring.slice(1).flatMap((end, edge) => {
		const crossing = crossingOf(a, b, ring[edge]!, end);
		return crossing ? [{ point: pointAt(a, b, crossing.at), at: crossing.at, edge }] : [];
	});
	return found.sort((one, other) => one.at - other.at);
}

function passageOf(ring: readonly Point[], enters: Shore, leaves: Shore): Passage {
	const [first, last] = [enters.edge, leaves.edge].sort((a, b) => a - b) as [number, number];
	const shores = [ring.slice(first + 1, last + 1), [...ring.slice(last + 1), ...ring.slice(0, first + 1)]];
	const bends = shores.map((shore) =>
		Math.max(0, ...shore.map((point) => metresTo(point, enters.point, leaves.point))),
	);
	return { enters: enters.point, leaves: leaves.point, bend: leastOf(bends) };
}
