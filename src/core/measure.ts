/** What geography says: one pure function for each measure, the unit in the name, by Turf. */
import area from '@turf/area';
import bearing from '@turf/bearing';
import distance from '@turf/distance';
import { convertLength, point, type Units } from '@turf/helpers';
import length from '@turf/length';
import pointToLineDistance from '@turf/point-to-line-distance';
import polygonToLine from '@turf/polygon-to-line';
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import polylabel from 'polylabel';
import type { LonLat } from './entity';

/** Great-circle distance in kilometres on a sphere of 6,371.0088 km (Turf). */
export function distanceKm(a: LonLat, b: LonLat): number {
	return distance([...a], [...b], { units: 'kilometers' });
}

/** Initial great-circle bearing in degrees clockwise from north, 0 to 360. */
export function bearingDegrees(a: LonLat, b: LonLat): number {
	return (bearing([...a], [...b]) + 360) % 360;
}

/** Length of a line in kilometres, all its parts together. */
export function lengthKm(line: LineString | MultiLineString): number {
	return length(feature(line), { units: 'kilometers' });
}

/** Area in square kilometres. */
export function areaKm2(zone: Polygon | MultiPolygon): number {
	return area(feature(zone)) / 1e6;
}

/**
 * Greatest width of a zone in kilometres: the diameter of the largest circle that fits into it, found by polylabel and measured by Turf.
 * Of a zone of several polygons, that of the widest.
 */
export function widthKm(zone: Polygon | MultiPolygon): number {
	const polygons = zone.type === 'Polygon' ? [zone.coordinates] : zone.coordinates;
	return Math.max(...polygons.map(polygonWidthKm));
}

function polygonWidthKm(rings: Position[][]): number {
	const centre = widestPoint(rings);
	const edges = rings.map((ring) => polygonToLine({ type: 'Polygon', coordinates: [ring] }) as Feature<LineString>);
	return 2 * Math.min(...edges.map((edge) => pointToLineDistance(point(centre), edge, { units: 'kilometers' })));
}

/** About a metre in degrees of latitude: how near to the widest point is near enough. */
const METRE = 1e-5;

/** The point farthest from every edge, sought where a degree of longitude is as long as one of latitude. */
function widestPoint(rings: Position[][]): Position {
	const squeeze = Math.cos((rings[0]![0]![1]! * Math.PI) / 180);
	const plane = rings.map((ring) => ring.map(([x, y]): [number, number] => [x! * squeeze, y!]));
	const [x, y] = polylabel(plane, METRE);
	return [x / squeeze, y];
}

/** Length of the edge of a zone in kilometres. */
export function perimeterKm(zone: Polygon | MultiPolygon): number {
	const polygons = zone.type === 'Polygon' ? [zone.coordinates] : zone.coordinates;
	return lengthKm({ type: 'MultiLineString', coordinates: polygons.flat() });
}

const TURF_UNITS: Readonly<Record<string, Units>> = {
	km: 'kilometers',
	m: 'meters',
	cm: 'centimeters',
	mi: 'miles',
	nmi: 'nauticalmiles',
	yd: 'yards',
	ft: 'feet',
};
/** Kilometres in units of the time that Turf does not know: the Russian verst of 1835, the Chinese li of 1930, the Japanese ri of 1891. */
const OLD_UNITS_KM: Readonly<Record<string, number>> = { verst: 1.0668, li: 0.5, ri: 3.927 };

/** A length in some unit of the texts as kilometres; `undefined` for a unit that is no length. */
export function asKm(value: number, unit: string): number | undefined {
	const modern = TURF_UNITS[unit];
	if (modern) return convertLength(value, modern, 'kilometers');
	const old = OLD_UNITS_KM[unit];
	return old === undefined ? undefined : value * old;
}

/** Geometry of whatever kind as a bare feature, the form in which Turf takes it. */
function feature<G extends LineString | MultiLineString | Polygon | MultiPolygon>(geometry: G): Feature<G> {
	return { type: 'Feature', properties: {}, geometry };
}
