/** Whether the browser has kept the page for use without a network. */

/** `newer`: it has also kept a version that is newer than the one on show. */
export type Kept = 'no' | 'ready' | 'newer';

let kept = $state.raw<Kept>('no');

export const keptNow = (): Kept => kept;

/** Tells the window how it stands. */
export function tellKept(now: Kept): void {
	kept = now;
}
