/** The built page of a project: built again exactly when something that it is made from has changed. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { builtPage } from '../../src/cli/built-page';
import { emptyFolder } from './machine';

let root: string;
/** What the build read of `slides/one.svelte`, each time. */
let builds: string[];

const write = (path: string, text: string) => writeFileSync(join(root, path), text);
const read = (path: string) => readFileSync(path, 'utf8');
/** Stands for a build: writes a page that holds a slide. */
const build = async (folder: string) => {
	builds.push(read(join(root, 'slides/one.svelte')));
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'index.html'), builds.at(-1)!);
	return Promise.resolve();
};
const built = () => builtPage(root, build);

beforeEach(() => {
	[root, builds] = [emptyFolder(), []];
	for (const folder of ['geo', 'public/fonts', 'slides', 'src/core', 'node_modules', 'tests'])
		mkdirSync(join(root, folder), { recursive: true });
	write('slides/one.svelte', 'first words');
});

describe('the built page', () => {
	it('is built once as long as nothing changes, whatever the time of its files', async () => {
		const folder = await built();
		utimesSync(join(root, 'slides/one.svelte'), 0, 0);
		expect(await built()).toBe(folder);
		expect(read(join(folder, 'index.html'))).toBe('first words');
		expect(builds).toHaveLength(1);
	});

	it.each([
		'slides/one.svelte',
		'slides/two.svelte',
		'geo/field.geojson',
		'src/core/frame.ts',
		'public/fonts/a.woff2',
		'package-lock.json',
		'vite.config.ts',
		'.env.local',
		'node_modules/.package-lock.json',
	])('is another one after a change of %s, and the old one again when that is undone', async (path) => {
		const text = existsSync(join(root, path)) ? read(join(root, path)) : 'before';
		write(path, text);
		const before = await built();
		write(path, 'changed');
		expect(await built()).not.toBe(before);
		write(path, text);
		expect(await built()).toBe(before);
		expect(builds).toHaveLength(2);
	});

	it('is another one where a file has only another name', async () => {
		const before = await built();
		renameSync(join(root, 'slides/one.svelte'), join(root, 'slides/1.svelte'));
		write('slides/one.svelte', '');
		expect(await built()).not.toBe(before);
	});

	it('is not built again for what does not go into it', async () => {
		const before = await built();
		write('tests/one.test.ts', 'changed');
		expect(await built()).toBe(before);
	});

	it('is built again where a file was saved while it was being built', async () => {
		const folder = await builtPage(root, async (into) => {
			await build(into);
			if (builds.length === 1) write('slides/one.svelte', 'second words');
		});
		expect(builds).toEqual(['first words', 'second words']);
		expect(read(join(folder, 'index.html'))).toBe('second words');
		expect(await built()).toBe(folder);
	});

	it('leaves nothing behind where the build fails, and is tried again', async () => {
		const failing = async (into: string) => {
			await build(into);
			throw new Error('The page cannot be built.');
		};
		await expect(builtPage(root, failing)).rejects.toThrow('cannot be built');
		expect(readdirSync(join(root, '.cache/pages'))).toEqual([]);
		expect(existsSync(await built())).toBe(true);
		expect(builds).toHaveLength(2);
	});

	it('takes away what nobody asked for since a day, and nothing younger', async () => {
		const [old, kept] = [await built(), (write('slides/one.svelte', 'b'), await built())];
		const ago = (hours: number) => new Date(Date.now() - hours * 3600 * 1000);
		utimesSync(old, ago(25), ago(25));
		utimesSync(kept, ago(23), ago(23));
		write('slides/one.svelte', 'c');
		await built();
		expect([existsSync(old), existsSync(kept)]).toEqual([false, true]);
	});
});
