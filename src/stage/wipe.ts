/** The wipe: what lies on either side of an upright line across the picture, whichever way the camera is turned. */
import { WebMercatorViewport } from '@deck.gl/core';
import type { LineString, MultiLineString, Position } from 'geojson';
import type { LonLat } from '../core/entity';
import type { ViewState } from '../core/slide';
import { mercator, unmercator } from '../core/view';
import type { Viewport } from './viewport';

/** Tells on which side of the upright line a place lies: positive to its left, negative to its right, 0 on it. */
export type Divider = (position: LonLat) => number;

/** The upright line at a share (0 to 1) of the picture's width. On the ground it is straight in Web Mercator, at every bearing and pitch. */
export function dividerAt(view: ViewState, { width, height, zoomShift }: Viewport, share: number): Divider {
	const { center, zoom, bearing, pitch } = view;
	const [longitude, latitude] = center;
	const screen = new WebMercatorViewport({
		width,
		height,
		longitude,
		latitude,
		zoom: zoom + zoomShift,
		bearing,
		pitch,
	});
	// The middle and the lower edge of the picture are on the ground even where its upper edge is in the sky.
	const ground = (y: number) => {
		const [east, north] = screen.unproject([share * width, y]);
		return mercator([east!, north!]);
	};
	const [[farX, farY], [nearX, nearY]] = [ground(height / 2), ground(height)];
	return (position) => {
		const [x, y] = mercator(position);
		return (nearX - farX) * (y - farY) - (nearY - farY) * (x - farX);
	};
}

/** The parts of a line on one side of a divider; `undefined` where there is none. */
export function partOf(
	{ type, coordinates }: LineString | MultiLineString,
	divider: Divider,
	side: 'left' | 'right',
): MultiLineString | undefined {
	const keep: Divider = side === 'left' ? divider : (position) => -divider(position);
	const paths = type === 'LineString' ? [coordinates] : coordinates;
	const parts = paths.flatMap((path) => cut(path, keep));
	return parts.length > 0 ? { type: 'MultiLineString', coordinates: parts } : undefined;
}

/** Cuts a path into the parts on the positive side. */
function cut(path: readonly Position[], keep: Divider): Position[][] {
	const parts: Position[][] = [];
	let part: Position[] = [];
	for (const [i, point] of path.entries()) {
		const side = keep(lonLat(point));
		const before = i > 0 ? keep(lonLat(path[i - 1]!)) : side;
		if (side > 0 !== before > 0) part.push([...crossing(path[i - 1]!, point, before / (before - side))]);
		if (side > 0) part.push(point);
		else part = finish(part, parts);
	}
	finish(part, parts);
	return parts;
}

/** Ends a part: kept if it is a line, for the next to begin empty. */
function finish(part: Position[], parts: Position[][]): Position[] {
	if (part.length > 1) parts.push(part);
	return [];
}

function crossing(a: Position, b: Position, share: number): LonLat {
	const [[ax, ay], [bx, by]] = [mercator(lonLat(a)), mercator(lonLat(b))];
	return unmercator([ax + (bx - ax) * share, ay + (by - ay) * share]);
}

const lonLat = ([longitude, latitude]: Position): LonLat => [longitude!, latitude!];
