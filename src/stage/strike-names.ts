/** Where strikes are named, with what is known of them: in the zone, or beside it where symbols stand there. */
import type { ZoneMark } from '../core/mark';
import { middleOf } from '../core/middle';
import { labelOf } from './names';
import type { Plane, Point } from './plane';
import { bestPlace, halfOf, wrapped, type Half, type PlacedName, type Room } from './room';
import { strikeText } from './strike-words';
import { leastOf, mostOf } from '../core/extremes';

/** Reference pixels between a zone and a name beside it. */
const GAP = 8;
/** Shares of the way from the middle to the edge at which a name inside is tried. */
const INSIDE = [0, 0.35, 0.6];
/** How much farther off it is tried where there is no room beside the zone. */
const FARTHER = [0, 50, 110];

/** Half widths of a name across which a zone is wide enough for it and for the bursts beside it. */
const ROOMY = 3.4;

/** How far a zone reaches from its middle, in reference pixels. */
type Reach = Readonly<Record<'left' | 'right' | 'up' | 'down', number>>;

/** Names strikes, one after the other, each clear of those before it. */
export function nameStrikes(zones: readonly ZoneMark[], room: Room, language: string): readonly PlacedName[] {
	const named: PlacedName[] = [];
	for (const zone of zones.filter(isNamedStrike)) {
		const label = labelOfStrike(zone, language);
		const half = halfOf(label);
		const taken = [...room.taken, ...named.map(({ box }) => box)];
		const box = bestPlace(placesOf(zone, half, room.plane), half, { ...room, taken });
		named.push({ id: zone.id, label, point: room.plane.from([box.x, box.y]), box });
	}
	return named;
}

/** Whether a zone is named as a strike. */
const isNamedStrike = ({ strike, name }: ZoneMark): boolean => strike !== undefined && Object.keys(name).length > 0;

/** The name of a strike in short lines, and under it what is known of it. */
function labelOfStrike(zone: ZoneMark, language: string): string {
	const known = zone.strike ? strikeText(zone.strike, language) : '';
	return wrapped(labelOf(zone, language)) + (known === '' ? '' : `\n${known}`);
}

function placesOf({ geometry }: ZoneMark, { halfWidth, halfHeight }: Half, plane: Plane): readonly Point[] {
	const polygon = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates[0]!;
	const [x, y] = plane.to(middleOf(geometry));
	const edge = polygon[0]!.map((position) => plane.to(position as [number, number]));
	const [xs, ys] = [edge.map(([px]) => px), edge.map(([, py]) => py)];
	const reach = {
		left: x - leastOf(xs),
		right: mostOf(xs) - x,
		up: y - leastOf(ys),
		down: mostOf(ys) - y,
	};
	const inside = INSIDE.flatMap((share): Point[] => [
		[x, y + reach.down * share],
		[x, y - reach.up * share],
	]);
	const beside = FARTHER.flatMap((more) => besides(reach, halfWidth + more, halfHeight + more));
	const outside = beside.map(([dx, dy]): Point => [x + dx, y + dy]);
	const roomy = reach.left + reach.right > ROOMY * halfWidth;
	return roomy ? [...inside, ...outside] : [...outside, ...inside];
}

/** Places beside a zone, as ways from its middle. */
function besides(reach: Reach, halfWidth: number, halfHeight: number): readonly Point[] {
	const [down, up] = [reach.down + GAP + halfHeight, -reach.up - GAP - halfHeight];
	const [right, left] = [reach.right + GAP + halfWidth, -reach.left - GAP - halfWidth];
	return [
		[0, down], [right, 0], [left, 0], [0, up], [right * 0.6, down], [left * 0.6, down], [right * 0.6, up], [left * 0.6, up],
		[right, down * 0.6], [left, down * 0.6], [right, up * 0.6], [left, up * 0.6],
	]; // prettier-ignore
}
