/** What the windows of a hall have in common. */
import type { Aids } from '../aids';
import type { Cursor } from '../cursor';
import type { Look } from '../look';

/** Before the id of a line drawn by hand in the name of its topic. */
export const INK = 'ink/';

/** What a window shows and has in common with the others. */
export interface Common {
	readonly cursor: Cursor & { readonly playing: boolean };
	readonly look: Look;
	readonly aids: Aids;
	/** Id of the edition; empty for the whole deck. */
	readonly edition: string;
}

/** Every topic by its name; each line drawn by hand is one of its own, so that no two hands undo each other. */
export function topicsOf({ cursor, look, aids, edition }: Common): Readonly<Record<string, unknown>> {
	const { ink, ...others } = aids;
	return { cursor, look, edition, ...others, ...Object.fromEntries(ink.map((stroke) => [INK + stroke.id, stroke])) };
}
