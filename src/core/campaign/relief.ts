/** `relief.geojson`: heights, and the lines on which the ground bends. It is built into a terrain, and no slide shows it by itself. */
import type { BBox } from 'geojson';
import type { LonLat } from '../entity';
import { didYouMean, type Problem } from '../problem';
import type { ReliefOutline } from '../survey/sight';
import { featuresOf } from './collection';
import { checkDrawn } from './drawn';
import { featureLabel, readFeatureId } from './feature-id';
import { isFeature, readProperties } from './feature-parts';
import { readGeometry } from './geometry';
import { readHeights } from './heights';
import { readKnowledge } from './knowledge';
import { isFields, written, type Fields } from './record';
import { foundText, leavingOut, reportInto, type Report } from './report';
import type { KnownSources } from './source-refs';

const POINTS = ['summit', 'saddle', 'spot', 'level'] as const;
const LINES = ['ridge', 'valley', 'foot', 'shore'] as const;
const CLASSES: readonly string[] = [...POINTS, ...LINES];
const NAMES = ['class', 'heights', 'name', 'names', 'uncertainty', 'confidence', 'sources', 'note'];

/** A height or a line of heights; a `level` is that of the lake in which it lies. */
export interface ReliefFeature {
	readonly id: string;
	readonly class: (typeof POINTS)[number] | (typeof LINES)[number];
	readonly positions: readonly LonLat[];
	/** Metres above the sea, one for each position. */
	readonly heights: readonly number[];
}

/** What the terrain of a campaign is built from, and the box (west, south, east, north) in which it is. */
export interface Relief {
	readonly bounds: BBox;
	readonly features: readonly ReliefFeature[];
}

/** Its ridges and its box: what a line of sight has to do with. */
export function outlineOf(relief: Relief | undefined): ReliefOutline | undefined {
	if (!relief) return undefined;
	const [west, south, east, north] = relief.bounds as [number, number, number, number];
	const ridges = relief.features.filter((feature) => feature.class === 'ridge');
	return {
		bounds: [west, south, east, north],
		ridges: ridges.map(({ positions, heights }) => ({ path: positions, heights: heights.map(decimetres) })),
	};
}

const decimetres = (metres: number) => Math.round(metres * 10) / 10;

/** The ids that are taken, the sources there are, and where problems go. */
export interface ReliefOrigin {
	readonly file: string;
	readonly seen: Map<string, string>;
	readonly sources: KnownSources;
	readonly problems: Problem[];
}

/** Reads the collection; `undefined` where it has no box, or nothing in it can be used. */
export function readRelief(value: unknown, origin: ReliefOrigin): Relief | undefined {
	if (value === undefined) return undefined;
	const report = reportInto(origin.problems, origin.file);
	const features = featuresOf(value, report).flatMap((feature, index) => readOne(feature, index + 1, origin) ?? []);
	const bounds = readBounds(isFields(value) ? written(value, 'bbox') : undefined, report);
	return bounds && features.length > 0 ? { bounds, features } : undefined;
}

function readBounds(value: unknown, report: Report): BBox | undefined {
	const numbers = Array.isArray(value) && value.length === 4 && value.every((one) => typeof one === 'number');
	const [west = 0, south = 0, east = 0, north = 0] = numbers ? value : [];
	const inside = Math.abs(west) <= 180 && Math.abs(east) <= 180 && Math.abs(south) <= 85 && Math.abs(north) <= 85;
	if (numbers && inside && west < east && south < north) return [west, south, east, north];
	const what = `A box [west, south, east, north] in degrees expected; ${foundText(value)} found.`;
	report('bbox', what, 'Say beside "type" how far the terrain reaches: "bbox": [130.52, 42.4, 130.69, 42.5].');
	return undefined;
}

function readOne(value: unknown, number: number, origin: ReliefOrigin): ReliefFeature | undefined {
	const report = reportInto(origin.problems, origin.file, featureLabel(value, number));
	if (!isFeature(value, report)) return undefined;
	const id = readFeatureId(value, { ...origin, number }, report);
	const unusable = leavingOut(report);
	const properties = readProperties(value, report, NAMES);
	readKnowledge(properties, undefined, origin.sources, report);
	const what = readClass(properties, unusable);
	const positions = readPositions(value['geometry'], what, report);
	const heights = positions && readHeights(written(properties, 'heights'), positions, unusable);
	return id !== undefined && what && positions && heights ? { id, class: what, positions, heights } : undefined;
}

function readClass(properties: Fields, report: Report): ReliefFeature['class'] | undefined {
	const value = written(properties, 'class');
	if (isClass(value)) return value;
	const near = typeof value === 'string' ? didYouMean(value, CLASSES) : '';
	const what = `One of ${CLASSES.join(', ')} expected; ${foundText(value)} found.`;
	report('properties.class', what, `Say what the heights are those of, as in "class": "ridge".${near}`);
	return undefined;
}

const isClass = (value: unknown): value is ReliefFeature['class'] =>
	typeof value === 'string' && CLASSES.includes(value);

function readPositions(drawn: unknown, what: string | undefined, report: Report): readonly LonLat[] | undefined {
	const unusable = leavingOut(report);
	const geometry = readGeometry(drawn, unusable);
	if (geometry) checkDrawn(geometry, 'relief', report);
	if (!geometry || what === undefined) return undefined;
	const type = (LINES as readonly string[]).includes(what) ? 'LineString' : 'Point';
	if (geometry.type === type) {
		const list = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
		return (list as number[][]).map(([longitude, latitude]) => [longitude!, latitude!]);
	}
	unusable('geometry.type', `${type} expected for a ${what}; ${geometry.type} found.`, 'Draw it as that.');
	return undefined;
}
