/** The files of the built page, as the build lists them. */
import { addressOf, carriedFiles } from '../stage/address';

/** Paths relative to the page, those that it carries in itself where it does; rejects for a page that was not built, which has no list. */
export async function fileList(signal?: AbortSignal): Promise<readonly string[]> {
	if (carriedFiles) return carriedFiles;
	const list: unknown = await (await fetch(addressOf('files.json'), signal ? { signal } : {})).json();
	if (!Array.isArray(list) || !list.every((file) => typeof file === 'string'))
		throw new Error('There is no list of files.');
	return list;
}
