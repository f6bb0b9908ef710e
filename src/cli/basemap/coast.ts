import type { BBox, Position } from 'geojson';
import type { MultiPolygon } from 'polygon-clipping';
import { lineInside } from './box';
import { chains } from './chain';

/** The coast of the land in the given boxes: its rings as lines, without the edges of the map. */
export const coastIn = (land: MultiPolygon, boxes: readonly BBox[]): Position[][] => {
	const shores = land.flat().flatMap(withoutMapEdges);
	return chains(boxes.flatMap((box) => shores.flatMap((shore) => lineInside(shore, box))));
};

/** Splits a ring where the map of the world was cut: at the date line and at the south pole. */
const withoutMapEdges = (ring: readonly Position[]): Position[][] => {
	const pieces: Position[][] = [[]];
	ring.forEach((point, i) => {
		if (i > 0 && onSameEdge(ring[i - 1]!, point)) pieces.push([]);
		pieces.at(-1)!.push(point);
	});
	return pieces.filter((piece) => piece.length > 1);
};

const onSameEdge = ([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): boolean =>
	(Math.abs(x1) > 179.9 && Math.abs(x2) > 179.9) || (y1 < -89.9 && y2 < -89.9);
