/** What is drawn on the map to show how a figure was measured. */
import along from '@turf/along';
import circle from '@turf/circle';
import type { Polygon, MultiPolygon, Position } from 'geojson';
import type { Campaign } from '../campaign';
import type { Entity, LonLat, Names } from '../entity';
import { parseInstant } from '../instant';
import { distanceKm, widestCircle } from '../measure';
import { survey, type Measurement, type Question } from '../survey';
import { areaOf, lineOf, pointOf } from '../survey/shapes';
import { trailBetween } from '../track';

/** An end of what is drawn: where it is and what it is called; an end without a name is that of a line or an area. */
export interface End {
	readonly at: LonLat;
	readonly id: string;
	readonly name: Names;
}

/** A measure with the lines that show it. */
export interface Drawing {
	readonly measured: Measurement;
	/** What is measured. */
	readonly lines: readonly (readonly LonLat[])[];
	/** What helps to see it, such as the circle whose diameter is a width. */
	readonly helps: readonly (readonly LonLat[])[];
	readonly ends: readonly End[];
	/** Where the figure is written: the middle of the longest line, or the only end. */
	readonly middle: LonLat;
}

type Lines = Pick<Drawing, 'lines' | 'helps'>;

/** The drawing of a question; `undefined` where it cannot be measured, or is a height, which no line shows. */
export function drawingOf(campaign: Campaign, question: Question): Drawing | undefined {
	const measured = survey(campaign, question);
	const drawn = measured && linesOf(campaign, question);
	if (!drawn) return undefined;
	const longest = drawn.lines.reduce((best, line) => (lengthOf(line) > lengthOf(best) ? line : best), []);
	const ends = endsOf(campaign, question, longest);
	const middle = middleOf(longest) ?? ends[0]?.at;
	return middle && { measured, ...drawn, ends, middle };
}

/** Every point of a drawing, for who wants to see all of it. */
export const pointsOf = ({ lines, helps, ends }: Drawing): readonly LonLat[] => [
	...lines.flat(),
	...helps.flat(),
	...ends.map(({ at }) => at),
];

function linesOf({ entities }: Campaign, question: Question): Lines | undefined {
	const entity = (id: string) => entities.get(id);
	if ('from' in question) return straight(pointOf(entity(question.from)), pointOf(entity(question.to)));
	if ('slope' in question) return straight(...ends2(question.slope, entity));
	if ('sight' in question) return straight(...ends2(question.sight, entity));
	if ('along' in question) return wayOf(entity(question.along));
	if ('speed' in question) return wayBetween(entity(question.speed), question.between);
	if ('across' in question) return widthOf(areaOf(entity(question.across)));
	if ('extent' in question) return extentOf(areaOf(entity(question.extent)));
	if ('area' in question) return edgeOf(areaOf(entity(question.area)));
	if ('doubt' in question) return discOf(entity(question.doubt));
	return undefined;
}

type Find = (id: string) => Entity | undefined;
const ends2 = ([a, b]: readonly [string, string], entity: Find) => [pointOf(entity(a)), pointOf(entity(b))] as const;

const alone = (...lines: readonly (readonly LonLat[])[]): Lines => ({ lines, helps: [] });

function straight(a: LonLat | undefined, b: LonLat | undefined): Lines | undefined {
	return a && b && alone(greatCircle(a, b));
}

/** Kilometres from which a great circle is seen to bend on the map, and points it then has. */
const BENDS = 100;
const POINTS = 48;

/** The shortest way between two places: what Turf measures. */
export function greatCircle(a: LonLat, b: LonLat): readonly LonLat[] {
	const km = distanceKm(a, b);
	if (km < BENDS) return [a, b];
	const line = { type: 'LineString' as const, coordinates: [[...a], [...b]] };
	const inner = Array.from({ length: POINTS - 1 }, (_, i) => along(line, (km * (i + 1)) / POINTS).geometry.coordinates);
	return [a, ...inner.map(lonLat), b];
}

function wayOf(entity: Entity | undefined): Lines | undefined {
	const line = lineOf(entity);
	if (!line) return undefined;
	const parts: Position[][] = line.type === 'LineString' ? [line.coordinates] : line.coordinates;
	return alone(...parts.map((part) => part.map(lonLat)));
}

function wayBetween(entity: Entity | undefined, between: readonly [string, string]): Lines | undefined {
	const [from, to] = between.map(parseInstant);
	if (entity?.kind !== 'track' || typeof from !== 'number' || typeof to !== 'number') return undefined;
	return alone(...trailBetween(entity, from, to).map(({ path }) => path));
}

type Area = Polygon | MultiPolygon;

/** The greatest width is the diameter of the largest circle inside; it is drawn to the edge that the circle touches. */
function widthOf(zone: Area | undefined): Lines | undefined {
	if (!zone) return undefined;
	const { centre, km } = widestCircle(zone);
	const ring = discAt(centre, km / 2);
	const edges = ringsOf(zone).flat();
	const gap = (at: LonLat) => Math.min(...edges.map((point) => distanceKm(at, point)));
	const half = Math.floor(ring.length / 2);
	const across = ring.slice(0, half).map((at, i) => [at, ring[i + half]!] as const);
	const best = across.reduce((a, b) => (gap(b[0]) + gap(b[1]) < gap(a[0]) + gap(a[1]) ? b : a));
	return { lines: [best], helps: [ring] };
}

function extentOf(zone: Area | undefined): Lines | undefined {
	if (!zone) return undefined;
	const edge = ringsOf(zone).flat();
	const pairs = edge.flatMap((a, i) => edge.slice(i + 1).map((b) => ({ a, b, km: distanceKm(a, b) })));
	const farthest = pairs.reduce((best, other) => (other.km > best.km ? other : best));
	return straight(farthest.a, farthest.b);
}

const edgeOf = (zone: Area | undefined): Lines | undefined => zone && alone(...ringsOf(zone));

function discOf(entity: Entity | undefined): Lines | undefined {
	const [at, metres] = [pointOf(entity), entity?.knowledge.uncertainty];
	return at && metres !== undefined ? alone(discAt(at, metres / 1000)) : undefined;
}

const discAt = (at: LonLat, km: number): readonly LonLat[] =>
	circle([...at], km, { steps: 72 }).geometry.coordinates[0]!.map(lonLat);

/** The outer edges of an area. */
function ringsOf(zone: Area): readonly (readonly LonLat[])[] {
	const polygons = zone.type === 'Polygon' ? [zone.coordinates] : zone.coordinates;
	return polygons.map(([outer]) => outer!.map(lonLat));
}

/** The ends by name: the places asked about, or the two ends of a way. */
function endsOf({ entities }: Campaign, question: Question, longest: readonly LonLat[]): readonly End[] {
	const ids = Object.entries(question).flatMap(([key, value]) => (key === 'between' ? [] : [value].flat()));
	const known = ids.flatMap((id) => {
		const entity = entities.get(id);
		const at = pointOf(entity);
		return entity && at ? [{ at, id: entity.id, name: entity.name }] : [];
	});
	if (known.length > 0) return known;
	const isWay = 'along' in question || 'speed' in question;
	const ends = isWay ? [longest[0], longest.at(-1)] : [];
	return ends.flatMap((at) => (at ? [{ at, id: '', name: {} }] : []));
}

const lengthOf = (line: readonly LonLat[]): number =>
	line.slice(1).reduce((km, at, i) => km + distanceKm(line[i]!, at), 0);

function middleOf(line: readonly LonLat[]): LonLat | undefined {
	if (line.length < 2) return line[0];
	const way = { type: 'LineString' as const, coordinates: line.map((at) => [...at]) };
	return lonLat(along(way, lengthOf(line) / 2).geometry.coordinates);
}

const lonLat = ([longitude, latitude]: Position): LonLat => [longitude!, latitude!];
