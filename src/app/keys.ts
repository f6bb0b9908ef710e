/** The one table of keys, and what a key press means. */
import type { Look } from '../core/look';
import type { Command, Move } from './player.svelte';

/** A command with its keys (`KeyboardEvent.key`) and what help says of it. */
export interface KeyBinding {
	readonly keys: readonly string[];
	readonly command: Command;
	readonly help: string;
}

const move = (kind: Exclude<Move['kind'], 'go'>): Command => ({ kind });
const look = (change: keyof Look): Command => ({ kind: 'look', look: change });

/** Clickers send PageDown and PageUp. Letters are the same small and capital. */
export const KEYS: readonly KeyBinding[] = [
	{
		keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'],
		command: move('next'),
		help: 'Next step; while something moves, settle it',
	},
	{ keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'], command: move('back'), help: 'Previous step' },
	{ keys: [']'], command: move('nextSlide'), help: 'Next slide' },
	{ keys: ['['], command: move('previousSlide'), help: 'Previous slide' },
	{ keys: ['Home'], command: move('first'), help: 'First step' },
	{ keys: ['End'], command: move('last'), help: 'Last step' },
	{ keys: ['n'], command: look('names'), help: 'Names in the next language' },
	{ keys: ['v'], command: look('reading'), help: 'One reading of the border after the other, then all' },
	{ keys: ['x'], command: look('wipe'), help: 'Wipe between two readings of the border' },
	{ keys: ['u'], command: look('doubt'), help: 'Show or hide doubt' },
	{ keys: ['a'], command: look('agreed'), help: 'Only what both sides agree on, or all' },
	{ keys: ['g'], command: look('ghost'), help: 'Show or hide where everything stood in the step before' },
	{ keys: ['m'], command: look('units'), help: 'Plain counters, or military symbols (APP-6)' },
	{ keys: ['l'], command: look('legend'), help: 'Show or hide the legend' },
	{ keys: ['t'], command: look('theme'), help: 'Theme: paper, projector, black and white' },
];

/** The key that changes a part of the look, as it is printed on a keyboard. */
export function keyOf(change: keyof Look): string | undefined {
	return KEYS.find(({ command }) => command.kind === 'look' && command.look === change)?.keys[0]?.toUpperCase();
}

/** The command of a key press; none where the key is held with a modifier, belongs to a control, or was already handled. */
export function commandOf(event: KeyboardEvent): Command | undefined {
	if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
	if (event.target instanceof Element && belongsTo(event.target, event.key)) return undefined;
	const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
	return KEYS.find(({ keys }) => keys.includes(key))?.command;
}

/** What is written in, or chosen from by letters and arrows. */
const TEXT = 'input:not([type="checkbox"]), textarea, select, [contenteditable=""], [contenteditable="true"]';

/** A slider keeps the arrows, and leaves the keys of a clicker to the talk. */
const SLIDER = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

/** Whether a control needs the key for itself: text in fields, space and enter on what can be pressed, arrows on a slider. */
function belongsTo(target: Element, key: string): boolean {
	if (target.closest('input[type="range"]')) return SLIDER.includes(key);
	if (target.closest(TEXT)) return true;
	return (key === ' ' || key === 'Enter') && target.closest('button, a[href], summary, input') !== null;
}
