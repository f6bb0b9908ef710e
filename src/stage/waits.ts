/** Named, counted waits: what a picture still needs, and which of it never came. */
import { say } from '../words';

/** Something a picture needs, and whether it is there. */
export interface Need {
	readonly name: string;
	readonly met: () => boolean;
}

/** Milliseconds after which a need counts as never met; without a GPU, a busy machine takes half of it for a large picture with shaded hills. */
const PATIENCE_MS = 60_000;

/**
 * Resolves once every need is met, looked at once an animation frame and, where the browser gives none (a hidden tab), after a while.
 * Rejects with the names of those that were not met in time.
 */
export function waitFor(needs: readonly Need[], given: AbortSignal, patience = PATIENCE_MS): Promise<void> {
	const start = performance.now();
	return new Promise((resolve, reject) => {
		const look = () => {
			if (given.aborted) return reject(new Error(say('fallback.takenDown')));
			const missing = needs.filter(({ met }) => !met()).map(({ name }) => name);
			if (missing.length === 0) return resolve();
			if (performance.now() - start > patience)
				return reject(new Error(say('fallback.never', { what: missing.join(', ') })));
			nextLook(look);
		};
		look();
	});
}

/** Resolves after so many animation frames. */
export async function frames(count: number): Promise<void> {
	for (let i = 0; i < count; i++) await new Promise<void>((resolve) => nextLook(resolve));
}

/** Milliseconds after which no animation frame is waited for any longer: a hidden page is given none, and a slow machine takes its time. */
const HIDDEN_MS = 100;
const SLOW_MS = 2000;

/** Calls once: at the next animation frame, or after a while where none comes. */
function nextLook(call: () => void): void {
	let called = false;
	const once = () => {
		if (called) return;
		called = true;
		cancelAnimationFrame(frame);
		clearTimeout(timer);
		call();
	};
	const frame = requestAnimationFrame(once);
	const timer = setTimeout(once, document.visibilityState === 'hidden' ? HIDDEN_MS : SLOW_MS);
}
