/** An aircraft on the move: its silhouette, drawn for due north and turned by the layer. */
import type { Card } from './card';

/** A twin-engined bomber from above, the machine of the time, reduced to what reads from far away. */
const SILHOUETTE =
	'M 0 -24 C 3 -24 4 -19 4 -14 L 4 -8 L 7 -8 L 7 -12 L 10 -12 L 10 -7 L 29 -2 C 31 -1 31 4 28 4 L 4 5 L 3 16 L 11 19 L 11 23 L 0 22 ' +
	'L -11 23 L -11 19 L -3 16 L -4 5 L -28 4 C -31 4 -31 -1 -29 -2 L -10 -7 L -10 -12 L -7 -12 L -7 -8 L -4 -8 L -4 -14 C -4 -19 -3 -24 0 -24 Z';

/** How much larger than written it is drawn. */
const SCALE = 1.2;

/** The silhouette as a card without signs. */
export function planeCard(): Card {
	const outline = new Path2D();
	outline.addPath(new Path2D(SILHOUETTE), new DOMMatrix([SCALE, 0, 0, SCALE, 0, 0]));
	return { outline, signs: [], outside: [], half: [24, 22], narrow: true };
}
