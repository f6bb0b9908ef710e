import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { PNG } from 'pngjs';
import { ROOT } from '../../src/cli/script';
import type { StillEntry } from '../../src/cli/stills/manifest';
import { mercator } from '../../src/core/view';
import { runIn } from '../pages/project';
import { textsIn } from './png';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Runs the command into an empty folder. */
async function stills(...options: string[]) {
	const out = mkdtempSync(join(tmpdir(), 'stills-'));
	folders.push(out);
	const { code, output } = await runIn(ROOT, 'src/cli/stills.ts', '--out', out, ...options);
	const manifest = () => JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as StillEntry[];
	return { out, code, output, manifest };
}

const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

it('a run gives a file for each step, each in the manifest with its hash, and another run gives the same bytes', async () => {
	const first = await stills('--size', '480x270', '--slide', 'two-readings');
	const second = await stills('--size', '480x270', '--slide', 'two-readings');
	expect([first.code, second.code], first.output + second.output).toEqual([0, 0]);
	const files = readdirSync(first.out).filter((name) => name.endsWith('.png'));
	const inManifest = first.manifest().map(({ file }) => file);
	expect(inManifest.sort()).toEqual(files.sort());
	for (const { file, sha256: stated } of first.manifest()) expect(sha256(join(first.out, file)), file).toBe(stated);
	expect(first.manifest().length).toBeGreaterThan(3);
	expect(second.manifest()).toEqual(first.manifest());
});

it('a still is 1920x1080 by default, and shows a place where Web Mercator puts it', async () => {
	const { out, manifest, code } = await stills('--slide', 'where-is-lake-khasan', '--step', 'region');
	expect(code).toBe(0);
	expect(manifest()).toMatchObject([{ width: 1920, height: 1080, slide: 'where-is-lake-khasan', step: 'region' }]);
	const picture = PNG.sync.read(readFileSync(join(out, manifest()[0]!.file)));
	// The centre and zoom of that step, and the dot of Vladivostok, in pixels of the map, which leaves room for footnotes below it.
	const [, mapWidth, mapHeight] = /map (\d+)x(\d+)\+0\+0/.exec(textsIn(out, manifest()[0]!.file).get('View')!)!;
	const fit = Math.min(Number(mapWidth) / 1920, Number(mapHeight) / 1080);
	const world = 512 * 2 ** 8.6 * fit;
	const [[cx, cy], [x, y]] = [mercator([131.09, 42.7]), mercator([131.8855, 43.1155])];
	const right = [Number(mapWidth) / 2 + (x - cx) * world, Number(mapHeight) / 2 + (y - cy) * world];
	const [px, py] = right.map(Math.round) as [number, number];
	const ink: [number, number][] = [];
	for (let dy = -12; dy <= 12; dy++) {
		for (let dx = -12; dx <= 12; dx++)
			if (picture.data[((py + dy) * picture.width + px + dx) * 4]! < 70) ink.push([dx, dy]);
	}
	const mean = (axis: 0 | 1) => ink.reduce((sum, point) => sum + point[axis], 0) / ink.length;
	expect(ink.length, 'pixels of the dot of a city, 8 pixels in radius').toBeGreaterThan(150 * fit ** 2);
	expect(Math.hypot(mean(0) + px - right[0]!, mean(1) + py - right[1]!), 'pixels from where it should be').toBeLessThan(
		1.5,
	);
});

it('an unknown slide, a wrong size and a wrong option are each one sentence and no file', async () => {
	const [unknown, wrong, option] = await Promise.all([
		stills('--slide', 'where-is-lake-kasan', '--size', '320x180'),
		stills('--size', 'large'),
		stills('--sise', '1x1'),
	]);
	expect(unknown.code).toBe(1);
	expect(unknown.output).toContain('Did you mean "where-is-lake-khasan"?');
	expect(wrong.code).toBe(2);
	expect(option.code).toBe(2);
	for (const { out } of [unknown, wrong, option]) expect(readdirSync(out)).toEqual([]);
});
