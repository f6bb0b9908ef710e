/** milsymbol's drawing of a symbol as plain paths, which a canvas draws in colours of its own. */
import ms from 'milsymbol';
import type { DrawInstruction, Symbol } from 'milsymbol';
import type { Stroke } from '../../stage/symbols/stroke';

/** The middle of a frame, which is 150 wide. */
const MIDDLE = 100;

/** Colours that a group gives to what it holds; `false` for none. */
type Ink = Partial<Record<'fill' | 'stroke', string | false>>;
type Shift = readonly [x: number, y: number];
type Nested = DrawInstruction | readonly Nested[];

/** The strokes of a code in milsymbol's units with the middle of the frame at 0, 0; the frame is the first. */
export function strokesOf(code: string, hqStaffLength = 0): readonly Stroke[] {
	const symbol = new ms.Symbol(code, { size: 100, standard: 'APP6', hqStaffLength });
	if (!symbol.isValid()) throw new Error(`milsymbol knows no symbol ${code}.`);
	// Not in milsymbol's types, but what all of its own outputs are made from.
	const { drawInstructions } = symbol as Symbol & { readonly drawInstructions: readonly Nested[] };
	return drawInstructions.flatMap((part) => flatten(part, [-MIDDLE, -MIDDLE], {})).filter(isSeen);
}

/** Larger about the middle of the frame. */
export function enlarged({ scale, x, y, ...rest }: Stroke, factor: number): Stroke {
	return { ...rest, scale: scale * factor, x: x * factor, y: y * factor };
}

function flatten(part: Nested, at: Shift, above: Ink): Stroke[] {
	if (isGroup(part)) return part.flatMap((inner) => flatten(inner, at, above));
	const ink = { ...above, ...inkOf(part) };
	switch (part.type) {
		case 'path':
			return [stroke(part.d, at, ink)];
		case 'circle':
			return [stroke(circle(part.cx, part.cy, part.r), at, ink)];
		case 'translate':
			return part.draw.flatMap((inner) => flatten(inner, [at[0] + part.x, at[1] + part.y], ink));
		case 'text':
			// A headquarters of no kind has a text without letters.
			if ((part as { text?: string }).text === '') return [];
	}
	throw new Error(`A symbol with a ${part.type} cannot be drawn as paths.`);
}

const isGroup = (part: Nested): part is readonly Nested[] => Array.isArray(part);
const isSeen = ({ filled, drawn }: Stroke) => filled || drawn;

function inkOf(part: DrawInstruction): Ink {
	const { fill, stroke } = part as Ink;
	return { ...(fill !== undefined && { fill }), ...(stroke !== undefined && { stroke }) };
}

function stroke(d: string, [x, y]: Shift, ink: Ink): Stroke {
	return { d, scale: 1, x, y, filled: Boolean(ink.fill), drawn: Boolean(ink.stroke) };
}

/** A circle as two arcs. */
const circle = (x: number, y: number, r: number) =>
	`M${x - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0z`;
