/** The names that a frame shows, as the features MapLibre sets in type: places, zones, and lines along their course. */
import type { Feature, Geometry, LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import polylabel from 'polylabel';
import type { LonLat, Names } from '../core/entity';
import { resample } from '../core/front';
import type { BorderMark, Mark } from '../core/mark';
import { nameIn, tagIn } from '../core/names';
import { measureIn } from '../core/survey/measurement';
import { heightText } from './heights';
import { placeRank } from './name-rank';
import type { PlacedName } from './room';
import { sideColours, type Theme } from './theme';

export { nameIn, tagIn };

/** The names by which a mark is called on the map: short ones where it has them. A place is called by its name. */
const calledBy = ({ kind, short, name }: Mark): Names =>
	kind !== 'place' && Object.keys(short).length > 0 ? short : name;

/** The short name of a mark; its name where it has none. A place is called by its name. */
export function labelOf(mark: Mark, language: string): string {
	return nameIn(language, calledBy(mark), mark.id);
}

/** What a border is called on the map: by its own short name, else by whose reading it is. */
export function readingOf(border: BorderMark, language: string): string {
	const short = labelOf(border, language);
	return short === nameIn(language, border.name, border.id) ? border.reading : short;
}

/**
 * Whether MapLibre names a mark: places, lines and borders always; zones and fronts once the frame is settled, for until then units may run over
 * their names. Units' names belong to deck.gl.
 */
export function isNamed({ kind, name }: Mark, settled: boolean): boolean {
	const stands =
		kind === 'place' || kind === 'line' || kind === 'border' || (settled && kind !== 'unit' && kind !== 'inset');
	return stands && Object.keys(name).length > 0;
}

/** What names need beside the marks: where borders are named, on which side of its point a name stands, language and sides. */
export interface NameContext {
	readonly at: ReadonlyMap<string, LonLat>;
	readonly anchors: ReadonlyMap<string, string>;
	readonly language: string;
	readonly theme: Theme;
	readonly sides: readonly string[];
	/** Ids of places on which a unit stands. */
	readonly held: ReadonlySet<string>;
}

/** Names as features. */
export function nameFeatures(marks: readonly Mark[], context: NameContext): Feature[] {
	return marks.map((mark) => nameFeature(mark, context));
}

/** The language in which a mark is called by its name. */
const writtenIn = (mark: Mark, { language }: Pick<NameContext, 'language'>) =>
	languageOf(tagIn(language, calledBy(mark)));

/** A hill's height as a line of its own. */
function heightOf(mark: Mark, label: string, language: string): string {
	const height = mark.kind === 'place' ? heightText(mark, label, language) : '';
	return height === '' ? '' : `\n${height}`;
}

/** The language of a tag, without its script or region. */
export const languageOf = (tag: string): string => tag.split('-')[0]!;

/** Ems between a line and its name; an arrow is broader than a line. */
const APART = { line: 0.6, arrow: 1.2 };

function nameFeature(mark: Mark, { at, anchors, language, theme, sides, held }: NameContext): Feature {
	const label = mapLabelOf(mark, language);
	const properties = {
		id: mark.id,
		kind: mark.kind,
		label,
		language: writtenIn(mark, { language }),
		height: heightOf(mark, label, language),
		anchor: anchors.get(mark.id) ?? anchorOf(mark),
		apart: mark.class === 'attack' ? APART.arrow : APART.line,
		rank: mark.kind === 'place' ? placeRank(mark, held.has(mark.id)) : (mark.uncertainty ?? Infinity),
		colour: inkOf(mark, { theme, sides }),
	};
	const point = at.get(mark.id);
	return { type: 'Feature', properties, geometry: point ? { type: 'Point', coordinates: [...point] } : namedAt(mark) };
}

/** Names for which room was found, each at its point. */
export function placedFeatures(placed: readonly PlacedName[], marks: readonly Mark[], context: NameContext): Feature[] {
	const known = new Map(
		marks.map((mark) => [mark.id, { colour: inkOf(mark, context), language: writtenIn(mark, context) }]),
	);
	return placed.map(({ id, label, point }) => ({
		type: 'Feature',
		properties: { id, kind: 'placed', label, ...known.get(id) },
		geometry: { type: 'Point', coordinates: [...point] },
	}));
}

/** The label on the map: a border is called by its reading, a measured strip says its measure. */
function mapLabelOf(mark: Mark, language: string): string {
	if (mark.kind === 'border') return readingOf(mark, language);
	const label = labelOf(mark, language);
	return mark.kind === 'zone' && mark.measure !== undefined ? `${label}\n${measureIn(mark.measure, language)}` : label;
}

/** Where a name is set for which no point was found: at a place, inside a zone, at the middle of a line, along a front. */
function namedAt(mark: Mark): Geometry {
	switch (mark.kind) {
		case 'zone':
			return labelPoint(mark.geometry);
		case 'line':
			return { type: 'Point', coordinates: resample(longestPart(mark.geometry), 3)[1]! };
		case 'border':
			return smoothed(mark.geometry);
		case 'front':
			return mark.geometry.type === 'LineString' ? smoothed(mark.geometry) : labelPoint(mark.geometry);
		case 'place':
		case 'inset':
			return mark.geometry;
		case 'unit':
			return { type: 'Point', coordinates: [...mark.position] };
	}
}

/** Points that letters follow: few, so that a name does not stumble over every bend. */
const COURSE = 20;

/** Where a line's name stands from its middle, so that the line does not run through it: over a level line, beside a steep one. */
function anchorOf(mark: Mark): string {
	if (mark.kind !== 'line') return 'center';
	const part = longestPart(mark.geometry);
	const [[x1, y1], [x2, y2]] = [part[0]!, part[part.length - 1]!];
	const [east, north] = [x2! - x1!, y2! - y1!];
	if (Math.abs(north) < Math.abs(east) / 4) return 'bottom';
	return east * north > 0 ? 'top-left' : 'bottom-left';
}

/** The part of a line with the most points. */
export function longestPart(geometry: LineString | MultiLineString): Position[] {
	const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
	return parts.reduce((best, part) => (part.length > best.length ? part : best));
}

function smoothed(geometry: LineString | MultiLineString): LineString {
	const longest = longestPart(geometry);
	return { type: 'LineString', coordinates: longest.length <= COURSE ? longest : resample(longest, COURSE) };
}

/** The ink of a name: that of the line or zone it belongs to. */
export function inkOf(
	mark: Mark,
	{ theme, sides }: { readonly theme: Theme; readonly sides: readonly string[] },
): string {
	if (mark.class === 'claimed') return theme.claimed;
	if (mark.class === 'computed') return theme.computed;
	if (mark.class === 'disputed') return theme.disputed;
	return mark.side === undefined && mark.kind !== 'zone' ? theme.text : sideColours(theme, sides, mark.side).strong;
}

/** Where an area is named: the middle of the largest circle inside it. */
export function labelPoint(geometry: Polygon | MultiPolygon): Geometry {
	const polygons: Position[][][] = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const [x, y] = polylabel(polygons[0] as [number, number][][], 1e-4);
	return { type: 'Point', coordinates: [x, y] };
}
