/** The symbols of units and places, drawn once into one atlas before the first frame. */
import type { UnitSymbols } from '../core/look';
import type { UnitMark } from '../core/mark';
import { app6Card } from './symbols/app6';
import type { Card } from './symbols/card';
import { counterCard } from './symbols/counter';
import { drawHeading } from './symbols/heading';
import { paintCard, paintGhost, type Paint } from './symbols/painting';
import { drawPlace, PLACE_CLASSES } from './symbols/place';
import { planeCard } from './symbols/plane';
import { sideColours, type Theme } from './theme';
import type { UnitLook } from './unit-looks';

/** Where a symbol lies in the atlas, as deck.gl's IconLayer wants it, in pixels of the atlas. */
export interface Cell {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly anchorX: number;
	readonly anchorY: number;
}

/** One picture with every symbol in it, and where each lies. */
export interface Atlas {
	readonly image: HTMLCanvasElement;
	readonly cells: Readonly<Record<string, Cell>>;
	/** Reference pixels from edge to edge of a cell. */
	readonly size: number;
}

/** What symbols are drawn with: the theme, the sides in order, and whether as counters or as APP-6. */
export interface Drawn {
	readonly theme: Theme;
	readonly sides: readonly string[];
	readonly units: UnitSymbols;
}

/** Paints one symbol round the origin, in reference pixels. */
export type Drawing = (context: CanvasRenderingContext2D) => void;

/** Reference pixels of a cell: a counter, its echelon sign above and room around. */
export const CELL = 96;

/** The key of a unit's symbol where it stands. */
export function unitKey({ side, arm, echelon, confidence, state }: UnitLook): string {
	return ['unit', side ?? '', arm ?? '', echelon ?? '', confidence ?? 'unknown', state].join('|');
}

/** The key of the silhouette of an aircraft on the move. */
export const planeKey = ({ side, confidence, state }: UnitLook): string =>
	['plane', side ?? '', confidence ?? 'unknown', state].join('|');

/** Whether a unit is drawn as an aircraft turned to its heading. */
export const isFlying = ({ arm, heading }: UnitMark): boolean => arm === 'air' && heading !== undefined;

/** The key of a unit's ghost: where it stood before. */
export const ghostKey = ({ arm, echelon }: Pick<UnitLook, 'arm' | 'echelon'>): string =>
	['ghost', arm ?? '', echelon ?? ''].join('|');

/** The key of the chevron that tells a unit's heading. */
export const headingKey = (side: string | undefined): string => `heading|${side ?? ''}`;

/** The key of a place's sign; classes that the theme does not know share a dot. */
export const placeKey = (what: string | undefined): string =>
	`place|${what !== undefined && PLACE_CLASSES.includes(what) ? what : ''}`;

/** Draws the atlas for these units at so many atlas pixels for one reference pixel. */
export function buildAtlas(looks: readonly UnitLook[], drawn: Drawn, ratio: number): Atlas {
	const drawings = drawingsOf(looks, drawn);
	const columns = Math.ceil(Math.sqrt(drawings.size));
	const cell = Math.ceil(CELL * ratio);
	const image = document.createElement('canvas');
	image.width = columns * cell;
	image.height = Math.ceil(drawings.size / columns) * cell;
	const context = image.getContext('2d')!;
	const cells: Record<string, Cell> = {};
	[...drawings].forEach(([key, draw], i) => {
		const [x, y] = [(i % columns) * cell, Math.floor(i / columns) * cell];
		context.setTransform(ratio, 0, 0, ratio, x + cell / 2, y + cell / 2);
		draw(context);
		cells[key] = { x, y, width: cell, height: cell, anchorX: cell / 2, anchorY: cell / 2 };
	});
	return { image, cells, size: CELL };
}

/** What an atlas holds, by key: signs of places, and for each look its symbol, its ghost, its heading and, of aircraft, its silhouette. */
export function drawingsOf(looks: readonly UnitLook[], drawn: Drawn): ReadonlyMap<string, Drawing> {
	return new Map([...placeDrawings(drawn.theme), ...looks.flatMap((look) => unitDrawings(look, drawn))]);
}

function unitDrawings(look: UnitLook, { theme, sides, units }: Drawn): [string, Drawing][] {
	const { halo, weight } = theme;
	const paint: Paint = { ...sideColours(theme, sides, look.side), halo, weight };
	const card = (): Card => (units === 'app6' ? app6Card : counterCard)(look.arm, look.echelon);
	const drawings: [string, Drawing][] = [
		[unitKey(look), (context) => paintCard(context, card(), paint, look)],
		[ghostKey(look), (context) => paintGhost(context, card(), { ...paint, strong: theme.ghost })],
		[headingKey(look.side), (context) => drawHeading(context, paint.strong, theme)],
	];
	if (look.arm !== 'air') return drawings;
	return [...drawings, [planeKey(look), (context) => paintCard(context, planeCard(), paint, look)]];
}

function placeDrawings(theme: Theme): [string, Drawing][] {
	return ['', ...PLACE_CLASSES].map((what) => [placeKey(what), (context) => drawPlace(context, what, theme)]);
}
