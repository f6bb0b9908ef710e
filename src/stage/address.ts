/** Where the files of the page are: beside it, or within it where one file carries everything. */
import { carried } from 'virtual:carried';

/** The address of a file by its path relative to the page. An address that is whole already, as of what the build has put into the page, stays as it is. */
export function addressOf(path: string): string {
	return carried?.[path] ?? new URL(path, document.baseURI).href;
}

/** The address at which a file really lies that was asked for beside the page; what is filled in by others, such as the number of a tile, is known only then. */
export function carriedAddress(url: string): string {
	const base = new URL('.', document.baseURI).href;
	return (url.startsWith(base) ? carried?.[url.slice(base.length)] : undefined) ?? url;
}

/** Paths of the files that the page carries in itself; `undefined` for a page beside which they lie. */
export const carriedFiles: readonly string[] | undefined = carried && Object.keys(carried);
