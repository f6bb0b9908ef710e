/** The one table of keys, and what a key press means. */
import type { Look } from '../core/look';
import type { Action, Tool, WindowKey } from './action';
import type { Move } from './player.svelte';

/** An action with its keys (`KeyboardEvent.key`) and what help says of it. */
export interface KeyBinding {
	readonly group: KeyGroup;
	readonly keys: readonly string[];
	readonly action: Action;
	readonly help: string;
}

/** The headings of the help sheet, in order. */
export const KEY_GROUPS = ['The talk', 'The screen', 'Pointing and drawing', 'How the map looks'] as const;
export type KeyGroup = (typeof KEY_GROUPS)[number];

type Row = readonly [keys: readonly string[], action: Action, help: string];

const move = (kind: Exclude<Move['kind'], 'go' | 'read'>): Action => ({ kind });
const look = (change: keyof Look): Action => ({ kind: 'look', look: change });
const tool = (tool: Tool): Action => ({ kind: 'tool', tool });
const window = (window: WindowKey): Action => ({ kind: 'window', window });

/** Clickers send Page Down and Page Up, and `.` or `b` for a dark screen; some F5 and Escape. Letters are the same small and capital. */
const ROWS: Readonly<Record<KeyGroup, readonly Row[]>> = {
	'The talk': [
		[
			['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter', 'MediaTrackNext'],
			move('next'),
			'Next step; while something moves, settle it',
		],
		[['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'MediaTrackPrevious'], move('back'), 'Previous step'],
		[[']'], move('nextSlide'), 'Next slide'],
		[['['], move('previousSlide'), 'Previous slide'],
		[['Home'], move('first'), 'First step'],
		[['End'], move('last'), 'Last step'],
		[[...'0123456789'], { kind: 'digit', digit: '' }, 'A number, then Enter: the slide of that number'],
		[['o'], window('overview'), 'Overview of all steps: search, and jump'],
		[['i'], { kind: 'cuts' }, 'Cuts instead of flights and movements'],
		[['k'], window('clicks'), 'A click on the map is next, or not'],
	],
	'The screen': [
		[['b', '.'], { kind: 'screen', screen: 'black' }, 'Black screen, and back'],
		[['w', ','], { kind: 'screen', screen: 'white' }, 'White screen, and back'],
		[['f', 'F5'], window('fullscreen'), 'Full screen, and back (F5 on the lecture screen)'],
		[['p'], window('presenter'), 'Presenter window: notes, next step, time'],
		[['c'], { kind: 'return' }, 'Come back from a detour: what the step shows'],
		[['j'], window('timeline'), 'Timeline: any instant of the campaign, beside the words, and away'],
		[['?', 'F1'], window('help'), 'This list of keys'],
		[['Escape'], window('close'), 'Close what is open, put the pen away, come back from a detour'],
	],
	'Pointing and drawing': [
		[['r'], tool('laser'), 'Red light to point with, and away'],
		[['d'], tool('ink'), 'Pen: draw on the ground, and put it away'],
		[['q'], tool('guess'), 'Pen for a guess, which stays while the next step answers it'],
		[['z'], { kind: 'undo' }, 'Take the last line back'],
		[['e'], { kind: 'clear' }, 'Wipe off what is drawn on this step'],
	],
	'How the map looks': [
		[['n'], look('names'), 'Names in the next language'],
		[['v'], look('reading'), 'One reading of the border after the other, then all'],
		[['x'], look('wipe'), 'Wipe between two readings of the border'],
		[['u'], look('doubt'), 'Show or hide doubt'],
		[['a'], look('agreed'), 'Only what both sides agree on, or all'],
		[['g'], look('ghost'), 'Show or hide where everything stood in the step before'],
		[['m'], look('units'), 'Plain counters, or military symbols (APP-6)'],
		[['l'], look('legend'), 'Show or hide the legend'],
		[['t'], look('theme'), 'Theme: paper, projector, black and white'],
	],
};

export const KEYS: readonly KeyBinding[] = KEY_GROUPS.flatMap((group) =>
	ROWS[group].map(([keys, action, help]) => ({ group, keys, action, help })),
);

/** The key that changes a part of the look, as it is printed on a keyboard. */
export function keyOf(change: keyof Look): string | undefined {
	return KEYS.find(({ action }) => action.kind === 'look' && action.look === change)?.keys[0]?.toUpperCase();
}

/** The action of a key press; none where the key is held with a modifier, belongs to a control, or was already handled. A key that is held down steps, and does nothing else over and over. */
export function actionOf(event: KeyboardEvent): Action | undefined {
	if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
	if (event.target instanceof Element && belongsTo(event.target, event.key)) return undefined;
	const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
	const action = KEYS.find(({ keys }) => keys.includes(key))?.action;
	if (event.repeat && action?.kind !== 'next' && action?.kind !== 'back') return undefined;
	return action?.kind === 'digit' ? { kind: 'digit', digit: key } : action;
}

/** What is written in, or chosen from by letters and arrows. */
const TEXT = 'input:not([type="checkbox"]), textarea, select, [contenteditable=""], [contenteditable="true"]';

/** A slider keeps the arrows, and leaves the keys of a clicker to the talk. */
const SLIDER = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

/** Whether a control needs the key for itself: text in fields, space and enter on what can be pressed, arrows on a slider. */
function belongsTo(target: Element, key: string): boolean {
	if (key === 'Escape') return false;
	if (target.closest('input[type="range"]')) return SLIDER.includes(key);
	if (target.closest(TEXT)) return true;
	return (key === ' ' || key === 'Enter') && target.closest('button, a[href], summary, input') !== null;
}
