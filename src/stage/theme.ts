/** Our colours and widths: everything that makes the picture look as it does, in reference pixels (see `core/view.ts`). */
import type { ThemeName } from '../core/look';

/** Red, green, blue and alpha, 0 to 255, as deck.gl takes them. */
export type Rgba = readonly [number, number, number, number];

/** A side's colours: strong for symbols and lines, pale for areas; both keep apart for the colour-blind. */
export interface SideColours {
	readonly strong: string;
	readonly pale: string;
	/** How its symbols are filled where colour does not tell it from the others; pale where nothing is said. */
	readonly fill?: 'solid' | 'hatched';
	/** The inside of arrows and lines, where `strong` would not keep the sides apart. */
	readonly inside?: string;
}

/** The colours of one theme. Contrast of text on land and water is at least 4.5 : 1; a test holds it. */
export interface Theme {
	readonly name: ThemeName;
	readonly land: string;
	readonly water: string;
	readonly coast: string;
	readonly marsh: string;
	readonly river: string;
	readonly road: string;
	readonly railway: string;
	readonly frontier: string;
	readonly text: string;
	readonly textWater: string;
	readonly textLand: string;
	readonly halo: string;
	readonly claimed: string;
	readonly computed: string;
	readonly disputed: string;
	/** What veils the ground at night, and how densely in the dead of it, 0 to 1: names must still read without their halo. */
	readonly night: string;
	readonly nightOpacity: number;
	/** Slopes away from the light and towards it, and contours. */
	readonly shade: string;
	readonly light: string;
	readonly contour: string;
	/** Ghosts of the step before. */
	readonly ghost: string;
	/** How many times as wide as on paper lines are. */
	readonly weight: number;
	/** In order of the deck's sides; beyond them all take the last. */
	readonly sides: readonly SideColours[];
	readonly neutral: SideColours;
}

/** A printed map: quiet land, dark text. */
const paper: Theme = {
	name: 'paper',
	land: '#f3eee1',
	water: '#cbdde4',
	coast: '#6d8d9b',
	marsh: '#c9d8c5',
	river: '#7ea3b3',
	road: '#9a7b4f',
	railway: '#4b4641',
	frontier: '#7d5f86',
	text: '#2b2a26',
	textWater: '#284f62',
	textLand: '#544a3a',
	halo: '#fbf8f0',
	claimed: '#960c55',
	computed: '#00574b',
	disputed: '#5c3390',
	night: '#8ea5d6',
	nightOpacity: 0.3,
	shade: '#8a7a5c',
	light: '#fffdf6',
	contour: '#b39b71',
	ghost: '#6f6a60',
	weight: 1,
	sides: [
		{ strong: '#98190f', pale: '#e9b3ac' },
		{ strong: '#124a84', pale: '#a9c4e2' },
		{ strong: '#4a4e0c', pale: '#dccf95' },
		{ strong: '#065a2a', pale: '#bcd4a8' },
		{ strong: '#303030', pale: '#c9c9c9' },
	],
	neutral: { strong: '#4a4741', pale: '#d5cfc1' },
};

/** A washed-out beamer: white land, ink as dark as it goes, broader lines. */
const projector: Theme = {
	...paper,
	name: 'projector',
	land: '#ffffff',
	water: '#b4d8ec',
	coast: '#1f5670',
	marsh: '#c4e0bc',
	river: '#2f7398',
	road: '#6b4a12',
	railway: '#000000',
	frontier: '#5a2f6b',
	text: '#000000',
	textWater: '#06304a',
	textLand: '#3d3528',
	halo: '#ffffff',
	claimed: '#8c0050',
	computed: '#00443a',
	disputed: '#4b1a8a',
	night: '#6f86c4',
	nightOpacity: 0.35,
	shade: '#5f5544',
	light: '#ffffff',
	contour: '#8a6d3a',
	ghost: '#55504a',
	weight: 1.35,
	sides: [
		{ strong: '#940c06', pale: '#ffb4aa' },
		{ strong: '#003c80', pale: '#9cc4f5' },
		{ strong: '#424e0c', pale: '#e6d27a' },
		{ strong: '#06542a', pale: '#b2dc94' },
		{ strong: '#1a1a1a', pale: '#c4c4c4' },
	],
	neutral: { strong: '#2e2b26', pale: '#d0c9b8' },
};

/** Black-and-white print: no meaning in a hue; sides differ in lightness, symbols and strokes. */
const mono: Theme = {
	...paper,
	name: 'mono',
	land: '#ffffff',
	water: '#dcdcdc',
	coast: '#6e6e6e',
	marsh: '#efefef',
	river: '#8c8c8c',
	road: '#7a7a7a',
	railway: '#333333',
	frontier: '#5c5c5c',
	text: '#000000',
	textWater: '#3f3f3f',
	textLand: '#4f4f4f',
	halo: '#ffffff',
	claimed: '#474747',
	computed: '#000000',
	disputed: '#4a4a4a',
	night: '#000000',
	nightOpacity: 0,
	shade: '#7d7d7d',
	light: '#ffffff',
	contour: '#b5b5b5',
	ghost: '#7a7a7a',
	sides: [
		{ strong: '#1a1a1a', pale: '#a8a8a8', fill: 'solid' },
		{ strong: '#4f4f4f', pale: '#ffffff', inside: '#949494' },
		{ strong: '#333333', pale: '#f4f4f4', fill: 'hatched' },
		{ strong: '#3f3f3f', pale: '#b0b0b0' },
		{ strong: '#4d4d4d', pale: '#c9c9c9' },
	],
	neutral: { strong: '#3d3d3d', pale: '#e2e2e2' },
};

/** Every theme by its name. */
export const themes: Readonly<Record<ThemeName, Theme>> = { paper, projector, mono };

/** Sizes of letters, symbols and strokes, the same in every theme, in reference pixels. */
export const size = {
	unit: 50,
	unitLabel: 23,
	unitNote: 18,
	place: 26,
	hill: 23,
	height: 19,
	country: 28,
	lake: 24,
	settlement: 20,
	line: 5,
	border: 6,
	front: 9,
	trail: 9,
	strike: 2.4,
	hearing: 2.2,
	runIn: 5,
} as const;

/** Opacity of the wash of an area; names must read on it too. */
export const WASH = 0.12;

/** The colours of a side, by its place in the deck's list. */
export function sideColours(theme: Theme, sides: readonly string[], side: string | undefined): SideColours {
	if (side === undefined) return theme.neutral;
	const index = sides.indexOf(side);
	return index < 0 ? theme.neutral : theme.sides[Math.min(index, theme.sides.length - 1)]!;
}

/** `#rrggbb` with an opacity of 0 to 1 as deck.gl takes it. */
export function rgba(hex: string, opacity = 1): Rgba {
	const value = Number.parseInt(hex.slice(1), 16);
	return [value >> 16, (value >> 8) & 255, value & 255, Math.round(255 * opacity)];
}
