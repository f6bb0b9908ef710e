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
import { leastOf } from './extremes';

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
	return widestCircle(zone).km;
}

/** The largest circle that fits into a zone: its centre, and its diameter in kilometres. */
export function widestCircle(zone: Polygon | MultiPolygon): { readonly centre: LonLat; readonly km: number } {
	const polygons = zone.type === 'Polygon' ? [zone.coordinates] : zone.coordinates;
	return polygons.map(circleIn).reduce((best, other) => (other.km > best.km ? other : best));
}

function circleIn(rings: Position[][]): { readonly centre: LonLat; readonly km: number } {
	const centre = widestPoint(rings);
	const edges = rings.map((ring) => polygonToLine({ type: 'Polygon', coordinates: [ring] }) as Feature<LineString>);
	const gaps = edges.map((edge) => pointToLineDistance(point([...centre]), edge, { units: 'kilometers' }));
	return { centre, km: 2 * leastOf(gaps) };
}

/** About a metre in degrees of latitude: how near to the widest point is near enough. */
const METRE = 1e-5;

/** The point farthest from every edge, sought where a degree of longitude is as long as one of latitude. */
function widestPoint(rings: Position[][]): LonLat {
	const squeeze = Math.cos((rings[0]![0]![1]! * Math.PI) / 180);
	const plane = rings.map((ring) => ring.map(([x, y]): [number, number] => [x! * squeeze, y!]));
	const [x, y] = polylabel(plane, METRE);
	return [x / squeeze, y];
}

/** From one end of a zone to the other in kilometres: the greatest great-circle distance between two points of its edge. */
export function extentKm(zone: Polygon | MultiPolygon): number {
	const polygons = zone.type === 'Polygon' ? [zone.coordinates] : zone.coordinates;
	const edge = polygons.flatMap(([outer]) => outer!).map(([x, y]): LonLat => [x!, y!]);
	let most = 0;
	for (const [i, a] of edge.entries()) for (const b of edge.slice(i + 1)) most = Math.max(most, distanceKm(a, b));
	return most;
}

/** Length of the edge of a zone in kilometres. */
export function perimeterKm(zone: Polygon | MultiPolygon): number {
	const polygons = zone.type === 'Polygon' ? [zone.coordinates] : zone.coordinates;
	return lengthKm({ type: 'MultiLineString', coordinates: polygons.flat() });
}

/** Mean radius of the Earth in metres, as Turf has it. */
const EARTH_RADIUS = 6_371_008.8;
/** Light bends with the ground as if the Earth were larger by this factor: 7/6, the standard refraction of surveyors (coefficient 0.14). */
const REFRACTION = 7 / 6;

/** How far the horizon lies from a height in metres, in kilometres: √(2 k R h), with standard refraction. */
export function horizonKm(heightMetres: number): number {
	return Math.sqrt(2 * REFRACTION * EARTH_RADIUS * heightMetres) / 1000;
}

/**
 * Height above the sea, in metres, of a line of sight at a distance from its first end: straight between the heights of both ends, less the
 * bulge of the Earth d (D − d) / (2 k R), with standard refraction.
 */
export function lineOfSightMetres(fromMetres: number, toMetres: number, atKm: number, wholeKm: number): number {
	const straight = fromMetres + ((toMetres - fromMetres) * atKm) / wholeKm;
	return straight - (atKm * (wholeKm - atKm) * 1e6) / (2 * REFRACTION * EARTH_RADIUS);
}

/** Slope in degrees of a rise in metres over a level distance in kilometres: arctan(rise / distance). */
export function slopeDegrees(riseMetres: number, runKm: number): number {
	return (Math.atan2(riseMetres, runKm * 1000) * 180) / Math.PI;
}

/** Mean speed in kilometres an hour over a way in kilometres and a time in milliseconds. */
export function speedKmh(wayKm: number, milliseconds: number): number {
	return wayKm / (milliseconds / 3_600_000);
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
