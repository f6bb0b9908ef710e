/** A file that is written piece by piece, and is there whole or not at all. */
import { open, rename, rm, writeFile } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { openOutput } from '../paper/output';
import { failure, messageOf } from '../script';

/** A film that is being written. */
export interface FilmFile {
	readonly path: string;
	readonly write: (bytes: Buffer, position: number) => Promise<void>;
	/** Gives the film its name, and writes what belongs beside it: texts by the ending of their files. */
	readonly finish: (beside: Readonly<Record<string, string>>) => Promise<void>;
	/** Takes away what was written. */
	readonly discard: () => Promise<void>;
}

/** Begins a file; what an interrupted run leaves is taken away. A failure names the file and why. */
export async function openFilm(file: string): Promise<FilmFile> {
	const { path } = await openOutput(file);
	const unfinished = join(dirname(path), `.${basename(path)}.part`);
	const handle = await open(unfinished, 'w').catch((error: unknown) => {
		throw failure(`${path} cannot be written: ${messageOf(error)}.`);
	});
	const leave = () => {
		rmSync(unfinished, { force: true });
		process.exit(130);
	};
	process.once('SIGINT', leave).once('SIGTERM', leave);
	const close = async () => {
		process.off('SIGINT', leave).off('SIGTERM', leave);
		await handle.close();
	};
	return {
		path,
		write: async (bytes, position) => void (await handle.write(bytes, 0, bytes.length, position)),
		finish: async (beside) => {
			await close();
			const stem = path.slice(0, path.length - extname(path).length);
			for (const [ending, text] of Object.entries(beside)) await writeFile(`${stem}${ending}`, text);
			await rename(unfinished, path);
		},
		discard: async () => {
			await close().catch(() => undefined);
			await rm(unfinished, { force: true });
		},
	};
}
