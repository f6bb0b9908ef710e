/** The flat map in pixels, on which symbols and names find room. */
import type { LonLat } from '../core/entity';
import type { ViewState } from '../core/slide';
import { mercator, unmercator } from '../core/view';
import { textWidth } from './text-width';

/** A point in reference pixels, y to the south. */
export type Point = [x: number, y: number];

/** Turns places into pixels of a view, and back. */
export interface Plane {
	readonly to: (position: LonLat) => Point;
	readonly from: (point: Point) => LonLat;
}

/** A box round its middle. */
export interface Box {
	x: number;
	y: number;
	readonly halfWidth: number;
	readonly halfHeight: number;
}

/**
 * The plane of a view, turned by its bearing so that up is up on the screen, and flattened by its pitch as in the middle of the picture; that what is far
 * is smaller is left out. `zoomShift` is that of the viewport.
 */
export function planeOf({ zoom, bearing, pitch }: ViewState, zoomShift: number): Plane {
	const flat = Math.cos((pitch * Math.PI) / 180);
	const world = 512 * 2 ** (zoom + zoomShift);
	const turn = (-bearing * Math.PI) / 180;
	const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
	return {
		to: (position) => {
			const [x, y] = mercator(position);
			return [(x * cos - y * sin) * world, (x * sin + y * cos) * world * flat];
		},
		from: ([x, across]) => {
			const y = across / flat;
			return unmercator([(x * cos + y * sin) / world, (-x * sin + y * cos) / world]);
		},
	};
}

/** How far two boxes overlap along each axis; neither is positive where they do not. */
export function overlap(a: Box, b: Box): Point {
	return [a.halfWidth + b.halfWidth - Math.abs(a.x - b.x), a.halfHeight + b.halfHeight - Math.abs(a.y - b.y)];
}

/** The box round two boxes. */
export function around([a, b]: readonly [Box, Box]): Box {
	const [left, right] = [
		Math.min(a.x - a.halfWidth, b.x - b.halfWidth),
		Math.max(a.x + a.halfWidth, b.x + b.halfWidth),
	];
	const [top, bottom] = [
		Math.min(a.y - a.halfHeight, b.y - b.halfHeight),
		Math.max(a.y + a.halfHeight, b.y + b.halfHeight),
	];
	return {
		x: (left + right) / 2,
		y: (top + bottom) / 2,
		halfWidth: (right - left) / 2,
		halfHeight: (bottom - top) / 2,
	};
}

/** About half the width of a name in pixels, at a size in pixels. */
export function halfTextWidth(text: string, size: number): number {
	return textWidth(text, size) / 2;
}
