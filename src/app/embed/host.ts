/** The page that embeds this one: it is told of every step, and may ask for another. */
import type { Presentation } from '../automation';

/** A step, as the embedding page is told of it. */
interface Told {
	readonly slide: string;
	readonly step: string;
	readonly title: string;
}

/**
 * Attaches to the window of an embedded page: answers its parent, and nobody else. `origin`, where the link gives one (`?origin=https://…`), is the only
 * parent that is listened to and told.
 */
export function serveHost(presentation: Presentation, origin: string | undefined): () => () => void {
	return () => {
		if (window.parent === window) return () => undefined;
		const host = window.parent;
		const tell = (message: object) => host.postMessage({ from: 'presentation', ...message }, origin ?? '*');
		const hear = async ({ source, origin: theirs, data }: MessageEvent<unknown>) => {
			if (source !== host || (origin !== undefined && theirs !== origin)) return;
			const answer = await (await import('./answer')).answerTo(data, presentation);
			if (answer) tell(answer);
		};
		const heard = (event: MessageEvent<unknown>) => void hear(event);
		addEventListener('message', heard);
		void presentation.ready().then(() => tell({ event: 'ready', steps: presentation.steps }));
		return () => removeEventListener('message', heard);
	};
}

/** Tells the embedding page of a step. */
export function tellStep(step: Told, origin: string | undefined): void {
	if (window.parent !== window)
		window.parent.postMessage({ from: 'presentation', event: 'step', ...step }, origin ?? '*');
}

/** The origin that the link allows to embed; `undefined` where it names none, or what is no origin. */
export function readHost(search: string): string | undefined {
	const text = new URLSearchParams(search).get('origin');
	if (text === null || !URL.canParse(text)) return undefined;
	const { origin } = new URL(text);
	return origin === 'null' ? undefined : origin;
}
