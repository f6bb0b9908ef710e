/** The names that a frame shows, as the features MapLibre sets in type: places, zones, and lines along their course. */
import type {
	Feature,
	FeatureCollection,
	Geometry,
	LineString,
	MultiLineString,
	MultiPolygon,
	Polygon,
	Position,
} from 'geojson';
import polylabel from 'polylabel';
import type { Ground, LonLat, Names } from '../core/entity';
import { resample } from '../core/front';
import type { BorderMark, Mark } from '../core/mark';
import type { PlacedName } from './room';
import type { Spread } from './spread';
import { sideColours, type Theme } from './theme';
import { noteOf } from './unit-note';

/** The name in a language, else in English, else in whatever there is, else the id. */
export function nameIn(language: string, names: Names, id: string): string {
	return names[language] ?? names['en'] ?? names['und'] ?? Object.values(names)[0] ?? id;
}

/** The short name of a mark; its name where it has none. A place is called by its name. */
export function labelOf({ kind, short, name, id }: Mark, language: string): string {
	return nameIn(language, kind !== 'place' && Object.keys(short).length > 0 ? short : name, id);
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
}

/** Names as features. */
export function nameFeatures(marks: readonly Mark[], context: NameContext): Feature[] {
	return marks.map((mark) => nameFeature(mark, context));
}

/** Where symbols of units stand, as unseen letters that MapLibre's names give way to. */
export function blockerFeatures(spreads: readonly Spread[], language: string): Feature[] {
	return spreads.map(({ unit, shown }) => {
		const label = ['MMM', 'MMM', labelOf(unit, language), noteOf(unit, true)].filter(Boolean).join('\n');
		const properties = { id: `blocker-${unit.id}`, kind: 'blocker', label };
		return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [...shown] } };
	});
}

function nameFeature(mark: Mark, { at, anchors, language, theme, sides }: NameContext): Feature {
	const label = mapLabelOf(mark, language);
	const properties = {
		id: mark.id,
		kind: mark.kind,
		label,
		anchor: anchors.get(mark.id) ?? anchorOf(mark),
		rank: rankOf(mark),
		colour: inkOf(mark, { theme, sides }),
	};
	const point = at.get(mark.id);
	return { type: 'Feature', properties, geometry: point ? { type: 'Point', coordinates: [...point] } : namedAt(mark) };
}

/** Names for which room was found, each at its point. */
export function placedFeatures(placed: readonly PlacedName[], marks: readonly Mark[], context: NameContext): Feature[] {
	const colours = new Map(marks.map((mark) => [mark.id, inkOf(mark, context)]));
	return placed.map(({ id, label, point }) => ({
		type: 'Feature',
		properties: { id, kind: 'placed', label, colour: colours.get(id) },
		geometry: { type: 'Point', coordinates: [...point] },
	}));
}

/** The label on the map: a border is called by its reading, a measured strip says its measure. */
function mapLabelOf(mark: Mark, language: string): string {
	if (mark.kind === 'border') return readingOf(mark, language);
	const label = labelOf(mark, language);
	return mark.kind === 'zone' && mark.measure !== undefined ? `${label}\n${mark.measure}` : label;
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

/** Well-known places keep their names before doubtful ones where there is no room for both. */
function rankOf({ uncertainty = 1e6 }: Mark): number {
	return uncertainty;
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

function labelPoint(geometry: Polygon | MultiPolygon): Geometry {
	const polygons: Position[][][] = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const [x, y] = polylabel(polygons[0] as [number, number][][], 1e-4);
	return { type: 'Point', coordinates: [x, y] };
}

/** The ground as features with their name in one language; an area gets its name at a point of its own, so that it is set once. */
export function groundFeatures(ground: readonly Ground[], language: string): FeatureCollection {
	const features = ground.flatMap((entity) => groundFeature(entity, language));
	return {
		type: 'FeatureCollection',
		features: features.filter((feature, i) => !isNamedElsewhere(feature, i, features)),
	};
}

/** Whether an area's name, at a point we chose, is also given a point of its own by the author. */
function isNamedElsewhere({ geometry, properties }: Feature, index: number, all: readonly Feature[]): boolean {
	if (geometry.type !== 'Point' || all[index - 1]?.properties?.['id'] !== properties?.['id']) return false;
	const same = (other: Feature) =>
		other.properties?.['label'] === properties?.['label'] && other.properties?.['class'] === properties?.['class'];
	return all.some(
		(other) => other.geometry.type === 'Point' && other.properties?.['id'] !== properties?.['id'] && same(other),
	);
}

function groundFeature({ id, class: what, name, knowledge, geometry }: Ground, language: string): Feature[] {
	const label = Object.keys(name).length > 0 ? nameIn(language, name, id) : '';
	const properties = { id, class: what, confidence: knowledge.confidence, label };
	if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')
		return [{ type: 'Feature', properties, geometry }];
	const area: Feature = { type: 'Feature', properties: { ...properties, label: '' }, geometry };
	return label === '' ? [area] : [area, { type: 'Feature', properties, geometry: labelPoint(geometry) }];
}
