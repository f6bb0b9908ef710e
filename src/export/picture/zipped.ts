/** Several files as one. */
import { makeZip } from 'client-zip';

/** A file by its name. */
export interface NamedFile {
	readonly name: string;
	readonly blob: Blob;
}

/** One zip of files that are made one after the other. Rejects with what whoever makes them threw, and then there is none. */
export async function zipped(files: AsyncIterable<NamedFile>): Promise<Blob> {
	let thrown: { readonly reason: unknown } | undefined;
	const entries = async function* () {
		try {
			for await (const { name, blob } of files) yield { name, input: blob, lastModified: new Date() };
		} catch (reason) {
			thrown = { reason };
			throw reason;
		}
	};
	try {
		return await new Response(makeZip(entries()), { headers: { 'Content-Type': 'application/zip' } }).blob();
	} catch (reason) {
		// A stream that breaks is told of as a failure of the network.
		throw thrown ? thrown.reason : reason;
	}
}
