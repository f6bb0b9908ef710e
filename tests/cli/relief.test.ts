/** `npm run relief`: what it refuses, and that the tiles, decoded, are the ground that was put in. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, MultiLineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../src/cli/script';
import { heightsOf, type HeightGrid, type ReliefInfo } from '../../src/core/relief';
import { geoTiff, hgt, plane, relief, started, tileHeights, type Ground, type Sample } from './ground';
import { emptyFolder } from './machine';

const BOX = '130.55,42.42,130.62,42.46';

const json = <T>(folder: string, name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
const infoOf = (folder: string) => json<ReliefInfo>(folder, 'relief.json');
const inside = ({ longitude, latitude }: Sample) =>
	longitude > 130.55 && longitude < 130.62 && latitude > 42.42 && latitude < 42.46;

/** The greatest difference in metres between the tiles of a zoom and the ground, within the box asked for. */
function worst(folder: string, zoom: number, ground: Ground): number {
	const samples = tileHeights(folder, zoom).filter(inside);
	expect(samples.length).toBeGreaterThan(20);
	return Math.max(...samples.map(({ longitude, latitude, height }) => Math.abs(height - ground(longitude, latitude))));
}

describe('a file of SRTM', () => {
	it('is cut to the box and comes back from the tiles of every zoom within its whole metres', async () => {
		const [file, out] = [hgt(plane), emptyFolder()];
		const ended = await started(file, '--bounds', BOX, '--out', out, '--credit', 'Relief: SRTM');
		expect(ended.code).toBe(0);
		expect(ended.said).toContain('zooms 8 to 11, contours every 50 m. Relief: SRTM.');
		expect(infoOf(out)).toMatchObject({ schematic: false, credit: 'Relief: SRTM', minzoom: 8, maxzoom: 11 });
		expect(infoOf(out).source).toEqual({
			file: 'N42E130.hgt',
			sha256: createHash('sha256').update(readFileSync(file)).digest('hex'),
		});
		for (const zoom of [9, 10, 11]) expect(worst(out, zoom, plane)).toBeLessThan(0.7);
	});

	it('gives the page the same heights, and contours where the ground has them', async () => {
		const [file, out] = [hgt(plane), emptyFolder()];
		await relief(file, '--bounds', BOX, '--out', out);
		const heightAt = heightsOf(json<HeightGrid>(out, 'heights.json'));
		expect(heightAt([130.58, 42.44])).toBeCloseTo(plane(130.58, 42.44), 0);
		expect(heightAt([10, 10])).toBe(0);
		const { features } = json<FeatureCollection<MultiLineString>>(out, 'contours.geojson');
		const lines = features.flatMap(({ properties, geometry }) =>
			geometry.coordinates.flat().map(([x, y]) => plane(x!, y!) - (properties?.['elevation'] as number)),
		);
		expect(lines.length).toBeGreaterThan(20);
		expect(Math.max(...lines.map(Math.abs))).toBeLessThan(1.5);
		const indexed = features.filter(({ properties }) => properties?.['index'] === true);
		expect(indexed.map(({ properties }) => (properties?.['elevation'] as number) % 250)).toEqual(indexed.map(() => 0));
	});

	it('is bridged where nothing was measured, and says so', async () => {
		const hole = (x: number, y: number) => (Math.hypot(x - 130.58, y - 42.44) < 0.006 ? NaN : plane(x, y));
		const out = emptyFolder();
		const { said } = await relief(hgt(hole), '--bounds', BOX, '--out', out);
		expect(said).toMatch(/N42E130\.hgt has no height in \d+\.\d % of the tiles; these are bridged smoothly\./);
		expect(worst(out, 11, plane)).toBeLessThan(3);
	});
});

describe('a GeoTIFF', () => {
	it.each([
		['cells', { GeographicTypeGeoKey: 4326 }],
		['points', { GeographicTypeGeoKey: 4326, GTRasterTypeGeoKey: 2 }],
	])('whose heights stand for %s comes back from the tiles', async (_, keys) => {
		const out = emptyFolder();
		const ended = await relief(geoTiff(plane, keys), '--bounds', BOX, '--out', out);
		expect(ended).toMatchObject({ code: 0 });
		expect(worst(out, infoOf(out).maxzoom, plane)).toBeLessThan(0.15);
	});

	it('of another reference system is refused', async () => {
		const { code, said } = await started(geoTiff(plane, { ProjectedCSTypeGeoKey: 32652 }), '--bounds', BOX);
		expect(code).toBe(1);
		expect(said).toMatch(/^model\.tif has EPSG:32652; EPSG:4326 is read\. Reproject it: /);
	});
});

describe('what is refused in one sentence', () => {
	const write = (name: string, text: string) => {
		const path = join(emptyFolder(), name);
		writeFileSync(path, text);
		return path;
	};
	it.each([
		[[write('N42E130.hgt', 'short')], 1, /^N42E130\.hgt has 5 bytes; a file of SRTM has 2884802 /],
		[
			[write('heights.hgt', 'x')],
			2,
			/^heights\.hgt does not say where it lies; SRTM files are named like N42E130\.hgt\.$/,
		],
		[
			[write('model.asc', 'x')],
			2,
			/^model\.asc is neither an SRTM file \(N42E130\.hgt\) nor a GeoTIFF \(NAME\.tif\)\.$/,
		],
		[[write('model.tif', 'no tiff at all')], 1, /^model\.tif cannot be read as GeoTIFF: .*$/],
		[['/nowhere/N42E130.hgt'], 2, /^\/nowhere\/N42E130\.hgt cannot be read: ENOENT.*$/],
		[['--bounds', BOX], 2, /^--bounds and --credit go with a FILE; geo\/relief\.geojson has its own box\.$/],
		[['--bound', BOX], 2, /^There is no option --bound\. Did you mean "--bounds"\?$/],
	])('%j', async (args, code, sentence) => {
		const ended = await relief(...args);
		expect(ended.code).toBe(code);
		expect(ended.said).toMatch(sentence);
	});

	it('a box that is none, and one that the file does not cover', async () => {
		const file = hgt(plane);
		const box = await relief(file, '--bounds', '130.6,42.4,130.5,42.5');
		expect(box.code).toBe(2);
		expect(box.said).toMatch(/^--bounds needs west, south, east and north in degrees/);
		const far = await relief(file, '--bounds', '130.9,42.4,131.2,42.5');
		expect(far).toEqual({
			code: 1,
			said: 'N42E130.hgt holds 130, 42, 131, 43 (west, south, east, north); the relief reaches over 130.9, 42.4, 131.2, 42.5.',
		});
	});
});

describe('the relief of this campaign', () => {
	it('is the same to the byte each time, and holds the heights that were put in', async () => {
		if (!existsSync(join(ROOT, 'geo/relief.geojson'))) return;
		const [one, two] = [emptyFolder(), emptyFolder()];
		const ended = await Promise.all([started('--out', one), relief('--out', two)]);
		expect(ended.map(({ code }) => code)).toEqual([0, 0]);
		const files = readdirSync(one, { recursive: true, encoding: 'utf8' })
			.filter((name) => name.includes('.'))
			.sort();
		const bytes = (folder: string) => files.map((name) => readFileSync(join(folder, name)));
		expect(bytes(two)).toEqual(bytes(one));
		const size = bytes(one).reduce((sum, { length }) => sum + length, 0);
		expect(size).toBeLessThan(2_000_000);
		const written = json<FeatureCollection>(join(ROOT, 'geo'), 'relief.geojson');
		const heightAt = heightsOf(json<HeightGrid>(one, 'heights.json'));
		for (const { id, geometry, properties } of written.features) {
			if (geometry.type !== 'Point' || properties?.['class'] === 'saddle') continue;
			const height = properties?.['heights'] as number;
			const [x, y] = geometry.coordinates;
			// The page's cells are 56 m wide: a top is blunt in them.
			expect(Math.abs(heightAt([x!, y!]) - height), String(id)).toBeLessThan(6);
		}
	});
});
