/** Where a reader was when the page was left, kept by the browser until the next visit. */

const KEY = 'place';

/** What a link says beyond the page's own address. */
export interface Place {
	readonly search: string;
	readonly hash: string;
}

/** Keeps a place. A browser that keeps nothing, or has no room, keeps nothing. */
export function keepPlace({ search, hash }: Place): void {
	try {
		localStorage.setItem(KEY + location.pathname, JSON.stringify({ search, hash }));
	} catch {
		// The next visit begins at the beginning.
	}
}

/** The place of the last visit for a link that names none: `undefined` where the link says more than the page, or nothing was kept. */
export function keptPlace({ search, hash }: Place): Place | undefined {
	if (search !== '' || hash !== '') return undefined;
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(KEY + location.pathname) ?? 'null');
		return isPlace(kept) ? kept : undefined;
	} catch {
		return undefined;
	}
}

const isPlace = (kept: unknown): kept is Place =>
	typeof kept === 'object' &&
	kept !== null &&
	'search' in kept &&
	'hash' in kept &&
	typeof kept.search === 'string' &&
	typeof kept.hash === 'string' &&
	kept.hash.startsWith('#/');
