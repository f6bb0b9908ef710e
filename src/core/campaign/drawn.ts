/** What is wrong with a geometry that can be drawn all the same: it is kept, and what the map would do with it is said. */
import area from '@turf/area';
import kinks from '@turf/kinks';
import type { Geometry, Position } from 'geojson';
import { WHOLE_TURN } from '../view';
import type { EntityKind } from '../entity';
import { foundText, type Report } from './report';

/** Rings of more positions are not searched for crossings: the search takes a time that grows with their square. */
const MOST_SEARCHED = 2000;

/** Reports altitudes that nobody reads; edges that would go round the world; rings that cross themselves or enclose nothing. */
export function checkDrawn(geometry: Geometry, kind: EntityKind | 'relief' | undefined, report: Report): void {
	const lines = linesOf(geometry, 'geometry');
	// Others keep their third numbers, for who exports them.
	if (kind === 'track' || kind === 'front' || kind === 'relief') checkAltitudes(lines, report);
	// A track knows the way: each of its legs is the short one.
	if (kind !== 'track') checkEdges(lines, report);
	for (const line of lines) if (line.isRing) checkRing(line, report);
	checkRepeats(lines, report);
}

/** A row of positions, where it stands, and whether it is a ring; points are rows of their own. */
interface Row {
	readonly path: string;
	readonly positions: readonly Position[];
	readonly isRing: boolean;
	/** Whether an edge leads from each position to the next. */
	readonly isLine: boolean;
}

function linesOf(geometry: Geometry, path: string): readonly Row[] {
	const at = `${path}.coordinates`;
	const line = (positions: readonly Position[], path: string) => ({ path, positions, isRing: false, isLine: true });
	const rings = (polygon: readonly Position[][], path: string) =>
		polygon.map((ring, i) => ({ ...line(ring, `${path}[${i}]`), isRing: true }));
	switch (geometry.type) {
		case 'Point':
			return [{ ...line([geometry.coordinates], at), isLine: false }];
		case 'MultiPoint':
			return [{ ...line(geometry.coordinates, at), isLine: false }];
		case 'LineString':
			return [line(geometry.coordinates, at)];
		case 'MultiLineString':
			return geometry.coordinates.map((one, i) => line(one, `${at}[${i}]`));
		case 'Polygon':
			return rings(geometry.coordinates, at);
		case 'MultiPolygon':
			return geometry.coordinates.flatMap((one, i) => rings(one, `${at}[${i}]`));
		case 'GeometryCollection':
			return geometry.geometries.flatMap((one, i) => linesOf(one, `${path}.geometries[${i}]`));
	}
}

/** Other programs write 0 where they know none, and nothing is lost with it. */
function checkAltitudes(rows: readonly Row[], report: Report): void {
	const high = rows.flatMap(({ positions }) => positions).filter(([, , altitude = 0]) => altitude !== 0);
	if (high.length === 0) return;
	const more = high.length === 1 ? '' : ` and ${high.length - 1} more`;
	report(
		'geometry.coordinates',
		`Positions of two numbers expected, for nobody reads a third; ${foundText(high[0])}${more} found.`,
		'Take the third number away; heights of relief.geojson go into "heights", how high a unit was into "note".',
	);
}

function checkEdges(rows: readonly Row[], report: Report): void {
	for (const { path, positions, isLine } of rows) {
		const end = positions.findIndex((position, i) => isLine && i > 0 && goesRound(positions[i - 1]!, position));
		if (end < 0) continue;
		report(
			`${path}[${end}]`,
			`An edge of at most 180 degrees of longitude expected; one from ${foundText(positions[end - 1])} to ${foundText(positions[end])} found, which is drawn round the world.`,
			'Cut it in two at the 180th meridian, or put a position on the way where it is meant to be so long.',
		);
	}
}

/** An edge from one side of the map to the other, such as that of a box of the whole world, is meant. */
function goesRound([from = 0]: Position, [to = 0]: Position): boolean {
	const degrees = Math.abs(to - from);
	return degrees > WHOLE_TURN / 2 && degrees < WHOLE_TURN;
}

function checkRing({ path, positions }: Row, report: Report): void {
	const ring = positions.filter((position, i) => i === 0 || !isSame(position, positions[i - 1]!));
	const polygon = { type: 'Polygon' as const, coordinates: [ring] };
	const crossing = ring.length < 4 || ring.length > MOST_SEARCHED ? undefined : crossingOf(polygon);
	// Of a ring that crosses itself the area is not certain: it may well come to nothing.
	if (crossing) return reportCrossing(path, crossing, report);
	if (ring.length >= 4 && area(polygon) > 0) return;
	report(path, 'A ring that encloses an area expected; one without any found.', 'Draw its edge, or remove the ring.');
}

function reportCrossing(path: string, crossing: Position, report: Report): void {
	const where = `[${crossing.map((degrees) => Number(degrees.toFixed(6))).join(', ')}]`;
	report(
		path,
		`A ring that neither crosses nor touches itself expected; one that does at ${where} found.`,
		'Put its positions in order, or make two rings of it: what is inside, and its area, are not certain until then.',
	);
}

function crossingOf(polygon: Extract<Geometry, { type: 'Polygon' }>): Position | undefined {
	return kinks(polygon).features[0]?.geometry.coordinates;
}

const isSame = (a: Position, b: Position) => a[0] === b[0] && a[1] === b[1];

/** A ring twice in one polygon is a hole as large as what it is in: nothing is left. */
function checkRepeats(rows: readonly Row[], report: Report): void {
	const seen = new Map<string, string>();
	for (const { path, positions } of rows.filter(({ isRing }) => isRing)) {
		const key = `${path.replace(/\[\d+\]$/, '')} ${JSON.stringify(positions)}`;
		const first = seen.get(key);
		seen.set(key, path);
		if (first === undefined) continue;
		report(path, `A ring of its own expected; that of ${first} found again.`, 'Remove one of the two.');
	}
}
