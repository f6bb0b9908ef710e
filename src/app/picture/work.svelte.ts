/** What takes a while: how far it is, how it ended, and how it is broken off. */
import { say } from '../../words';

/** One piece of work at a time. */
export interface Work {
	/** How much is done; `undefined` while nothing is being done. */
	readonly done: number | undefined;
	/** How the last one ended, as a sentence. */
	readonly told: string | undefined;
	/** Does something; it is given the signal of its end, and tells how much is done. */
	readonly run: (does: (life: AbortSignal, tell: (done: number) => void) => Promise<string>) => Promise<void>;
	readonly cancel: () => void;
}

/** No work is done yet; `broken` is called when some is broken off. */
export function openWork(broken: () => void): Work {
	let done = $state.raw<number>();
	let told = $state.raw<string>();
	let life = new AbortController();
	return {
		get done() {
			return done;
		},
		get told() {
			return told;
		},
		run: async (does) => {
			const { signal } = (life = new AbortController());
			[done, told] = [0, undefined];
			try {
				const sentence = await does(signal, (now) => (done = now));
				told = signal.aborted ? say('picture.cancelled') : sentence;
			} catch (reason) {
				const why = reason instanceof Error ? reason.message : String(reason);
				told = signal.aborted ? say('picture.cancelled') : say('picture.failed', { why });
			} finally {
				done = undefined;
			}
		},
		cancel: () => {
			life.abort();
			broken();
		},
	};
}
