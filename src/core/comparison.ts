/** How readings of a border are compared: one alone, or two on either side of a divider, with the strip between them. */
import type { Frame } from './frame';
import { isHidden } from './groups';
import type { Look } from './look';
import type { BorderMark, ZoneMark } from './mark';

/** What is compared; strips are the zones between the readings on show. */
export type Comparison =
	| { readonly kind: 'blink'; readonly reading: BorderMark; readonly strips: readonly ZoneMark[] }
	| {
			readonly kind: 'wipe';
			readonly left: BorderMark;
			readonly right: BorderMark;
			/** Share of the picture's width, 0 to 1, at which the divider stands. */
			readonly share: number;
			readonly strips: readonly ZoneMark[];
	  };

/**
 * The comparison that a look asks of a frame; `undefined` where it asks for none, where fewer than two readings are on show or all are hidden, or where only
 * that is shown on which both sides agree. Of several readings a wipe takes the first two, in the order of the geo files.
 */
export function comparisonOf({ marks, strips }: Frame, look: Look): Comparison | undefined {
	const { reading, wipe, agreed } = look;
	const borders = marks.filter((mark) => mark.kind === 'border');
	const [left, right] = borders;
	if (agreed || isHidden(look, 'borders') || !left || !right) return undefined;
	const among = (ids: readonly string[]) => strips.filter(({ between }) => ids.every((id) => between?.includes(id)));
	if (wipe !== undefined) return { kind: 'wipe', left, right, share: wipe, strips: among([left.id, right.id]) };
	const chosen = borders.find(({ id }) => id === reading);
	return chosen && { kind: 'blink', reading: chosen, strips: among([chosen.id]) };
}
