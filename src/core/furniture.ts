/** What stands on a still beside its map (its furniture), and what of the map it leaves out, as the query of a link says it: `?mode=still&notes=on&clock=off`. */

/** The switches of a still, each with what it is where a link says nothing. */
const PLAIN = {
	/** Title, caption and attribution along the lower edge. */
	caption: true,
	/** Battle clock, forces and what else is told in the upper corner. */
	clock: true,
	/** Scale bar and north arrow. */
	scalebar: true,
	/** Numbered footnotes: who says what is shown. */
	notes: false,
	/** The line to cite the picture by. */
	cite: false,
	/** The ground alone, to fill in. */
	blank: false,
	/** No text at all. */
	clean: false,
	/** Marks alone, on nothing. */
	transparent: false,
} as const;

export type FurnitureName = keyof typeof PLAIN;
const FURNITURE = Object.keys(PLAIN) as FurnitureName[];

/** Whether a still has each of them. */
export type Furniture = Readonly<Record<FurnitureName, boolean>>;

/**
 * Reads the furniture of a query. A map without text or ground has none beside it but what the query asks for; one without text never has more than the scale.
 * What is neither `on` nor `off` is as if it were not said.
 */
export function readFurniture(search: string): Furniture {
	const query = new URLSearchParams(search);
	const said = (name: FurnitureName) => ({ on: true, off: false })[query.get(name) ?? ''];
	const [clean, transparent] = [said('clean') ?? false, said('transparent') ?? false];
	const of = (name: FurnitureName) => {
		if (clean && (name === 'caption' || name === 'clock' || name === 'notes' || name === 'cite')) return false;
		return said(name) ?? (PLAIN[name] && !clean && !transparent);
	};
	return Object.fromEntries(FURNITURE.map((name) => [name, of(name)])) as unknown as Furniture;
}

/** Whether nothing lies over the map but furniture: no insets, panels, legend and banners. */
export const isBare = ({ clean, transparent }: Furniture): boolean => clean || transparent;

/** The furniture of a window that is no still. */
export const WHOLE: Furniture = PLAIN;
