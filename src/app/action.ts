/** What a person at this window may do: commands of the talk, and what concerns this window alone. */
import type { Pen } from '../core/aids';
import type { CameraMove } from '../core/ask/views';
import type { Command } from './player.svelte';

/** What the pointer is over the map: a light to point with, or a pen. */
export type Tool = 'laser' | Pen;

/** What a key does to the window itself. */
export type WindowKey =
	'help' | 'overview' | 'search' | 'picture' | 'ruler' | 'presenter' | 'fullscreen' | 'clicks' | 'timeline' | 'close';

/** What concerns this window alone; no other window hears of it. */
export type WindowAction =
	| { readonly kind: 'window'; readonly window: WindowKey }
	| { readonly kind: 'tool'; readonly tool: Tool }
	| { readonly kind: 'digit'; readonly digit: string };

/** A move of the camera from where it is: a detour. */
export interface CameraAction {
	readonly kind: 'camera';
	readonly camera: CameraMove;
}

export type Action = Command | WindowAction | CameraAction;

/** Whether an action is for this window alone. */
export const isOfWindow = (action: Action): action is WindowAction =>
	action.kind === 'window' || action.kind === 'tool' || action.kind === 'digit';
