/** Which mark lies under a point of the window, and where a mark lies in it: plain geometry of what was drawn last, so that nothing is kept or drawn for it. */
import type { Geometry, Position } from 'geojson';
import type { LonLat } from '../core/entity';
import type { Mark } from '../core/mark';
import type { Arrangement } from './arrangement';
import type { Box, Point } from './plane';
import { unitBox } from './spread';

/** A picture as it was drawn last. */
export interface Drawn {
	/** Without what the look leaves out. */
	readonly marks: readonly Mark[];
	readonly arrangement: Arrangement;
	/** Of the look: names are as long as they are. */
	readonly language: string;
	/** CSS pixels of the window for a reference pixel. */
	readonly unit: number;
	/** Where a place lies in the window, in CSS pixels. */
	readonly to: (position: LonLat) => Point;
}

/** Pixels round a point within which a line, or the edge of a symbol, is meant: a finger is broader than a mouse. */
export const REACH = { mouse: 8, touch: 22 } as const;

/** Less of a mark is not seen. */
const FAINT = 0.3;

/**
 * The id of the mark under a point: a unit or place within reach, the nearest first; else the nearest line, front or border within reach; else the
 * smallest area round the point. Symbols stand where the arrangement shows them, with their names.
 */
export function markAt(drawn: Drawn, point: Point, reach: number = REACH.mouse): string | undefined {
	const seen = drawn.marks.filter(({ opacity }) => opacity >= FAINT);
	return symbolAt(drawn, seen, point, reach) ?? strokeAt(drawn, seen, point, reach) ?? areaAt(drawn, seen, point);
}

interface Near {
	readonly id: string;
	/** Pixels from the point, of a symbol from its box; and from its middle, by which equals are told apart. */
	readonly away: number;
	readonly middle: number;
}

const nearest = (found: readonly Near[], reach: number): string | undefined =>
	found.filter(({ away }) => away <= reach).sort((a, b) => a.away - b.away || a.middle - b.middle)[0]?.id;

function symbolAt(drawn: Drawn, seen: readonly Mark[], point: Point, reach: number): string | undefined {
	const shown = new Set(seen.map(({ id }) => id));
	const found = boxesOf(drawn)
		.filter(({ id }) => shown.has(id))
		.map(({ id, box }) => ({ id, away: fromBox(box, point), middle: Math.hypot(box.x - point[0], box.y - point[1]) }));
	// A mouse must be on a symbol, a finger near it.
	return nearest(found, reach === REACH.touch ? reach / 2 : 2);
}

/** The boxes of units and places with their names, in pixels of the window. */
function boxesOf({ arrangement, language, unit: scale, to }: Drawn): readonly { id: string; box: Box }[] {
	const units = arrangement.units.map(({ unit, shown }) => ({
		id: unit.id,
		box: scaled(unitBox([0, 0], unit, language), to(shown), scale),
	}));
	const places = arrangement.places.flatMap(({ place, boxes: [sign, name] }) => {
		const own = { ...sign, x: 0, y: 0 };
		const beside = { ...name, x: name.x - sign.x, y: name.y - sign.y };
		return pointsOf(place.geometry).flatMap((at, i) =>
			(i === 0 ? [own, beside] : [own]).map((box) => ({ id: place.id, box: scaled(box, to(at), scale) })),
		);
	});
	return [...units, ...places];
}

const scaled = (box: Box, [x, y]: Point, scale: number): Box => ({
	x: x + box.x * scale,
	y: y + box.y * scale,
	halfWidth: box.halfWidth * scale,
	halfHeight: box.halfHeight * scale,
});

function fromBox({ x, y, halfWidth, halfHeight }: Box, point: Point): number {
	const dx = Math.max(0, Math.abs(point[0] - x) - halfWidth);
	const dy = Math.max(0, Math.abs(point[1] - y) - halfHeight);
	return Math.hypot(dx, dy);
}

function strokeAt({ to }: Drawn, seen: readonly Mark[], point: Point, reach: number): string | undefined {
	const found = seen.flatMap((mark) => {
		const away = Math.min(...strokesOf(mark).map((line) => fromLine(line.map(to), point)));
		return Number.isFinite(away) ? [{ id: mark.id, away, middle: away }] : [];
	});
	return nearest(found, reach);
}

/** What of a mark is drawn as a line: lines, borders, the edges of fronts, and the arrow of an attack. */
function strokesOf(mark: Mark): readonly (readonly LonLat[])[] {
	if (mark.kind === 'unit') return mark.attack ? [mark.attack.path] : [];
	if (mark.kind !== 'line' && mark.kind !== 'border' && mark.kind !== 'front') return [];
	return linesOf(mark.geometry);
}

function areaAt({ to }: Drawn, seen: readonly Mark[], point: Point): string | undefined {
	const found = seen.flatMap((mark) => {
		if (mark.kind === 'unit' || !mark.geometry.type.endsWith('Polygon')) return [];
		const rings = linesOf(mark.geometry).map((ring) => ring.map(to));
		const around = rings.filter((ring) => isWithin(ring, point));
		return around.length > 0 ? [{ id: mark.id, size: Math.min(...around.map(areaOf)) }] : [];
	});
	return found.sort((a, b) => a.size - b.size)[0]?.id;
}

/** Where a mark lies in the window: a box round a unit and its name, rings round the signs of a place, the lines of a shape. */
export interface Outline {
	readonly boxes: readonly Box[];
	readonly rings: readonly { readonly at: Point; readonly radius: number }[];
	readonly lines: readonly (readonly Point[])[];
}

/** Reference pixels from the middle of a place's sign. */
const RING = 16;

/** The outline of a mark by its id; `undefined` where it is not in the picture that was drawn. */
export function outlineOf({ marks, arrangement, language, unit: scale, to }: Drawn, id: string): Outline | undefined {
	const mark = marks.find((one) => one.id === id);
	if (!mark) return undefined;
	if (mark.kind === 'unit') {
		const shown = arrangement.units.find(({ unit }) => unit.id === id)?.shown ?? mark.position;
		return { boxes: [scaled(unitBox([0, 0], mark, language), to(shown), scale)], rings: [], lines: [] };
	}
	if (mark.kind === 'place' || mark.kind === 'inset')
		return { boxes: [], rings: pointsOf(mark.geometry).map((at) => ({ at: to(at), radius: RING * scale })), lines: [] };
	return { boxes: [], rings: [], lines: linesOf(mark.geometry).map((line) => line.map(to)) };
}

const lonLats = (positions: readonly Position[]): LonLat[] => positions.map(([x, y]) => [x!, y!]);

function pointsOf(geometry: Geometry): readonly LonLat[] {
	if (geometry.type === 'Point') return lonLats([geometry.coordinates]);
	return geometry.type === 'MultiPoint' ? lonLats(geometry.coordinates) : [];
}

/** The lines of a geometry, or the outer edges of its areas. */
function linesOf(geometry: Geometry): readonly (readonly LonLat[])[] {
	switch (geometry.type) {
		case 'LineString':
			return [lonLats(geometry.coordinates)];
		case 'MultiLineString':
			return geometry.coordinates.map(lonLats);
		case 'Polygon':
			return [lonLats(geometry.coordinates[0]!)];
		case 'MultiPolygon':
			return geometry.coordinates.map(([outer]) => lonLats(outer!));
		default:
			return [];
	}
}

function fromLine(line: readonly Point[], point: Point): number {
	let least = Infinity;
	for (let i = 1; i < line.length; i++) least = Math.min(least, fromSegment(line[i - 1]!, line[i]!, point));
	return least;
}

function fromSegment([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number {
	const [dx, dy] = [bx - ax, by - ay];
	const whole = dx * dx + dy * dy;
	const share = whole === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / whole));
	return Math.hypot(ax + share * dx - x, ay + share * dy - y);
}

/** Whether a ring goes round a point (even-odd rule). */
function isWithin(ring: readonly Point[], [x, y]: Point): boolean {
	return ring.reduce((inside, [ax, ay], i) => {
		const [bx, by] = ring[(i + 1) % ring.length]!;
		return ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay) ? !inside : inside;
	}, false);
}

/** Twice the area of a ring, by which areas are compared. */
function areaOf(ring: readonly Point[]): number {
	const sum = ring.reduce((sum, [ax, ay], i) => {
		const [bx, by] = ring[(i + 1) % ring.length]!;
		return sum + ax * by - bx * ay;
	}, 0);
	return Math.abs(sum);
}
