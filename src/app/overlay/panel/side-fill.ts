/** How a bar, a mark or a sample of a side is filled: told apart by pattern as well as by colour, in every theme. */
import { sideColours, type Theme } from '../../../stage/theme';

/** Paints of CSS; `pattern` lies over `ground`. */
export interface SideFill {
	readonly edge: string;
	readonly ground: string;
	readonly pattern: string;
	/** Of a mark: `disc`, `square`, `diamond` or `triangle`. */
	readonly shape: string;
}

const SHAPES = ['disc', 'square', 'diamond', 'triangle'];

/** The first side is solid, the second hatched, the third striped, others ruled; what belongs to nobody is plain. */
export function sideFill(theme: Theme, sides: readonly string[], side: string | undefined): SideFill {
	const { strong, pale } = sideColours(theme, sides, side);
	const index = side === undefined ? -1 : sides.indexOf(side);
	const patterns = ['none', hatch(45, strong), hatch(90, strong), hatch(135, strong)];
	const pattern = index < 0 ? 'none' : (patterns[index] ?? hatch(0, strong));
	const ground = index === 0 ? strong : pale;
	return { edge: strong, ground, pattern, shape: SHAPES[Math.max(0, index) % SHAPES.length]! };
}

const hatch = (degrees: number, ink: string) =>
	`repeating-linear-gradient(${degrees}deg, ${ink} 0 0.16em, transparent 0.16em 0.42em)`;
