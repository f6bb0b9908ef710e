import { createRequire } from 'node:module';
import { bboxClip } from '@turf/bbox-clip';
import { polygon } from '@turf/helpers';
import { simplify } from '@turf/simplify';
import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { BBox, GeometryCollection as Geometries, MultiPolygon as Land, Polygon, Position } from 'geojson';
import type { MultiPolygon } from 'polygon-clipping';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { grown, overlaps } from './box';

const load = createRequire(import.meta.url);

/** Land of the world at 1:50 million (Natural Earth), thinned to `tolerance` degrees. */
export const worldLand = (tolerance: number): MultiPolygon => {
	const topology = load('world-atlas/land-50m.json') as Topology<{ land: GeometryCollection }>;
	const land = feature(topology, topology.objects.land).features.flatMap(({ geometry }) =>
		polygonsOf(geoProject(geometry as Polygon | Land, degrees)),
	) as MultiPolygon;
	return thinned(land, tolerance);
};

/** Longitude and latitude as they are, but cut at the date line and at the poles: the package has them joined. */
const degrees = geoEquirectangular()
	.scale(180 / Math.PI)
	.translate([0, 0])
	.reflectY(true)
	.precision(0);

const polygonsOf = (land: Polygon | Land): Position[][][] =>
	land.type === 'Polygon' ? [land.coordinates] : land.coordinates;

/** Land around the box at 100 m (OpenStreetMap by geo-maps), each polygon cut to a little more than the box. */
export const fineLand = (box: BBox): MultiPolygon => {
	const { geometries } = load('@geo-maps/earth-coastlines-100m/map.geo.json') as Geometries<Polygon | Land>;
	return geometries
		.flatMap(polygonsOf)
		.filter(([ring]) => overlaps(ring ?? [], box))
		.map((rings) => bboxClip(polygon(rings), grown(box, 0.5)).geometry.coordinates as Position[][])
		.filter((rings) => (rings[0]?.length ?? 0) > 3) as MultiPolygon;
};

/**
 * The same land with fewer vertices: none moves the outline by more than `tolerance` degrees. Specks below a
 * quarter of its square are left out.
 */
export const thinned = (land: MultiPolygon, tolerance: number): MultiPolygon =>
	land
		.map((rings) => rings.filter((ring) => enclosedDegrees(ring) > tolerance ** 2 / 4))
		.filter((rings) => rings.length > 0)
		.map((rings) => simplify(polygon(rings), { tolerance, highQuality: true }).geometry.coordinates) as MultiPolygon;

/** Area in square degrees by the shoelace rule: enough to tell a speck. */
const enclosedDegrees = (ring: readonly Position[]): number =>
	Math.abs(ring.slice(1).reduce((sum, [x = 0, y = 0], i) => sum + ring[i]![0]! * y - x * ring[i]![1]!, 0) / 2);
