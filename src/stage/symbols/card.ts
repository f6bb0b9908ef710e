/** A unit's symbol before it is painted: an outline, signs in it, signs of size and a staff out of it, in reference pixels round the origin. */

/** A path, and how it is inked. */
export interface Inked {
	readonly path: Path2D;
	readonly filled: boolean;
	readonly drawn: boolean;
}

/** The parts of a symbol. */
export interface Card {
	readonly outline: Path2D;
	readonly signs: readonly Inked[];
	readonly outside: readonly Inked[];
	/** Half of its width and of its height. */
	readonly half: readonly [x: number, y: number];
	/** Whether it is too narrow for anything between its edge and its fill. */
	readonly narrow?: true;
}

/** Reference pixels of a card's width. */
export const CARD_WIDTH = 50;

/** A path that is a line and nothing else. */
export const lineOnly = (path: Path2D): Inked => ({ path, filled: false, drawn: true });

/** A stroke of a path. */
export function line(path: Path2D, x1: number, y1: number, x2: number, y2: number): void {
	path.moveTo(x1, y1);
	path.lineTo(x2, y2);
}
