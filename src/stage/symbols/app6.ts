/** APP-6: the frame, sign and size that milsymbol drew when the page was built. */
import { arms, echelons } from 'virtual:symbols';
import { CARD_WIDTH, type Card, type Inked } from './card';
import type { Stroke } from './stroke';

/** In milsymbol's units. */
const FRAME_WIDTH = 150;
const SCALE = CARD_WIDTH / FRAME_WIDTH;

/** The symbol of an arm and an echelon; a plain frame, or none of the signs of size, for those the standard does not know. */
export function app6Card(arm = '', echelon = ''): Card {
	const { frame, sign, staff } = arms[arm] ?? arms['']!;
	return {
		outline: inked(frame).path,
		signs: sign.map(inked),
		// An echelon stands over the rectangle of a unit, not over the frame of a person.
		outside: [...staff, ...(arm === 'person' ? [] : (echelons[echelon] ?? []))].map(inked),
		half: [CARD_WIDTH / 2, CARD_WIDTH / 3],
	};
}

function inked({ d, scale, x, y, filled, drawn }: Stroke): Inked {
	const path = new Path2D();
	path.addPath(new Path2D(d), new DOMMatrix([scale * SCALE, 0, 0, scale * SCALE, x * SCALE, y * SCALE]));
	return { path, filled, drawn };
}
