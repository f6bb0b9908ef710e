/** Geometries as KML has them. */
import type { Geometry, Position } from 'geojson';
import { piecesOf, type Piece } from '../geometry';
import type { Element } from './element';

/** The element of a geometry; one of several pieces is a `MultiGeometry`. */
export function geometryElement(geometry: Geometry): Element {
	const pieces = piecesOf(geometry);
	if (pieces.length === 1) return { [pieces[0]!.type]: pieceElement(pieces[0]!) };
	const types = [...new Set(pieces.map(({ type }) => type))];
	const ofType = (wanted: string) => pieces.filter(({ type }) => type === wanted).map(pieceElement);
	return { MultiGeometry: Object.fromEntries(types.map((type) => [type, ofType(type)])) };
}

function pieceElement(piece: Piece): Element {
	switch (piece.type) {
		case 'Point':
			return { coordinates: lonLat(piece.coordinates) };
		case 'LineString':
			return { coordinates: tuples(piece.coordinates) };
		case 'Polygon':
			return polygonElement(piece.coordinates);
	}
}

function polygonElement([outer, ...holes]: readonly Position[][]): Element {
	const ring = (positions: readonly Position[]) => ({ LinearRing: { coordinates: tuples(positions) } });
	return { outerBoundaryIs: ring(outer!), ...(holes.length > 0 && { innerBoundaryIs: holes.map(ring) }) };
}

const lonLat = (position: Position): string => position.slice(0, 3).join(',');
const tuples = (positions: readonly Position[]): string => positions.map(lonLat).join(' ');
