/** One file to be written, whole or not at all. */
import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { openFolder } from '../folder';
import { failure } from '../script';

/** A file that can be written; until then an older one stays as it is. */
export interface Output {
	readonly path: string;
	readonly write: (content: Buffer) => Promise<void>;
}

/** Makes the folder of the file and tries it, before hours are spent on what could not be written. A failure names the file or folder and why. */
export async function openOutput(file: string): Promise<Output> {
	const path = resolve(file);
	const name = basename(path);
	if ((await stat(path).catch(() => undefined))?.isDirectory())
		throw failure(`${path} is a folder; --out needs the name of a file.`, 2);
	// What a run that was killed left of it goes first.
	const folder = await openFolder(dirname(path), `.${name}.part`);
	return { path, write: (content) => folder.write(name, content) };
}
