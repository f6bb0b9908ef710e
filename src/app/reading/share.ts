/** Passing on the link to what is seen. */
import { queryWith } from '../query';

/** What became of it: given to another program, in the clipboard, or neither. */
export type Shared = 'shared' | 'copied' | 'refused';

/** The link to what is seen, without what concerns this window alone. */
const linkToShare = ({ origin, pathname, search, hash }: Location): string =>
	origin + pathname + queryWith(search, { hall: undefined }) + hash;

/** Offers the link to other programs where fingers are at work, which is how they pass things on; else copies it. */
export async function shareLink(title: string): Promise<Shared> {
	const url = linkToShare(location);
	try {
		if (matchMedia('(pointer: coarse)').matches && 'share' in navigator) {
			await navigator.share({ title, url });
			return 'shared';
		}
		await navigator.clipboard.writeText(url);
		return 'copied';
	} catch (error) {
		// Who closes the system's sheet has changed their mind.
		return error instanceof DOMException && error.name === 'AbortError' ? 'shared' : 'refused';
	}
}
