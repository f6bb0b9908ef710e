/** Geometries, checked to the last position. */
import type { Geometry } from 'geojson';
import { didYouMean } from '../problem';
import { isPosition } from './positions';
import { isFields, type Fields } from './record';
import { foundText, type Report } from './report';

type Check = (value: unknown, path: string, report: Report) => boolean;

/** The geometry, if every position, line and ring of it can be drawn; `undefined` with all that is wrong in it reported. */
export function readGeometry(value: unknown, report: Report): Geometry | undefined {
	return isGeometry(value, 'geometry', report) ? (value as unknown as Geometry) : undefined;
}

function isGeometry(value: unknown, path: string, report: Report): value is Fields {
	if (!isFields(value)) {
		report(path, `A geometry expected; ${foundText(value)} found.`, 'Draw the feature, or remove it.');
		return false;
	}
	const check = typeof value['type'] === 'string' ? CHECKS.get(value['type']) : undefined;
	if (check && value['type'] === 'GeometryCollection') return check(value['geometries'], `${path}.geometries`, report);
	if (check) return check(value['coordinates'], `${path}.coordinates`, report);
	const near = typeof value['type'] === 'string' ? didYouMean(value['type'], CHECKS.keys()) : '';
	report(
		`${path}.type`,
		`A type of geometry expected; ${foundText(value['type'])} found.`,
		`Write one that GeoJSON has.${near}`,
	);
	return false;
}

/** A list of at least `least` items that pass `check`; each is checked, so that every mistake is reported. */
function listOf(check: Check, noun: string, least: number): Check {
	return (value, path, report) => {
		if (!Array.isArray(value) || value.length < least) {
			const size = Array.isArray(value) && value.length > 0 ? String(value.length) : foundText(value);
			report(path, `${noun} expected; ${size} found.`, 'Draw what is missing.');
			return false;
		}
		return value.map((item, index) => check(item, `${path}[${index}]`, report)).every(Boolean);
	};
}

const positions = listOf(isPosition, 'A position at least', 1);
const line = listOf(isPosition, 'A line of two positions at least', 2);
const openRing = listOf(isPosition, 'A ring of four positions at least, the last the same as the first,', 4);
const ring: Check = (value, path, report) =>
	openRing(value, path, report) && isClosed(value as readonly number[][], path, report);
const polygon = listOf(ring, 'A ring at least', 1);

const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
	['Point', isPosition],
	['MultiPoint', positions],
	['LineString', line],
	['MultiLineString', listOf(line, 'A line at least', 1)],
	['Polygon', polygon],
	['MultiPolygon', listOf(polygon, 'A polygon at least', 1)],
	['GeometryCollection', listOf(isGeometry, 'A geometry at least', 1)],
]);

function isClosed(positions: readonly (readonly number[])[], path: string, report: Report): boolean {
	const [first, last] = [positions[0]!, positions.at(-1)!];
	if (first[0] === last[0] && first[1] === last[1]) return true;
	const what = `A closed ring expected; one that begins at ${foundText(first)} and ends at ${foundText(last)} found.`;
	report(path, what, 'Repeat the first position of the ring as its last.');
	return false;
}
