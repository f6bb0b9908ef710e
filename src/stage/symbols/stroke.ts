/** Strokes of a sign as data: made when the page is built, drawn by a canvas in the colours of the theme. */

/** One path, moved and scaled before it is drawn. */
export interface Stroke {
	/** Path data of SVG. */
	readonly d: string;
	readonly scale: number;
	readonly x: number;
	readonly y: number;
	/** Whether its inside is inked, and whether its outline is. */
	readonly filled: boolean;
	readonly drawn: boolean;
}

/** The sign of an arm in the frame it has. */
export interface FramedSign {
	readonly frame: Stroke;
	readonly sign: readonly Stroke[];
	/** What stands out of the frame: the staff of a headquarters. */
	readonly staff: readonly Stroke[];
}

/** What `virtual:symbols` holds: the words of arms and echelons, the empty word for those that are not known. */
export interface SymbolTables {
	readonly arms: Readonly<Record<string, FramedSign>>;
	readonly echelons: Readonly<Record<string, readonly Stroke[]>>;
}
