/** On which side of its sign a place is named: the first of four where nothing else is. */
import type { PlaceMark } from '../core/mark';
import { heightText } from './heights';
import { placeRank } from './name-rank';
import { labelOf } from './names';
import { halfTextWidth, overlap, type Box, type Plane, type Point } from './plane';
import { positionOf } from './position';
import { strokeIn } from './strokes';
import { size } from './theme';

/** A place with the side of its name, in MapLibre's words: `bottom` is a name whose lower edge is at the sign. */
export interface NamedPlace {
	readonly place: PlaceMark;
	readonly anchor: 'bottom' | 'top' | 'left' | 'right';
	/** The sign and the name. */
	readonly boxes: readonly [sign: Box, name: Box];
}

/** Half a sign, with room round it, in reference pixels. */
const SIGN = 13;
/** Square pixels that a pixel of a stroke under a name counts as: a stroke may run under a name, for it has a halo, but better not. */
const STROKE = 6;
/** How many times as much a hidden name or sign counts: a name that hides one gives way. */
const HIDDEN = 20;

/**
 * Places by rank, each named at the first side where it hides no sign and no name before it and no stroke runs under it, or where that is
 * least so. `strokes` are the lines of the picture, `standing` what else is not to be hidden: nothing while units move, so that names stay.
 */
export function namePlaces(
	places: readonly PlaceMark[],
	plane: Plane,
	language: string,
	strokes: readonly (readonly Point[])[] = [],
	standing: readonly Box[] = [],
): readonly NamedPlace[] {
	const ranked = [...places].sort((a, b) => placeRank(a, false) - placeRank(b, false) || (a.id < b.id ? -1 : 1));
	const signs = new Map(ranked.map((place) => [place, signOf(place, plane)]));
	const named: NamedPlace[] = [];
	for (const place of ranked) {
		const sign = signs.get(place)!;
		const others = [...signs.values()].filter((other) => other !== sign);
		const taken = [...others, ...standing, ...named.map(({ boxes }) => boxes[1])];
		const cost = ({ box }: Side) => hidden(box, taken) * HIDDEN + strokeIn(box, strokes) * STROKE;
		const side = sidesOf(sign, place, language).reduce((best, other) => (cost(other) < cost(best) ? other : best));
		named.push({ place, anchor: side.anchor, boxes: [sign, side.box] });
	}
	return named;
}

function signOf(place: PlaceMark, plane: Plane): Box {
	const [x, y] = plane.to(positionOf(place));
	return { x, y, halfWidth: SIGN, halfHeight: SIGN };
}

interface Side {
	readonly anchor: NamedPlace['anchor'];
	readonly box: Box;
}

/** Above, beside on the right and left, below; a hill's height stands under its name. */
function sidesOf({ x, y }: Box, place: PlaceMark, language: string): readonly Side[] {
	const label = labelOf(place, language);
	const height = heightText(place, label, language);
	const halfWidth = Math.max(halfTextWidth(label, size.place), halfTextWidth(height, size.height)) + 3;
	const halfHeight = size.place * 0.62 + (height === '' ? 0 : size.height * 0.6);
	const up = SIGN + halfHeight;
	const aside = SIGN + halfWidth + 2;
	return [
		{ anchor: 'bottom', box: { x, y: y - up, halfWidth, halfHeight } },
		{ anchor: 'left', box: { x: x + aside, y, halfWidth, halfHeight } },
		{ anchor: 'right', box: { x: x - aside, y, halfWidth, halfHeight } },
		{ anchor: 'top', box: { x, y: y + up, halfWidth, halfHeight } },
	];
}

/** Square pixels of other boxes that a box would hide. */
function hidden(box: Box, others: readonly Box[]): number {
	return others.reduce((sum, other) => {
		const [wide, high] = overlap(box, other);
		if (wide <= 0 || high <= 0) return sum;
		return sum + Math.min(wide, 2 * other.halfWidth) * Math.min(high, 2 * other.halfHeight);
	}, 0);
}
