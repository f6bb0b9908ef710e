/** What stands in the way of names once nothing moves: symbols of units with the names under them, and the dots that tell where units are. */
import { labelOf } from './names';
import { halfTextWidth, type Box, type Plane } from './plane';
import type { Spread } from './spread';
import { size } from './theme';
import { noteOf } from './unit-note';

/** Letters smaller than those of units: these were packed so that they touch names, and between lines of letters is room. */
export const PACKED = size.unitLabel - 6;
/** Reference pixels from the middle of a unit up to the edge of its symbol, and down to that of its name, less that room. */
export const ABOVE = 23;
const BELOW = 38;
/** A note under the name is one more line. */
const NOTE = 1.2 * PACKED;
const HALF_SYMBOL = 24;
const DOT = 6;

/** The boxes of standing units in the plane. */
export function standingBoxes(spreads: readonly Spread[], plane: Plane, language: string): readonly Box[] {
	return spreads.flatMap((spread) => {
		const box = symbolBox(spread, plane, language);
		const [x, y] = plane.to(spread.unit.position);
		return spread.aside ? [box, { x, y, halfWidth: DOT, halfHeight: DOT }] : [box];
	});
}

/** The box of a unit's symbol with what is written under it. */
export function symbolBox({ unit, shown }: Spread, plane: Plane, language: string): Box {
	const [x, y] = plane.to(shown);
	const texts = [labelOf(unit, language), noteOf(unit, true)].filter((text) => text !== '');
	const halfWidth = Math.max(HALF_SYMBOL, ...texts.map((text) => halfTextWidth(text, PACKED)));
	const below = BELOW + (texts.length > 1 ? NOTE : 0);
	return { x, y: y + (below - ABOVE) / 2, halfWidth, halfHeight: (below + ABOVE) / 2 };
}
