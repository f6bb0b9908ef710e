/** The signs of places: a triangle for a hill, a ring for a town, a square for a post. */
import type { Theme } from '../theme';

/** Classes of places that have a sign of their own. */
export const PLACE_CLASSES: readonly string[] = ['hill', 'village', 'town', 'port', 'city', 'post', 'outpost'];

const SIGNS: Readonly<Record<string, string>> = {
	hill: 'M 0 -8 L 8 6 L -8 6 Z',
	village: 'M -4 0 a 4 4 0 1 0 8 0 a 4 4 0 1 0 -8 0 Z',
	town: 'M -6 0 a 6 6 0 1 0 12 0 a 6 6 0 1 0 -12 0 Z',
	port: 'M -6 0 a 6 6 0 1 0 12 0 a 6 6 0 1 0 -12 0 Z',
	city: 'M -8 0 a 8 8 0 1 0 16 0 a 8 8 0 1 0 -16 0 Z',
	post: 'M -5 -5 H 5 V 5 H -5 Z',
	outpost: 'M -5 -5 H 5 V 5 H -5 Z',
};
const DOT = 'M -4 0 a 4 4 0 1 0 8 0 a 4 4 0 1 0 -8 0 Z';

/** Draws the sign of a class of places round the origin; a plain dot for classes without one. */
export function drawPlace(context: CanvasRenderingContext2D, what: string, theme: Theme): void {
	const sign = new Path2D(SIGNS[what] ?? DOT);
	context.setLineDash([]);
	context.lineJoin = 'round';
	context.strokeStyle = theme.halo;
	context.lineWidth = 5;
	context.stroke(sign);
	context.fillStyle = theme.text;
	context.fill(sign);
}
