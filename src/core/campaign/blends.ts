/** Which point of a ring goes to which of the next, found by flubber when a front is read: where the front is shown, two rings of as many points are blended. */
import * as flubber from 'flubber';
import type { Position } from 'geojson';
import type { Front } from '../entity';
import { outerRing, reachesOf, resample } from '../front';

const interpolateRings = flubber.interpolate ?? flubber.default.interpolate;

/** Degrees; the finest piece of a ring that is blended, about 100 m. */
const RING_STEP = 0.001;
/** Into so many pieces a ring is cut at most, and of so many points it is blended: the time to find which goes to which grows with their square. */
const MOST_PIECES = 1000;

/** The two rings of each leg of a front, from one shape to the next; `null` where both shapes have as many points, or are lines, or do not morph. */
export function blendsOf({
	shapes,
	interpolation,
}: Pick<Front, 'shapes' | 'interpolation'>): NonNullable<Front['blends']> {
	return shapes.slice(1).map((shape, leg) => {
		const before = shapes[leg]!;
		if (interpolation === 'Step' || shape.type !== 'Polygon' || before.type !== 'Polygon') return null;
		const [a, b] = [outerRing(before), outerRing(shape)];
		return a.length === b.length ? null : matched(a, b);
	});
}

function matched(a: Position[], b: Position[]): readonly [Position[], Position[]] {
	const [from, to] = [a, b].map((ring) => (ring.length > MOST_PIECES ? resample(ring, MOST_PIECES) : ring));
	const longest = Math.max(...[a, b].map((ring) => reachesOf(ring).at(-1)!));
	const maxSegmentLength = Math.max(RING_STEP, longest / MOST_PIECES);
	const blend = interpolateRings(from!, to!, { string: false, maxSegmentLength });
	return [blend(0), blend(1)];
}
