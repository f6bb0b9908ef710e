/** What is known of all that the page lays over the map. */
import type { Staging } from '../../core/staging';

/** What stands along the lower edge of a map that has clock and scale over it: the caption of a step, or one small line. */
export type Foot = 'caption' | 'line';

/** What the page lays over the map, beside what the frame tells. */
export interface Over {
	/** What stands along the lower edge. */
	readonly foot: Foot;
	/** The words of the caption; those of its title stand in a line above them. */
	readonly caption: string;
	readonly titled: boolean;
	/** Whose data the map is, under the caption or alone. */
	readonly credits: string;
	/** CSS pixels of the letters of the page (`rem`), which a reader may enlarge. */
	readonly rem: number;
	/** How many clocks are told with that of the deck. */
	readonly clocks: number;
	/** Where a wipe divides the map, as a share of its width; on both sides of it stands whose reading is seen there. */
	readonly wipe: number | undefined;
	/** Whether the map shares its room with a panel. */
	readonly panel: boolean;
}

/** The part of a staging by which is known what is told over it. */
export type Told = Pick<
	Staging,
	'clock' | 'precision' | 'sky' | 'view' | 'settled' | 'marks' | 'crowd' | 'at' | 'offset'
>;

/** What is measured of a map: its size in `rem`; in CSS pixels an em of its words, and how far they are from the edge. */
export interface Page {
	readonly width: number;
	readonly height: number;
	readonly em: number;
	readonly narrow: boolean;
	readonly edge: number;
}

/** A box from its upper left corner, in CSS pixels. */
export type Laid = readonly [x: number, y: number, wide: number, high: number];
