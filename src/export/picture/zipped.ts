/** Several files as one. */
import { makeZip } from 'client-zip';

/** A file by its name. */
export interface NamedFile {
	readonly name: string;
	readonly blob: Blob;
}

/** One zip of files that are made one after the other; whoever makes them may end it by throwing, and then there is none. */
export function zipped(files: AsyncIterable<NamedFile>): Promise<Blob> {
	const entries = async function* () {
		for await (const { name, blob } of files) yield { name, input: blob, lastModified: new Date() };
	};
	return new Response(makeZip(entries()), { headers: { 'Content-Type': 'application/zip' } }).blob();
}
