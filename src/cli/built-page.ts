/** The built page of a project, kept under a name made from all that it is built from: what is unchanged is not built again. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './script';
import { buildPage } from './serve';

/** Folders that go into a page; of the project's own folder, its files do. */
const FOLDERS = ['geo', 'public', 'slides', 'src'];
/** What is installed, as npm keeps it: a lock file tells only what should be. */
const INSTALLED = 'node_modules/.package-lock.json';
/** Milliseconds after which a page that nobody asked for any more is taken away: longer than any run of stills. */
const KEPT_MS = 24 * 3600 * 1000;

/** Builds a page from the project in `root` into an empty folder. */
export type Build = (folder: string, root: string) => Promise<void>;

/**
 * The absolute path of a folder with the page of the project in `root` as it is now, built first where it has not been. Nothing may be written
 * there: others may be served from it. A failure says what stands in the way of building.
 */
export async function builtPage(root = ROOT, build: Build = buildPage): Promise<string> {
	const key = inputKey(root);
	const folder = join(root, '.cache/pages', key);
	if (!existsSync(folder)) {
		// Of its own until it is whole: another process may be building the same, and this one may be ended.
		const begun = `${folder}.${process.pid}`;
		try {
			await build(begun, root);
			// A file that was saved meanwhile may be in the page or not.
			if (inputKey(root) !== key) return await builtPage(root, build);
			rename(begun, folder);
		} finally {
			rmSync(begun, { recursive: true, force: true });
		}
	}
	utimesSync(folder, new Date(), new Date());
	removeOld(join(root, '.cache/pages'));
	return folder;
}

/** The SHA-256 of every file that a page is built from (of those that are to count), their names, and what else a build depends on. */
export function inputKey(root: string, counts: (path: string) => boolean = () => true): string {
	const hash = createHash('sha256');
	const settings = Object.entries(process.env).filter(([name]) => name.startsWith('VITE_'));
	hash.update(JSON.stringify([process.version, settings.sort()]));
	for (const path of inputs(root).filter(counts)) {
		const bytes = readFileSync(join(root, path));
		hash.update(JSON.stringify([path, bytes.length])).update(bytes);
	}
	return hash.digest('hex').slice(0, 32);
}

/** Every file that a page is built from, relative to the project, in order. */
export function inputs(root: string): readonly string[] {
	const own = readdirSync(root).filter((name) => statSync(join(root, name)).isFile());
	const below = FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
			.map((name) => join(folder, name))
			.filter((path) => statSync(join(root, path)).isFile()),
	);
	const installed = existsSync(join(root, INSTALLED)) ? [INSTALLED] : [];
	return [...own, ...below, ...installed].sort();
}

/** Where another process was faster, its page is the same. */
function rename(begun: string, folder: string): void {
	try {
		renameSync(begun, folder);
	} catch (error) {
		if (!existsSync(folder)) throw error;
	}
}

/** Takes away what lies in a folder and was not used for a day. */
export function removeOld(folder: string): void {
	for (const path of readdirSync(folder).map((name) => join(folder, name))) {
		const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
		if (age > KEPT_MS) rmSync(path, { recursive: true, force: true });
	}
}
