/** The files of the built page, as the build lists them. */

/** Paths relative to the page; rejects for a page that was not built, which has no list. */
export async function fileList(signal?: AbortSignal): Promise<readonly string[]> {
	const list: unknown = await (await fetch('files.json', signal ? { signal } : {})).json();
	if (!Array.isArray(list) || !list.every((file) => typeof file === 'string'))
		throw new Error('There is no list of files.');
	return list;
}
