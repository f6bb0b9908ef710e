/** Keys as they are printed on a keyboard. */
import { say } from '../words';

const PRINTED: Readonly<Record<string, string>> = {
	ArrowRight: '→',
	ArrowDown: '↓',
	ArrowLeft: '←',
	ArrowUp: '↑',
	PageDown: 'Page Down',
	PageUp: 'Page Up',
	Escape: 'Esc',
	'Shift+ArrowLeft': 'Shift ←',
	'Shift+ArrowRight': 'Shift →',
	'Shift+ArrowUp': 'Shift ↑',
	'Shift+ArrowDown': 'Shift ↓',
};

/** The keys of a binding as help prints them; those of a remote control for music are left out, the digits are told as a range. */
export function keyLabel(keys: readonly string[]): readonly string[] {
	if (keys.includes('0') && keys.includes('9')) return ['0–9'];
	return keys
		.filter((key) => !key.startsWith('Media'))
		.map((key) => (key === ' ' ? say('keys.space') : (PRINTED[key] ?? (key.length === 1 ? key.toUpperCase() : key))));
}
