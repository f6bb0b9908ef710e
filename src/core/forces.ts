/** The forces on the map by side, as far as texts count them: added up, and told how many units are not counted. */
import type { Campaign } from './campaign';
import { COUNTED, type Counted } from './count';
import { largerUnits } from './larger-units';
import type { Mark, UnitMark } from './mark';

/** What of one kind a side has on the map; a side without a figure is not listed. */
export interface SideForce {
	readonly side: string | undefined;
	readonly count: number;
}

/** The forces of one moment. */
export interface Forces {
	/** In the order men, tanks, guns, aircraft; only those that somebody counts. */
	readonly kinds: readonly { readonly kind: Counted; readonly sides: readonly SideForce[] }[];
	/** How many of the units on show have a figure, their own or within that of a larger unit on show. */
	readonly counted: number;
	readonly units: number;
}

/** What of the units on the map is counted: the kinds of their forces. */
export function kindsCounted(marks: readonly Mark[]): readonly Counted[] {
	const units = marks.filter((mark) => mark.kind === 'unit').filter(isThere);
	return COUNTED.filter((kind) => units.some((unit) => unit[kind] !== undefined));
}

/** Who is no body of troops whose figure could be missing. */
const NO_TROOPS = ['person', 'civilians'];

/** The forces of a frame; `undefined` where nothing is counted. A unit within a larger one on show that has the same figure adds nothing. */
export function forcesOf(marks: readonly Mark[], { entities }: Campaign, sides: readonly string[]): Forces | undefined {
	const units = marks.filter((mark) => mark.kind === 'unit').filter(isThere);
	const shown = new Map(units.map((unit) => [unit.id, unit]));
	const within = (unit: UnitMark, kind: Counted) =>
		largerUnits(unit.id, entities).some((id) => shown.get(id)?.[kind] !== undefined);
	const kinds = COUNTED.map((kind) => {
		const own = units.filter((unit) => unit[kind] !== undefined && !within(unit, kind));
		return { kind, sides: bySide(own, kind, sides) };
	}).filter((force) => force.sides.length > 0);
	const counted = units.filter((unit) => COUNTED.some((kind) => unit[kind] !== undefined || within(unit, kind)));
	return kinds.length > 0 ? { kinds, counted: counted.length, units: units.length } : undefined;
}

const isThere = ({ state, arm }: UnitMark) =>
	(state === 'present' || state === 'arriving') && !NO_TROOPS.includes(arm ?? '');

function bySide(units: readonly UnitMark[], kind: Counted, sides: readonly string[]): readonly SideForce[] {
	return [...sides, undefined].flatMap((side) => {
		const own = units.filter((unit) => unit.side === side);
		return own.length > 0 ? [{ side, count: own.reduce((sum, unit) => sum + (unit[kind] ?? 0), 0) }] : [];
	});
}
