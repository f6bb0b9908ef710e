import { writeFileSync } from 'node:fs';
import { rewind } from '@turf/rewind';
import type { Feature, Geometry, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';

/** How fine a piece of the basemap is. */
export type Grade = 'world' | 'region' | 'local';

/** What every feature of the basemap says of itself; nothing about its look. */
export interface GroundProperties {
	readonly class: 'land' | 'coast' | 'lake' | 'river' | 'frontier';
	readonly grade: Grade;
	readonly [more: string]: string;
}

/** Decimals of a degree that are kept: about 100 m, 10 m and 1 m. */
const DECIMALS: Readonly<Record<Grade, number>> = { world: 3, region: 4, local: 5 };

/** A feature of polygons, rounded for its grade, outlines against the clock (RFC 7946). */
export const areaFeature = (
	properties: GroundProperties,
	polygons: readonly (readonly (readonly Position[])[])[],
): Feature => {
	const coordinates = polygons
		.map((rings) => rings.map((ring) => rounded(ring, DECIMALS[properties.grade])))
		.map((rings) => rings.filter((ring, i) => i === 0 || ring.length > 3))
		.filter(([outline = []]) => outline.length > 3)
		.sort(byStart);
	const geometry: MultiPolygon = { type: 'MultiPolygon', coordinates };
	return { type: 'Feature', properties, geometry: rewind(geometry) as Polygon | MultiPolygon };
};

/** A feature of lines, rounded for its grade; `decimals` says how else. */
export const lineFeature = (
	properties: GroundProperties,
	lines: readonly (readonly Position[])[],
	decimals = DECIMALS[properties.grade],
): Feature => {
	const coordinates = lines
		.map((line) => rounded(line, decimals))
		.filter((line) => line.length > 1)
		.sort(byStart);
	return { type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates } satisfies MultiLineString };
};

/** Writes a feature collection, one feature a line, so that a change shows in a diff. */
export const writeFeatures = (path: string, features: readonly Feature<Geometry>[]): void => {
	const lines = features.map((feature) => JSON.stringify(feature));
	writeFileSync(path, `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`);
};

const rounded = (line: readonly Position[], decimals: number): Position[] =>
	line
		.map((point) => point.map((degrees) => Number(degrees.toFixed(decimals)) + 0))
		.filter(([x, y], i, all) => i === 0 || x !== all[i - 1]![0] || y !== all[i - 1]![1]);

/** Sorts by the text of the coordinates: the same on every machine. */
const byStart = (a: unknown, b: unknown): number => {
	const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
	return one < other ? -1 : one > other ? 1 : 0;
};
