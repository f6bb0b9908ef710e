/** The shape of a front at an instant: morphed between two attested shapes, or the last of them. */
import type { LineString, Polygon, Position } from 'geojson';
import type { Front } from './entity';
import type { Instant } from './instant';
import { legAt } from './track';

type Shape = LineString | Polygon;
/** Points to which two lines of different length are brought before one is blended into the other. */
const SAMPLES = 64;

/** The shape at an instant, or `undefined` before the first. After the last it stands. */
export function shapeAt(front: Front, at: Instant): Shape | undefined {
	const { shapes, times, interpolation } = front;
	const last = times.length - 1;
	if (at < times[0]!) return undefined;
	if (at >= times[last]!) return shapes[last];
	const leg = legAt(times, at);
	if (interpolation === 'Step' || at === times[leg]) return shapes[leg];
	return morph(front, leg)((at - times[leg]!) / (times[leg + 1]! - times[leg]!));
}

const morphs = new WeakMap<Front, ((share: number) => Shape)[]>();

/** The blend of one leg, prepared once. */
function morph(front: Front, leg: number): (share: number) => Shape {
	const known = morphs.get(front) ?? [];
	morphs.set(front, known);
	return (known[leg] ??= interpolateShape(front, leg));
}

/** Blends two shapes of one type: point by point where they have as many; lines of other lengths over points evenly spread along both, rings as they were matched when they were read. */
function interpolateShape({ shapes, blends }: Front, leg: number): (share: number) => Shape {
	const [a, b] = [shapes[leg]!, shapes[leg + 1]!];
	if (a.type === 'LineString' && b.type === 'LineString') {
		const blend = interpolateLine(a.coordinates, b.coordinates);
		return (share) => ({ type: 'LineString', coordinates: blend(share) });
	}
	const [from, to] = blends?.[leg] ?? [outerRing(a), outerRing(b)];
	const blend = interpolateLine(from, to);
	return (share) => ({ type: 'Polygon', coordinates: [closed(blend(share))] });
}

function interpolateLine(a: Position[], b: Position[]): (share: number) => Position[] {
	const same = a.length === b.length;
	const [from, to] = same ? [a, b] : [resample(a, SAMPLES), resample(b, SAMPLES)];
	return (share) => from.map(([x, y], i) => [x! + (to[i]![0]! - x!) * share, y! + (to[i]![1]! - y!) * share]);
}

/** `count` points evenly spread along a line, both ends kept; distances are those of the plane, since only shares of them count. */
export function resample(line: Position[], count: number): Position[] {
	const reached = reachesOf(line);
	const total = reached[line.length - 1]!;
	return Array.from({ length: count }, (_, i) => pointAlong(line, reached, (total * i) / (count - 1)));
}

/** How far it is to each point of a line, along it, in degrees of the plane. */
export function reachesOf(line: Position[]): number[] {
	const reached = [0];
	for (let i = 1; i < line.length; i++) {
		const [[ax, ay], [bx, by]] = [line[i - 1]!, line[i]!];
		reached.push(reached[i - 1]! + Math.hypot(bx! - ax!, by! - ay!));
	}
	return reached;
}

function pointAlong(line: Position[], reached: number[], distance: number): Position {
	let i = 1;
	while (i < line.length - 1 && reached[i]! < distance) i++;
	const length = reached[i]! - reached[i - 1]!;
	const share = length === 0 ? 0 : (distance - reached[i - 1]!) / length;
	const [[ax, ay], [bx, by]] = [line[i - 1]!, line[i]!];
	return [ax! + (bx! - ax!) * share, ay! + (by! - ay!) * share];
}

/** The ring that is blended: holes are not. */
export function outerRing(shape: Shape): Position[] {
	return shape.type === 'Polygon' ? shape.coordinates[0]! : shape.coordinates;
}

function closed(ring: Position[]): Position[] {
	const [first, last] = [ring[0]!, ring[ring.length - 1]!];
	return first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first];
}
