/** On which side of its sign a place is named: the first of four where nothing else is. */
import type { PlaceMark } from '../core/mark';
import { labelOf } from './names';
import { halfTextWidth, overlap, type Box, type Plane } from './plane';
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

/** Places, best known first, each named at the first side where it hides no sign and no name before it, or where it hides least. */
export function namePlaces(places: readonly PlaceMark[], plane: Plane, language: string): readonly NamedPlace[] {
	const ranked = [...places].sort(
		(a, b) => (a.uncertainty ?? Infinity) - (b.uncertainty ?? Infinity) || (a.id < b.id ? -1 : 1),
	);
	const signs = new Map(ranked.map((place) => [place, signOf(place, plane)]));
	const named: NamedPlace[] = [];
	for (const place of ranked) {
		const sign = signs.get(place)!;
		const taken = [...[...signs.values()].filter((other) => other !== sign), ...named.map(({ boxes }) => boxes[1])];
		const sides = sidesOf(sign, labelOf(place, language));
		const side = sides.reduce((best, other) => (hidden(other.box, taken) < hidden(best.box, taken) ? other : best));
		named.push({ place, anchor: side.anchor, boxes: [sign, side.box] });
	}
	return named;
}

function signOf({ geometry }: PlaceMark, plane: Plane): Box {
	const [longitude, latitude] = geometry.type === 'Point' ? geometry.coordinates : geometry.coordinates[0]!;
	const [x, y] = plane.to([longitude!, latitude!]);
	return { x, y, halfWidth: SIGN, halfHeight: SIGN };
}

function sidesOf(
	{ x, y }: Box,
	label: string,
): readonly { readonly anchor: NamedPlace['anchor']; readonly box: Box }[] {
	const halfWidth = halfTextWidth(label, size.place) + 3;
	const halfHeight = size.place * 0.62;
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
		return wide > 0 && high > 0 ? sum + wide * high : sum;
	}, 0);
}
