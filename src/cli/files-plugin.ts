/** A list of every file of the built page, for whoever must be sure that all of it is there. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';

/** The name of the list. */
const LIST = 'files.json';

/** Writes `files.json` beside the page: paths with slashes, relative to it, sorted. */
export function filesPlugin(): Plugin {
	let folder = '';
	return {
		name: 'files',
		apply: 'build',
		configResolved: ({ root, build }) => void (folder = resolve(root, build.outDir)),
		closeBundle: {
			order: 'pre',
			sequential: true,
			// A build that failed has written nothing, and says itself why.
			handler: (error) => {
				if (!error) writeFileSync(join(folder, LIST), listed(folder));
			},
		},
	};
}

function listed(folder: string): string {
	const files = readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && entry.name !== LIST)
		.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'));
	return JSON.stringify(files.sort(), undefined, '\t');
}
