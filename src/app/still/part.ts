/** A still that is larger than its window (`?mode=still&whole=16384x9216`): the page is laid out as large as the still, and the window shows a part of it. */
import type { PaneOptions } from '../../stage/pane';

/** CSS pixels from the upper left corner of the still. */
let shown: readonly [left: number, top: number] = [0, 0];

/** The size of a still in CSS pixels; `undefined` where it is as large as the window. */
function wholeOf(search: string): readonly [width: number, height: number] | undefined {
	const query = new URLSearchParams(search);
	const match = /^(\d{1,5})x(\d{1,5})$/.exec(query.get('whole') ?? '');
	return query.get('mode') === 'still' && match ? [Number(match[1]), Number(match[2])] : undefined;
}

/** Lays the page out as large as the still. */
export function layOutWhole({ documentElement }: Document, search: string): void {
	const whole = wholeOf(search);
	if (!whole) return;
	documentElement.dataset['whole'] = 'on';
	documentElement.style.setProperty('--whole-width', `${whole[0]}px`);
	documentElement.style.setProperty('--whole-height', `${whole[1]}px`);
}

/** Moves the window to the part that begins so many CSS pixels from the upper left corner; the map follows with its next drawing. */
export function showPart({ documentElement }: Document, left: number, top: number): void {
	shown = [left, top];
	documentElement.style.setProperty('--part-left', `${left}px`);
	documentElement.style.setProperty('--part-top', `${top}px`);
}

/** Device pixels by which the pane is larger on each side: at its own edge a browser blends a canvas with what is behind it. */
const MARGIN = 8;

/** The pane of the map where the still is larger than the window. */
export function paneOf({ innerWidth, innerHeight, devicePixelRatio, location }: Window): PaneOptions | undefined {
	if (!wholeOf(location.search)) return undefined;
	const pixels = (length: number) => Math.round(length * devicePixelRatio);
	return {
		width: pixels(innerWidth) + 2 * MARGIN,
		height: pixels(innerHeight) + 2 * MARGIN,
		at: () => [pixels(shown[0]) - MARGIN, pixels(shown[1]) - MARGIN],
	};
}
