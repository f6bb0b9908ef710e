/** The lines of a picture, for names to keep off. */
import type { Position } from 'geojson';
import type { Mark } from '../core/mark';
import type { Box, Plane, Point } from './plane';

/** Borders and lines as points of the plane. Fronts and trails are left out: they move, and names would hop. */
export function strokesOf(marks: readonly Mark[], plane: Plane): readonly (readonly Point[])[] {
	return marks.flatMap((mark) => {
		if (mark.kind !== 'border' && mark.kind !== 'line') return [];
		const { geometry } = mark;
		const parts: readonly Position[][] = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
		return parts.map((part) => part.map(([x, y]) => plane.to([x!, y!])));
	});
}

/** How many pixels of the strokes run through a box. */
export function strokeIn(box: Box, strokes: readonly (readonly Point[])[]): number {
	let length = 0;
	for (const stroke of strokes)
		for (let i = 1; i < stroke.length; i++) length += lengthIn(box, stroke[i - 1]!, stroke[i]!);
	return length;
}

/** The part of a leg inside a box, by Liang and Barsky. */
function lengthIn({ x, y, halfWidth, halfHeight }: Box, [x1, y1]: Point, [x2, y2]: Point): number {
	const [dx, dy] = [x2 - x1, y2 - y1];
	let [from, to] = [0, 1];
	const bounds = [
		[-dx, x1 - (x - halfWidth)],
		[dx, x + halfWidth - x1],
		[-dy, y1 - (y - halfHeight)],
		[dy, y + halfHeight - y1],
	] as const;
	for (const [step, room] of bounds) {
		if (step === 0 && room < 0) return 0;
		if (step < 0) from = Math.max(from, room / step);
		else if (step > 0) to = Math.min(to, room / step);
	}
	return Math.max(0, to - from) * Math.hypot(dx, dy);
}
