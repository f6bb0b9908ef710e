/** What a legend is made of: lines of it, each a sample of something drawn and what it means. */
import type { Geometry } from 'geojson';
import type { Ground } from '../../core/entity';
import type { Frame } from '../../core/frame';
import type { Look } from '../../core/look';
import type { Mark } from '../../core/mark';
import type { ReliefInfo } from '../../core/relief';
import type { SideColours, Theme } from '../theme';
import type { UnitLook } from '../unit-looks';

/** The parts of a legend, in the order in which they stand; `legend.parts` in `src/words` has their headings. */
export const LEGEND_PARTS = ['sides', 'units', 'lines', 'known', 'places', 'ground'] as const;
export type LegendPart = (typeof LEGEND_PARTS)[number];

/** A drawn sample. Colours are `#rrggbb`, widths and dashes in reference pixels. */
export type Sample =
	| { readonly kind: 'card'; readonly colours: SideColours }
	| ({ readonly kind: 'unit' } & UnitLook)
	| { readonly kind: 'place'; readonly class: string | undefined }
	| {
			readonly kind: 'stroke';
			readonly colour: string;
			readonly width: number;
			/** Dash and gap in pixels; empty for a firm line. */
			readonly dash: readonly number[];
			/** `arrow` ends in a head, `hollow` is its outline alone, `ties` are those of a railway. */
			readonly end?: 'arrow' | 'hollow' | 'ties';
	  }
	| {
			readonly kind: 'area';
			readonly fill: string;
			readonly opacity: number;
			readonly edge: string;
			/** Strokes over the fill: none, one way, or both ways. */
			readonly hatched: 0 | 1 | 2;
	  }
	| { readonly kind: 'disc'; readonly colour: string }
	| { readonly kind: 'height' };

/** One line of the legend. Two entries with the same part and label are one. */
export interface LegendEntry {
	readonly part: LegendPart;
	readonly label: string;
	readonly sample: Sample;
}

/** What entries are found from: the frame as it is seen, the ground, and what of both lies in the picture. */
export interface Scene {
	readonly frame: Frame;
	readonly marks: readonly Mark[];
	readonly ground: readonly Ground[];
	readonly look: Look;
	readonly theme: Theme;
	readonly sides: readonly string[];
	/** The terrain, where the campaign has one and its contours are drawn at this zoom. */
	readonly relief: ReliefInfo | undefined;
	readonly inPicture: (geometry: Geometry) => boolean;
}
