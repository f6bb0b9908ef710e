/** Units on the way from one arrangement to the next: each keeps aside of its place as it did before, and comes to stand as it will. */
import type { UnitMark } from '../core/mark';
import type { Plane, Point } from './plane';
import type { Spread } from './spread';

/** Units between two ends, `share` (0 to 1) of the way. What is at one end alone stands aside as it does there; what is at neither, not at all. */
export function onTheWay(
	units: readonly UnitMark[],
	before: readonly Spread[],
	after: readonly Spread[],
	share: number,
	plane: Plane,
): readonly Spread[] {
	const [begin, end] = [byId(before), byId(after)];
	return units.map((unit) => {
		const [from, to] = [begin.get(unit.id) ?? end.get(unit.id), end.get(unit.id) ?? begin.get(unit.id)];
		if (!from || !to) return { unit, shown: unit.position, offset: [0, 0], aside: false, tie: 0 };
		const offset: Point = [mix(from.offset[0], to.offset[0], share), mix(from.offset[1], to.offset[1], share)];
		const aside = offset[0] !== 0 || offset[1] !== 0;
		const [x, y] = plane.to(unit.position);
		const shown = aside ? plane.from([x + offset[0], y + offset[1]]) : unit.position;
		return { unit, shown, offset, aside, tie: mix(from.tie, to.tie, share) };
	});
}

/** The ends of a movement are the same in each of its frames. */
const KNOWN = new WeakMap<readonly Spread[], ReadonlyMap<string, Spread>>();

function byId(spreads: readonly Spread[]): ReadonlyMap<string, Spread> {
	const found = KNOWN.get(spreads) ?? new Map(spreads.map((spread) => [spread.unit.id, spread]));
	KNOWN.set(spreads, found);
	return found;
}

const mix = (a: number, b: number, share: number): number => a + (b - a) * share;
