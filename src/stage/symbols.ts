/** The symbols of units and places, drawn once into one atlas before the first frame. */
import type { UnitMark } from '../core/mark';
import { drawCounter, type Counter } from './symbols/counter';
import { drawHeading } from './symbols/heading';
import { drawPlace, PLACE_CLASSES } from './symbols/place';
import { sideColours, size, type Theme } from './theme';

/** What a symbol shows of a unit; two units alike in these share one symbol. */
export type UnitLook = Pick<UnitMark, 'side' | 'arm' | 'echelon'>;

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

/** Reference pixels of a cell: a counter, its echelon sign above and room around. */
const CELL = 96;
const COLUMNS = 12;
const CONFIDENCES = ['documented', 'inferred', 'schematic', 'unknown'] as const;

/** The key of a unit's counter. */
export function unitKey({ side, arm, echelon }: UnitLook, confidence: string | undefined): string {
	return ['unit', side ?? '', arm ?? '', echelon ?? '', confidence ?? 'unknown'].join('|');
}

/** The key of the chevron that tells a unit's heading. */
export const headingKey = (side: string | undefined): string => `heading|${side ?? ''}`;

/** The key of a place's sign; classes that the theme does not know share a dot. */
export const placeKey = (what: string | undefined): string =>
	`place|${what !== undefined && PLACE_CLASSES.includes(what) ? what : ''}`;

/** Draws the atlas for these units at so many atlas pixels for one reference pixel. */
export function buildAtlas(looks: readonly UnitLook[], sides: readonly string[], theme: Theme, ratio: number): Atlas {
	const drawings = new Map([...placeDrawings(theme), ...looks.flatMap((look) => unitDrawings(look, sides, theme))]);
	const cell = Math.ceil(CELL * ratio);
	const image = document.createElement('canvas');
	image.width = COLUMNS * cell;
	image.height = Math.ceil(drawings.size / COLUMNS) * cell;
	const context = image.getContext('2d')!;
	const cells: Record<string, Cell> = {};
	[...drawings].forEach(([key, draw], i) => {
		const [x, y] = [(i % COLUMNS) * cell, Math.floor(i / COLUMNS) * cell];
		context.setTransform(ratio, 0, 0, ratio, x + cell / 2, y + cell / 2);
		draw(context);
		cells[key] = { x, y, width: cell, height: cell, anchorX: cell / 2, anchorY: cell / 2 };
	});
	return { image, cells, size: CELL };
}

type Drawing = (context: CanvasRenderingContext2D) => void;

function unitDrawings(look: UnitLook, sides: readonly string[], theme: Theme): [string, Drawing][] {
	const colours = sideColours(theme, sides, look.side);
	const counter = (confidence: string): Counter => ({ ...look, colours, confidence, width: size.unit });
	return [
		...CONFIDENCES.map((confidence): [string, Drawing] => [
			unitKey(look, confidence),
			(context) => drawCounter(context, counter(confidence), theme),
		]),
		[headingKey(look.side), (context) => drawHeading(context, colours.strong, theme)],
	];
}

function placeDrawings(theme: Theme): [string, Drawing][] {
	return ['', ...PLACE_CLASSES].map((what) => [placeKey(what), (context) => drawPlace(context, what, theme)]);
}
