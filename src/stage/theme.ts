/** Our colours and widths: everything that makes the picture look as it does, in reference pixels (see `core/view.ts`). */

/** Red, green, blue and alpha, 0 to 255, as deck.gl takes them. */
export type Rgba = readonly [number, number, number, number];

/** A side's colours: strong for symbols and lines, pale for areas; both keep apart for the colour-blind. */
export interface SideColours {
	readonly strong: string;
	readonly pale: string;
}

/** The paper theme: a printed map, quiet land, dark text. Contrast of text on land and water is above 4.5 : 1. */
export const theme = {
	land: '#f3eee1',
	water: '#c3d7df',
	coast: '#6d8d9b',
	marsh: '#c9d8c5',
	river: '#7ea3b3',
	road: '#9a7b4f',
	railway: '#4b4641',
	frontier: '#7d5f86',
	text: '#2b2a26',
	textWater: '#2c5568',
	textLand: '#665b48',
	halo: '#fbf8f0',
	claimed: '#b5176a',
	computed: '#00574b',
	disputed: '#6b3fa0',
	/** In order of the deck's sides; beyond them all take the last. */
	sides: [
		{ strong: '#b3261e', pale: '#e9b3ac' },
		{ strong: '#14508c', pale: '#a9c4e2' },
		{ strong: '#7a6200', pale: '#dccf95' },
		{ strong: '#33691e', pale: '#bcd4a8' },
		{ strong: '#4d4d4d', pale: '#c9c9c9' },
	] as readonly SideColours[],
	neutral: { strong: '#4a4741', pale: '#d5cfc1' } as SideColours,
	/** Reference pixels. */
	size: {
		unit: 50,
		unitLabel: 23,
		place: 26,
		hill: 23,
		country: 28,
		lake: 24,
		line: 5,
		claimed: 14,
		border: 6,
		front: 9,
		trail: 9,
	},
} as const;

/** The colours of a side, by its place in the deck's list. */
export function sideColours(sides: readonly string[], side: string | undefined): SideColours {
	if (side === undefined) return theme.neutral;
	const index = sides.indexOf(side);
	return index < 0 ? theme.neutral : theme.sides[Math.min(index, theme.sides.length - 1)]!;
}

/** `#rrggbb` with an opacity of 0 to 1 as deck.gl takes it. */
export function rgba(hex: string, opacity = 1): Rgba {
	const value = Number.parseInt(hex.slice(1), 16);
	return [value >> 16, (value >> 8) & 255, value & 255, Math.round(255 * opacity)];
}
