/** The one table of keys, and what a key press means. */
import type { CameraMove } from '../core/ask/views';
import type { Look } from '../core/look';
import type { Action, Tool, WindowKey } from './action';
import type { Move } from './player.svelte';
import type { en } from '../words';

type Help = keyof (typeof en)['keys']['does'];

/** An action with its keys (`KeyboardEvent.key`) and what help says of it. */
export interface KeyBinding {
	readonly group: KeyGroup;
	readonly keys: readonly string[];
	readonly action: Action;
	/** What help says of it: a key of `keys.does` in `src/words`. */
	readonly help: Help;
}

/** The parts of the help sheet, in order. */
export const KEY_GROUPS = ['talk', 'ask', 'screen', 'pointing', 'look'] as const;
export type KeyGroup = (typeof KEY_GROUPS)[number];

type Row = readonly [keys: readonly string[], action: Action, help: Help];

const move = (kind: Exclude<Move['kind'], 'go' | 'read'>): Action => ({ kind });
const look = (change: keyof Look): Action => ({ kind: 'look', look: change });
const tool = (tool: Tool): Action => ({ kind: 'tool', tool });
const camera = (camera: CameraMove): Action => ({ kind: 'camera', camera });
const window = (window: WindowKey): Action => ({ kind: 'window', window });

/** Clickers send Page Down and Page Up, and `.` or `b` for a dark screen; some F5 and Escape. Letters are the same small and capital. */
const ROWS: Readonly<Record<KeyGroup, readonly Row[]>> = {
	talk: [
		[['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter', 'MediaTrackNext'], move('next'), 'next'],
		[['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'MediaTrackPrevious'], move('back'), 'back'],
		[[']'], move('nextSlide'), 'nextSlide'],
		[['['], move('previousSlide'), 'previousSlide'],
		[['Home'], move('first'), 'first'],
		[['End'], move('last'), 'last'],
		[[...'0123456789'], { kind: 'digit', digit: '' }, 'digit'],
		[['o'], window('overview'), 'overview'],
		[['i'], { kind: 'cuts' }, 'cuts'],
		[['k'], window('clicks'), 'clicks'],
	],
	ask: [
		[['/'], window('search'), 'search'],
		[['h'], window('ruler'), 'ruler'],
		[['+', '='], camera('in'), 'closer'],
		[['-'], camera('out'), 'farther'],
		[['Shift+ArrowLeft'], camera('left'), 'left'],
		[['Shift+ArrowRight'], camera('right'), 'right'],
		[['Shift+ArrowUp'], camera('up'), 'up'],
		[['Shift+ArrowDown'], camera('down'), 'down'],
	],
	screen: [
		[['b', '.'], { kind: 'screen', screen: 'black' }, 'black'],
		[['w', ','], { kind: 'screen', screen: 'white' }, 'white'],
		[['f', 'F5'], window('fullscreen'), 'fullscreen'],
		[['p'], window('presenter'), 'presenter'],
		[['c'], { kind: 'return' }, 'return'],
		[['j'], window('timeline'), 'timeline'],
		[['s'], window('picture'), 'picture'],
		[['?', 'F1'], window('help'), 'help'],
		[['Escape'], window('close'), 'close'],
	],
	pointing: [
		[['r'], tool('laser'), 'laser'],
		[['d'], tool('ink'), 'ink'],
		[['q'], tool('guess'), 'guess'],
		[['z'], { kind: 'undo' }, 'undo'],
		[['e'], { kind: 'clear' }, 'clear'],
	],
	look: [
		[['n'], look('names'), 'names'],
		[['v'], look('reading'), 'reading'],
		[['x'], look('wipe'), 'wipe'],
		[['u'], look('doubt'), 'doubt'],
		[['a'], look('agreed'), 'agreed'],
		[['g'], look('ghost'), 'ghost'],
		[['m'], look('units'), 'units'],
		[['l'], look('legend'), 'legend'],
		[['t'], look('theme'), 'theme'],
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
	if (event.defaultPrevented || event.altKey || event.isComposing) return undefined;
	if (event.target instanceof Element && belongsTo(event.target, event.key)) return undefined;
	const key = keyName(event);
	if (event.ctrlKey || event.metaKey) return key === 'k' && !event.shiftKey ? window('search') : undefined;
	const action = KEYS.find(({ keys }) => keys.includes(key))?.action;
	if (event.repeat && !REPEATED.includes(action?.kind)) return undefined;
	return action?.kind === 'digit' ? { kind: 'digit', digit: key } : action;
}

/** What a key that is held down does over and over. */
const REPEATED: readonly (Action['kind'] | undefined)[] = ['next', 'back', 'camera'];

/** The key as the table has it, arrows with Shift apart from those without. On a keyboard of other letters (Cyrillic, Greek) the letter that the same key has on a Latin one. */
function keyName({ key, code, shiftKey }: KeyboardEvent): string {
	if (key.length > 1) return shiftKey && key.startsWith('Arrow') ? `Shift+${key}` : key;
	const isOther = /\p{L}/u.test(key) && !/\p{Script=Latin}/u.test(key);
	return isOther ? (PLACES[code] ?? code.replace(/^Key/, '')).toLowerCase() : key.toLowerCase();
}

const PLACES: Readonly<Record<string, string>> = { BracketLeft: '[', BracketRight: ']', Comma: ',', Period: '.' };

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
