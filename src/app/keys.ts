/** The one table of keys, and what a key press means. */
import type { Command } from './player.svelte';

/** A command with its keys (`KeyboardEvent.key`) and what help says of it. */
export interface KeyBinding {
	readonly keys: readonly string[];
	readonly command: Exclude<Command['kind'], 'go'>;
	readonly help: string;
}

/** Clickers send PageDown and PageUp. */
export const KEYS: readonly KeyBinding[] = [
	{
		keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter', 'n'],
		command: 'next',
		help: 'Next step; while something moves, settle it',
	},
	{ keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p'], command: 'back', help: 'Previous step' },
	{ keys: [']'], command: 'nextSlide', help: 'Next slide' },
	{ keys: ['['], command: 'previousSlide', help: 'Previous slide' },
	{ keys: ['Home'], command: 'first', help: 'First step' },
	{ keys: ['End'], command: 'last', help: 'Last step' },
];

/** The command of a key press; none where the key is held with a modifier, belongs to a control, or was already handled. */
export function commandOf(event: KeyboardEvent): KeyBinding['command'] | undefined {
	if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
	if (event.target instanceof Element && belongsTo(event.target, event.key)) return undefined;
	return KEYS.find(({ keys }) => keys.includes(event.key))?.command;
}

/** Whether a control needs the key for itself: text in fields, space and enter on what can be pressed. */
function belongsTo(target: Element, key: string): boolean {
	if (target.closest('input, textarea, select, [contenteditable=""], [contenteditable="true"]')) return true;
	return (key === ' ' || key === 'Enter') && target.closest('button, a[href], summary') !== null;
}
