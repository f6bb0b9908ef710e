/** Another campaign in the same house: this project with other `geo/` and `slides/`, in a folder of its own. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/cli/script';

/** Everything that is not campaign; packages are found in the folder above. */
const HOUSE = ['src', 'public', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts'];

/** Puts the house into a folder, with `geo/` and `slides/` from another. A page that was built there stays, for it is known by all that it was built from. */
export function makeProject(name: string, campaign: string): string {
	const root = join(ROOT, '.cache', name);
	mkdirSync(root, { recursive: true });
	for (const part of readdirSync(root).filter((name) => name !== '.cache'))
		rmSync(join(root, part), { recursive: true, force: true });
	for (const part of HOUSE) cpSync(join(ROOT, part), join(root, part), { recursive: true });
	for (const part of ['geo', 'slides']) cpSync(join(campaign, part), join(root, part), { recursive: true });
	return root;
}

/** Runs a script of a project, and tells how it ended. */
export function runIn(
	root: string,
	script: string,
	...args: string[]
): Promise<{ readonly code: number; readonly output: string }> {
	const command = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), script, ...args];
	return new Promise((resolve) => {
		execFile(process.execPath, command, { cwd: root, encoding: 'utf8', timeout: 240_000 }, (error, stdout, stderr) => {
			resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, output: stdout + stderr });
		});
	});
}
