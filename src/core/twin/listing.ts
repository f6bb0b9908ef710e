/** Lists that a sentence has room for. */

/** Names that a sentence has room for. */
const MOST_NAMES = 8;

/** `A; B; C; and 4 more`: parts that may have commas of their own, and of those that are left out how many. */
export function cutList(parts: readonly string[], more: (rest: number) => string, most = MOST_NAMES): string {
	// Whoever leaves out one could have named it.
	const room = parts.length === most + 1 ? parts.length : most;
	const rest = parts.length - room;
	return [...parts.slice(0, room), ...(rest > 0 ? [more(rest)] : [])].join('; ');
}

/** `A, B and C`. */
export const seriesWith = (parts: readonly string[], and: string): string =>
	parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;

/** What belongs to each side, the sides in the order in which they first appear. */
export function bySide<Item extends { readonly side?: string | undefined }>(
	items: readonly Item[],
): readonly (readonly [side: string | undefined, own: readonly Item[]])[] {
	const sides = [...new Set(items.map(({ side }) => side))];
	return sides.map((side) => [side, items.filter((item) => item.side === side)] as const);
}
