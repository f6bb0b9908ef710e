/** A crowd, by side and arm: nobody can follow hundreds of units one by one. */
import { distanceKm } from '../measure';
import type { UnitMark } from '../mark';
import type { CrowdSide, TwinFact } from './fact';
import { bySide } from './listing';
import { talliesOf } from './movements';
import type { Scene } from './scene';

/** The sides of a crowd in the picture; nothing where units can be named. */
export function crowdOf({ units, crowded, before, after, back, deck }: Scene): readonly TwinFact[] {
	if (!crowded) return [];
	const seen = units.filter(({ id }) => after.seen.has(id));
	const sides = bySide(talliesOf(seen, deck.sides)).map(([side, tallies]): CrowdSide => {
		const own = seen.filter((unit) => unit.side === side);
		const arms = tallies.map(({ arm, count }) => ({ arm, count }));
		return { side, arms, count: own.length, moved: own.filter((unit) => hasMoved(unit, before)).length };
	});
	return [{ kind: 'crowd', sides, back }];
}

function hasMoved({ id, position, uncertainty, trail }: UnitMark, before: Scene['before']): boolean {
	const was = before?.marks.get(id);
	const start = was?.kind === 'unit' ? was.position : trail[0]?.path[0];
	return trail.length > 0 && start !== undefined && distanceKm(start, position) * 1000 > (uncertainty ?? 0);
}
