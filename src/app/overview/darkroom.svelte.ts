/** Small pictures of the steps of a deck, drawn one after the other. */
import { SvelteMap } from 'svelte/reactivity';
import { cursorAt } from '../../core/cursor';
import type { Deck } from '../../core/deck';
import type { Look } from '../../core/look';
import { stagingAt } from '../../core/staging';
import type { Stage } from '../../stage/stage';

/** Pictures by the index of their keyframe. */
export type Album = SvelteMap<number, ImageBitmap>;

/** What is to be drawn, and where to begin. */
export interface Order {
	readonly deck: Deck;
	readonly look: Look;
	readonly from: () => number;
	readonly wanted: () => readonly number[];
}

const albums = new WeakMap<Deck, Record<string, Album>>();

/** The album of a deck in a look, kept for as long as the window is open; the legend is in no picture. */
export function pictures(deck: Deck, look: Look): Album {
	const known = albums.get(deck) ?? {};
	albums.set(deck, known);
	return (known[JSON.stringify({ ...look, legend: false })] ??= new SvelteMap<number, ImageBitmap>());
}

/** Draws what is wanted and not there yet, the nearest first, until all is there or the life ends. A stage that fails ends it too: the words stay. */
export async function develop(stage: Stage, order: Order, life: AbortSignal): Promise<void> {
	const { deck, look } = order;
	const album = pictures(deck, look);
	for (let index = next(album, order); index !== undefined; index = next(album, order)) {
		stage.draw(stagingAt(deck, cursorAt(deck, index)), look);
		const image = await stage.image().catch(() => undefined);
		if (life.aborted || !image) return;
		album.set(index, image);
	}
}

/** The nearest that is missing: of what is wanted, or else of the whole deck. */
function next(album: Album, { deck, wanted, from }: Order): number | undefined {
	const missing = (indices: readonly number[]) => indices.filter((index) => !album.has(index));
	const first = missing(wanted());
	const todo = first.length > 0 ? first : missing([...deck.keyframes.keys()]);
	return todo.toSorted((a, b) => Math.abs(a - from()) - Math.abs(b - from()))[0];
}
