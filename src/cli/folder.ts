/** A folder to write into: no file in it is ever half written, and the one that tells of the others is there only when they all are. */
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { failure, messageOf } from './script';

/** A folder that can be written to. */
export interface Folder {
	readonly path: string;
	/** The names of what lies in it. */
	readonly list: () => Promise<readonly string[]>;
	/** Writes a file whole: under another name first, then renamed. */
	readonly write: (file: string, content: Buffer | string) => Promise<void>;
	/** Takes away what a run that was killed has left of a file. */
	readonly forgetPart: (file: string) => Promise<void>;
}

/** Makes the folder where it is not there, tries it, and takes away an older `last`, the file to be written when all others are. A failure names the folder and why. */
export async function openFolder(path: string, last = 'manifest.json'): Promise<Folder> {
	const partOf = (file: string) => join(path, `.${file}.part`);
	const write = async (file: string, content: Buffer | string) => {
		try {
			await writeFile(partOf(file), content);
			await rename(partOf(file), join(path, file));
		} catch (error) {
			await rm(partOf(file), { force: true }).catch(() => undefined);
			throw failure(`${join(path, file)} cannot be written: ${messageOf(error)}.`);
		}
	};
	try {
		await makeFolder(path);
		await writeFile(join(path, '.try.part'), '');
		await rm(join(path, '.try.part'));
		await rm(join(path, last), { force: true });
	} catch (error) {
		throw failure(`The folder ${path} cannot be written to: ${messageOf(error)}.`);
	}
	return { path, write, list: () => readdir(path), forgetPart: (file) => rm(partOf(file), { force: true }) };
}

/** Makes a folder and those above it. Not `mkdir` with `recursive`: where the system refuses with ENOENT, as in /proc, that never ends. */
async function makeFolder(path: string): Promise<void> {
	if ((await stat(path).catch(() => undefined))?.isDirectory()) return;
	if (dirname(path) !== path) await makeFolder(dirname(path));
	await mkdir(path);
}
