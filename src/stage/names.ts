/** The names that a frame shows, as the features MapLibre sets in type: places, zones, and lines along their course. */
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import polylabel from 'polylabel';
import type { Ground, Names } from '../core/entity';
import type { Mark } from '../core/mark';
import { sideColours, theme } from './theme';

/** The name in a language, else in English, else in whatever there is, else the id. */
export function nameIn(language: string, names: Names, id: string): string {
	return names[language] ?? names['en'] ?? names['und'] ?? Object.values(names)[0] ?? id;
}

/** The marks of a frame that MapLibre names: places, zones, lines and borders. Units and fronts move, and deck.gl draws those. */
export function isNamed(mark: Mark): boolean {
	return mark.kind !== 'unit' && mark.kind !== 'front' && Object.keys(mark.name).length > 0;
}

/** Names as features; a line keeps its geometry, a zone gets the point farthest from its edge. */
export function nameFeatures(marks: readonly Mark[], language: string, sides: readonly string[]): FeatureCollection {
	return { type: 'FeatureCollection', features: marks.filter(isNamed).map((mark) => nameFeature(mark, language, sides)) };
}

function nameFeature(mark: Mark, language: string, sides: readonly string[]): Feature {
	const along = mark.kind === 'line' || mark.kind === 'border';
	const label = mark.kind === 'border' ? mark.reading : nameIn(language, mark.name, mark.id);
	const properties = { id: mark.id, kind: mark.kind, along, label, rank: rankOf(mark), colour: inkOf(mark, sides) };
	return { type: 'Feature', properties, geometry: mark.kind === 'zone' ? labelPoint(mark.geometry) : geometryOf(mark) };
}

function geometryOf(mark: Mark): Geometry {
	return mark.kind === 'unit' ? { type: 'Point', coordinates: [...mark.position] } : (mark.geometry as Geometry);
}

/** Well-known places keep their names before doubtful ones where there is no room for both. */
function rankOf({ uncertainty = 1e6 }: Mark): number {
	return uncertainty;
}

/** The ink of a name: that of the line or zone it belongs to. */
export function inkOf(mark: Mark, sides: readonly string[]): string {
	if (mark.class === 'claimed') return theme.claimed;
	if (mark.class === 'computed') return theme.computed;
	if (mark.class === 'disputed') return theme.disputed;
	return mark.side === undefined ? theme.text : sideColours(sides, mark.side).strong;
}

function labelPoint(geometry: Extract<Mark, { kind: 'zone' }>['geometry']): Geometry {
	const polygons: Position[][][] = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const [x, y] = polylabel(polygons[0] as [number, number][][], 1e-4);
	return { type: 'Point', coordinates: [x, y] };
}

/** The ground as features with their name in one language; an area gets its name at a point of its own, so that it is set once. */
export function groundFeatures(ground: readonly Ground[], language: string): FeatureCollection {
	return { type: 'FeatureCollection', features: ground.flatMap((entity) => groundFeature(entity, language)) };
}

function groundFeature({ id, class: what, name, knowledge, geometry }: Ground, language: string): Feature[] {
	const label = Object.keys(name).length > 0 ? nameIn(language, name, id) : '';
	const properties = { id, class: what, confidence: knowledge.confidence, label };
	if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [{ type: 'Feature', properties, geometry }];
	const area: Feature = { type: 'Feature', properties: { ...properties, label: '' }, geometry };
	return label === '' ? [area] : [area, { type: 'Feature', properties, geometry: labelPoint(geometry) }];
}
