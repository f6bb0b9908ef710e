/** What is pointed at and drawn by hand over the map of a window. */
import type { Pointing } from '../core/hall/message';
import type { LonLat } from '../core/entity';
import type { Pen } from '../core/aids';
import type { Tool } from './action';

/** The board of a window, as its map shows it. */
export interface Board {
	/** What the pointer of this window is; `undefined` where it moves the map. */
	readonly tool: Tool | undefined;
	/** Where somebody points, here or in another window. */
	readonly pointing: Pointing;
	/** Points from this window. */
	readonly point: (pointing: Pointing) => void;
	/** A line is finished. */
	readonly draw: (pen: Pen, points: readonly LonLat[]) => void;
}

/** Nobody points anywhere. */
export const POINTING_NOWHERE: Pointing = { at: null };

/** Whether somebody points or draws, here or in another window, or could. */
export const isInUse = ({ tool, pointing }: Board): boolean =>
	tool !== undefined || pointing.at !== null || pointing.stroke !== undefined;
