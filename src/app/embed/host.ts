/** The page that embeds this one: it is told of every step, and may ask for another. */
import type { Presentation } from '../automation';
import type { Request } from './message';

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
			const understood = (await import('./message')).readRequest(data);
			if (understood.kind === 'refused') tell({ event: 'refused', id: understood.id, problem: understood.problem });
			if (understood.kind === 'request') tell(await answer(presentation, understood.request));
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

/** Does what was asked; resolves when the picture is complete. */
async function answer(presentation: Presentation, request: Request): Promise<object> {
	const { id } = request;
	try {
		if (request.command === 'steps') return { event: 'done', id, steps: presentation.steps };
		await carryOut(presentation, request);
		return { event: 'done', id, cursor: { ...presentation.cursor } };
	} catch (error) {
		return { event: 'refused', id, problem: error instanceof Error ? error.message : String(error) };
	}
}

function carryOut(presentation: Presentation, request: Request): Promise<void> {
	const { steps } = presentation;
	const goTo = (step = steps[0]!) => presentation.go(step.slide, step.step);
	switch (request.command) {
		case 'next':
			return presentation.next();
		case 'back':
			return presentation.back();
		case 'first':
			return goTo();
		case 'last':
			return goTo(steps.at(-1));
		case 'go':
			return presentation.go(request.slide, request.step, request.seconds);
		case 'steps':
			return Promise.resolve();
	}
}

/** The origin that the link allows to embed; `undefined` where it names none, or what is no origin. */
export function readHost(search: string): string | undefined {
	const text = new URLSearchParams(search).get('origin');
	if (text === null || !URL.canParse(text)) return undefined;
	const { origin } = new URL(text);
	return origin === 'null' ? undefined : origin;
}
