/** A studio: the page itself, opened as a still in a frame out of sight, where pictures are taken of it. */
import type { Presentation } from '../automation';
import type { Layout } from '../../export/picture/sizes';
import { say } from '../../words';

/** Milliseconds that the page may take to come. */
const PAGE_MS = 120_000;
const LOOK_MS = 50;

/** Where pictures are taken. Promises reject when the life of the studio ends. */
export interface Studio {
	/** The picture of a step, settled, or so many seconds into it; complete. */
	readonly take: (slide: string, step: string, seconds?: number) => Promise<ImageBitmap>;
}

/** Studios in an element, one at a time. */
export interface Studios {
	/** Opens a studio: a still with the query, laid out and drawn so fine; the one that stands where it is the same. Rejects with a sentence. */
	readonly open: (query: URLSearchParams, layout: Layout) => Promise<Studio>;
	/** Takes down what stands; whoever waits for it is told the end of its life. */
	readonly close: () => void;
}

/** No studio stands yet. */
export function studiosIn(host: HTMLElement): Studios {
	let life = new AbortController();
	let standing: { readonly address: string; readonly studio: Promise<Studio> } | undefined;
	const close = () => {
		life.abort();
		standing = undefined;
	};
	return {
		close,
		open: (query, layout) => {
			const address = stillAddress(query, layout.ratio, `#${layout.width}x${layout.height}`);
			if (standing?.address !== address) {
				close();
				life = new AbortController();
				standing = { address, studio: openStudio(host, query, layout, life.signal) };
			}
			return standing.studio;
		},
	};
}

async function openStudio(
	host: HTMLElement,
	query: URLSearchParams,
	{ width, height, ratio }: Layout,
	life: AbortSignal,
): Promise<Studio> {
	const frame = document.createElement('iframe');
	Object.assign(frame, { width: String(width), height: String(height), title: say('picture.studio'), tabIndex: -1 });
	frame.src = stillAddress(query, ratio);
	host.append(frame);
	life.addEventListener('abort', () => frame.remove(), { once: true });
	const presentation = await presentationIn(frame, life);
	const take = async (slide: string, step: string, seconds?: number) => {
		await presentation.go(slide, step, seconds);
		return presentation.picture();
	};
	return { take: (...asked) => untilEnd(take(...asked), life) };
}

/** The address of a still of this page. */
export function stillAddress(query: URLSearchParams, ratio: number, hash = ''): string {
	const words = new URLSearchParams(query);
	words.set('scale', String(Number(ratio.toFixed(6))));
	return `${location.pathname}?${words.toString()}${hash}`;
}

/** What drives the page in a frame, as soon as it is there and its first picture complete. */
export async function presentationIn(frame: HTMLIFrameElement, life: AbortSignal): Promise<Presentation> {
	const end = performance.now() + PAGE_MS;
	const found = () => (frame.contentWindow as Partial<Window> | null)?.presentation;
	while (!found()) {
		life.throwIfAborted();
		if (performance.now() > end) throw new Error(say('picture.neverCame'));
		await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
	}
	const presentation = found()!;
	await untilEnd(presentation.ready(), life);
	return presentation;
}

/** A frame that is taken away answers nobody any more: whoever waits for it is told that the life has ended. */
function untilEnd<T>(answer: Promise<T>, life: AbortSignal): Promise<T> {
	return new Promise((resolve, reject) => {
		const end = () => reject(life.reason as Error);
		if (life.aborted) end();
		life.addEventListener('abort', end, { once: true });
		answer.then(resolve, reject).finally(() => life.removeEventListener('abort', end));
	});
}
