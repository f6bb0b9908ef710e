/** What leads over water: bridges, fords and ferries that a campaign draws, and its roads and railways. */
import type { Position } from 'geojson';
import type { Campaign } from '../campaign';
import type { Entity } from '../entity';
import { metresTo, type Point } from './plane';
import { leastOf } from '../extremes';

/** Points, or lines as pairs of neighbours, with the metres by which they may be off. */
export interface Help {
	readonly lines: readonly (readonly Position[])[];
	readonly uncertainty: number;
	/** A road runs beside a lake, but leads over a river. */
	readonly road: boolean;
}

const NAMES =
	/bridge|\bford\b|ferry|crossing|causeway|\bdam\b|pont\b|\bgué\b|brücke|furt\b|fähre|puente|мост|брод|паром|переправа|[橋桥]|渡|다리|나루/i;
/** Metres beside a bridge at which a straight leg may cross and mean it. */
const BESIDE = 300;

/** Everything in a campaign that is a bridge, a ford or a ferry by class, id or name, and every road and railway. */
export function helpsOf({ entities }: Campaign): readonly Help[] {
	return [...entities.values()].flatMap((entity) => {
		const road = entity.kind === 'ground' && ['road', 'railway'].includes(entity.class);
		const lines = road || isHelp(entity) ? linesOf(entity) : [];
		return lines.length > 0 ? [{ lines, uncertainty: entity.knowledge.uncertainty ?? 0, road }] : [];
	});
}

function isHelp(entity: Entity): boolean {
	if (entity.kind !== 'place' && entity.kind !== 'line' && entity.kind !== 'ground') return false;
	return [entity.class ?? '', entity.id, ...Object.values(entity.name)].some((word) => NAMES.test(word));
}

function linesOf(entity: Entity): readonly (readonly Position[])[] {
	if (!('geometry' in entity)) return [];
	const { geometry } = entity;
	switch (geometry.type) {
		case 'Point':
			return [[geometry.coordinates]];
		case 'MultiPoint':
			return geometry.coordinates.map((point) => [point]);
		case 'LineString':
			return [geometry.coordinates];
		case 'MultiLineString':
			return geometry.coordinates;
		case 'Polygon':
		case 'MultiPolygon':
			return [];
	}
}

/** Whether something leads over at a point of the plane, as near as it and the way are known (`slack`, metres). */
export function helpsAcross(
	helps: readonly Help[],
	point: Point,
	here: (position: Position) => Point,
	slack = 0,
): boolean {
	return helps.some(({ lines, uncertainty }) =>
		lines.some((line) => metresToLine(point, line.map(here)) <= BESIDE + uncertainty + slack),
	);
}

function metresToLine(point: Point, line: readonly Point[]): number {
	if (line.length === 1) return metresTo(point, line[0]!, line[0]!);
	return leastOf(line.slice(1).map((end, i) => metresTo(point, line[i]!, end)));
}
