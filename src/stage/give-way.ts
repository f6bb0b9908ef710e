/** How names of places give way to units that run over them: the deeper a unit has come, the less of the name is seen. */
import type { NamedPlace } from './place-names';
import { overlap, type Box, type Plane } from './plane';
import { positionOf } from './position';
import type { Spread } from './spread';
import { symbolBox } from './standing';

/** Reference pixels that a unit has come over a name when nothing of this is seen any more. */
const GONE = 8;
/** Reference pixels over a name at which there is no doubt that MapLibre finds no room for it, however wide its letters are. */
const CERTAIN = 16;
/** Steps between all and nothing of a name: a finer one would not be seen, and each is a change of the map. */
const STEPS = 16;

/** What is still seen of names while units move, 0 to 1 by id of the place; names that are seen whole are not listed. */
export function givingWay(
	places: readonly NamedPlace[],
	units: readonly Spread[],
	plane: Plane,
	language: string,
): ReadonlyMap<string, number> {
	const covered = coverage(units, plane, language, GONE);
	const shares = places.map((place) => [place.place.id, rounded(1 - covered(nameBox(place, plane)))] as const);
	return new Map(shares.filter(([, share]) => share < 1));
}

/**
 * At rest it is MapLibre that leaves out names without room. What it leaves out for certain stays unseen from the movement on, so that it
 * does not come back for the moment until MapLibre has done so.
 */
export function leftOut(
	places: readonly NamedPlace[],
	units: readonly Spread[],
	plane: Plane,
	language: string,
): ReadonlyMap<string, number> {
	const covered = coverage(units, plane, language, CERTAIN);
	const out = places.filter((place) => covered(nameBox(place, plane)) === 1);
	return new Map(out.map(({ place }) => [place.id, 0]));
}

/** How much of a box is covered, 0 to 1: all of it where a unit has come so many pixels over it. A unit that comes or goes covers as much as is seen of itself. */
function coverage(units: readonly Spread[], plane: Plane, language: string, pixels: number): (box: Box) => number {
	const standing = units.map((one) => ({ box: symbolBox(one, plane, language), opacity: one.unit.opacity }));
	return (name) =>
		standing.reduce((most, { box, opacity }) => {
			const depth = Math.min(...overlap(name, box)) / pixels;
			return Math.max(most, opacity * Math.min(1, depth));
		}, 0);
}

const rounded = (share: number): number => Math.round(share * STEPS) / STEPS;

/** The name as it lies in a plane: it stands off its sign by as many pixels as where room was found for it. */
function nameBox({ place, boxes: [sign, name] }: NamedPlace, plane: Plane): Box {
	const [x, y] = plane.to(positionOf(place));
	return { ...name, x: x + name.x - sign.x, y: y + name.y - sign.y };
}
