/**
 * The muster: the units on show, row by row, in columns that layers read. It keeps the identity of what did not change, so that deck.gl works
 * out anew only the columns that did; what it says follows from what was mustered last and from nothing before.
 */
import { createColumns, writeFleet, type Columns, type Fleet } from '../core/fleet';
import { unitGroup } from '../core/groups';
import type { UnitMark } from '../core/mark';
import type { Crowd } from '../core/staging';
import { faceIn, faceOf, facesOf, type Faces } from './faces';
import type { Spread } from './spread';

/** Values of one kind, and how often any of them has changed: what an update trigger watches. */
export interface Column<V> {
	readonly values: V;
	version: number;
}

/** One set of units; another set is another object. */
export interface Ranks {
	/** How many, as deck.gl takes data whose rows its accessors know by index. */
	readonly data: { readonly length: number };
	readonly ids: readonly string[];
	readonly sides: readonly (string | undefined)[];
	/** Whether they are too many for names and for standing aside. */
	readonly crowd: boolean;
	/** Longitude and latitude of each unit: where it is, and where it is shown. */
	readonly places: Column<Float64Array>;
	readonly shown: Column<Float64Array>;
	/** Degrees clockwise from north; NaN while it stands. */
	readonly headings: Column<Float64Array>;
	/** 0 to 1. */
	readonly opacities: Column<Float64Array>;
	readonly ties: Column<Float64Array>;
	/** Metres; NaN where nothing is said. */
	readonly doubts: Column<Float64Array>;
	/** Keys of the atlas. */
	readonly icons: Column<string[]>;
	/** What names and notes are made of; none in a crowd. */
	readonly words: Column<UnitMark[]>;
}

/** What was mustered last. */
export interface Muster {
	ranks: Ranks;
	/** Of a crowd: its fleet, the columns it is written into, and its symbols. */
	fleet: Fleet | undefined;
	columns: Columns;
	faces: Faces | undefined;
}

/** A muster of nobody. */
export const createMuster = (): Muster => ({
	ranks: formRanks([], [], false),
	fleet: undefined,
	columns: createColumns(0),
	faces: undefined,
});

/** Musters units where they are shown. */
export function musterUnits(muster: Muster, spreads: readonly Spread[]): Ranks {
	const { ids } = muster.ranks;
	if (muster.fleet || ids.length !== spreads.length || spreads.some(({ unit }, row) => unit.id !== ids[row])) {
		const units = spreads.map(({ unit }) => unit);
		muster.ranks = formRanks(
			units.map(({ id }) => id),
			units.map(({ side }) => side),
			false,
		);
		muster.fleet = muster.faces = undefined;
	}
	for (let row = 0; row < spreads.length; row++) write(muster.ranks, row, spreads[row]!);
	return muster.ranks;
}

const NONE: ReadonlySet<string> = new Set();

/** Musters a crowd at its moment, without an object for any of its units; `agreed` leaves out what only one side says, `hidden` the units of those groups. */
export function musterCrowd(muster: Muster, { fleet, moment }: Crowd, agreed: boolean, hidden = NONE): Ranks {
	const { tracks } = fleet;
	if (muster.fleet !== fleet) {
		muster.ranks = formRanks(
			tracks.map(({ entity }) => entity.id),
			tracks.map(({ entity }) => entity.side),
			true,
		);
		muster.fleet = fleet;
		muster.columns = createColumns(tracks.length);
		muster.faces = facesOf(fleet);
	}
	const { ranks, columns, faces } = muster;
	writeFleet(fleet, moment, columns);
	for (let row = 0; row < tracks.length; row++) {
		put(ranks.places, 2 * row, columns.positions[2 * row]!);
		put(ranks.places, 2 * row + 1, columns.positions[2 * row + 1]!);
		put(ranks.headings, row, columns.headings[row]!);
		const isOut = hidden.has(unitGroup(ranks.sides[row])) || (agreed && !tracks[row]!.agreed(moment.at));
		put(ranks.opacities, row, isOut ? 0 : columns.opacities[row]!);
		put(ranks.doubts, row, columns.uncertainties[row]!);
		put(ranks.icons, row, faceIn(faces!, row, columns));
	}
	return ranks;
}

/** In a crowd everybody is shown where he is. */
function formRanks(ids: readonly string[], sides: readonly (string | undefined)[], crowd: boolean): Ranks {
	const column = <V>(values: V): Column<V> => ({ values, version: 0 });
	const numbers = (each: number) => column(new Float64Array(each * ids.length));
	const places = numbers(2);
	return {
		data: { length: ids.length },
		ids,
		sides,
		crowd,
		places,
		shown: crowd ? places : numbers(2),
		headings: numbers(1),
		opacities: numbers(1),
		ties: numbers(1),
		doubts: numbers(1),
		icons: column(new Array<string>(ids.length).fill('')),
		words: column([]),
	};
}

function write(ranks: Ranks, row: number, { unit, shown, tie }: Spread): void {
	const { words } = ranks;
	for (const axis of [0, 1] as const) {
		put(ranks.places, 2 * row + axis, unit.position[axis]);
		put(ranks.shown, 2 * row + axis, shown[axis]);
	}
	put(ranks.headings, row, unit.heading ?? Number.NaN);
	put(ranks.opacities, row, unit.opacity);
	put(ranks.ties, row, tie);
	put(ranks.doubts, row, unit.uncertainty ?? Number.NaN);
	put(ranks.icons, row, faceOf(unit));
	const before = words.values[row];
	words.values[row] = unit;
	if (before?.strength !== unit.strength || before?.precision !== unit.precision) words.version++;
}

function put<T>(column: Column<{ [row: number]: T }>, row: number, value: T): void {
	if (Object.is(column.values[row], value)) return;
	column.values[row] = value;
	column.version++;
}
