/** Geometries as CZML draws them: colours are no facts, so everything is white, lines and points solid, areas nearly clear. */
import type { Position } from 'geojson';
import type { Piece } from '../geometry';
import type { Packet } from './values';

const WHITE = { rgba: [255, 255, 255, 255] };
const CLEAR = { solidColor: { color: { rgba: [255, 255, 255, 60] } } };
/** A dot on the ground. */
export const POINT = { point: { pixelSize: 8, color: WHITE, heightReference: 'CLAMP_TO_GROUND' } };

/** A name over its point. */
export const label = (text: string): Packet => ({
	label: { text, font: '14px sans-serif', pixelOffset: { cartesian2: [0, -14] }, verticalOrigin: 'BOTTOM' },
});

/** A point, line or polygon that stands. */
export function drawn(piece: Piece): Packet {
	if (piece.type === 'Point') return { position: { cartographicDegrees: degrees([piece.coordinates]) }, ...POINT };
	const positions = { cartographicDegrees: outerOf(piece) };
	if (piece.type === 'LineString') return { polyline: polyline(positions) };
	const holes = holesOf(piece);
	return { polygon: { ...polygon(positions), ...(holes.length > 0 && { holes: { cartographicDegrees: holes } }) } };
}

/** A line on the ground; positions may be given by interval. */
export const polyline = (positions: unknown): Packet => ({
	positions,
	...{ clampToGround: true, width: 2, material: { solidColor: { color: WHITE } } },
});
/** An area on the ground; positions may be given by interval. */
export const polygon = (positions: unknown): Packet => ({ positions, material: CLEAR });

/** A line, or the outer ring of a polygon. */
export const outerOf = (piece: Piece): readonly number[] =>
	degrees(
		piece.type === 'Polygon' ? piece.coordinates[0]! : piece.type === 'Point' ? [piece.coordinates] : piece.coordinates,
	);
/** The inner rings of a polygon. */
export const holesOf = (piece: Piece): readonly (readonly number[])[] =>
	piece.type === 'Polygon' ? piece.coordinates.slice(1).map(degrees) : [];

/** Longitude, latitude and height, one after the other; no height stands as 0, and everything lies on the ground. */
const degrees = (positions: readonly Position[]): readonly number[] =>
	positions.flatMap(([longitude, latitude, height]) => [longitude!, latitude!, height ?? 0]);
