/** What the tests of `npm run relief` are made with: files of a ground that is known, the script as a process, and tiles decoded. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeArrayBuffer } from 'geotiff';
import { PNG } from 'pngjs';
import { vi } from 'vitest';
import { relief as command } from '../../src/cli/relief';
import { ROOT, type Failure } from '../../src/cli/script';
import { unmercator } from '../../src/core/view';
import { emptyFolder } from './machine';

export type Ground = (longitude: number, latitude: number) => number;
/** A plane that rises to the north-east, steep enough that a slip of a cell is seen. */
export const plane: Ground = (longitude, latitude) => 100 + (longitude - 130.5) * 1500 + (latitude - 42.4) * 2000;

export interface Ended {
	readonly code: number;
	readonly said: string;
}

/** The script as a person starts it. */
export function started(...args: readonly string[]): Promise<Ended> {
	const command = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'src/cli/relief.ts', ...args];
	return new Promise((resolve) => {
		execFile(process.execPath, command, { cwd: ROOT }, (error, stdout, stderr) => {
			resolve({ code: error === null ? 0 : Number(error.code), said: (stdout + stderr).trim() });
		});
	});
}

/** The same command within this process, which spares its start. */
export async function relief(...args: readonly string[]): Promise<Ended> {
	const said: unknown[] = [];
	const log = vi.spyOn(console, 'log').mockImplementation((line) => void said.push(line));
	try {
		return { code: await command(args), said: said.join('\n') };
	} catch (error) {
		const { exitCode, message } = error as Failure;
		return { code: exitCode, said: [...said, message].join('\n') };
	} finally {
		log.mockRestore();
	}
}

/** A file of SRTM at three seconds of arc: N42E130, whole metres, void where the ground is not a number. */
export function hgt(ground: Ground, name = 'N42E130.hgt'): string {
	const bytes = Buffer.alloc(1201 * 1201 * 2);
	for (let i = 0; i < 1201 * 1201; i++) {
		const height = ground(130 + (i % 1201) / 1200, 43 - Math.floor(i / 1201) / 1200);
		bytes.writeInt16BE(Number.isNaN(height) ? -32_768 : Math.round(height), 2 * i);
	}
	const path = join(emptyFolder(), name);
	writeFileSync(path, bytes);
	return path;
}

/** A GeoTIFF of 0.001 degrees a cell from 130.5 E, 42.5 N, whose heights stand for cells or, with 2, for points. */
export function geoTiff(ground: Ground, keys: Record<string, unknown> = { GeographicTypeGeoKey: 4326 }): string {
	const size = 200;
	const half = keys['GTRasterTypeGeoKey'] === 2 ? 0 : 0.5;
	const values = Float32Array.from({ length: size * size }, (_, i) =>
		ground(130.5 + ((i % size) + half) / 1000, 42.5 - (Math.floor(i / size) + half) / 1000),
	);
	const place = { ModelTiepoint: [0, 0, 0, 130.5, 42.5, 0], ModelPixelScale: [0.001, 0.001, 0] };
	const sample = { BitsPerSample: [32], SampleFormat: [3], GDAL_NODATA: '-9999' };
	const tiff = writeArrayBuffer(values, { height: size, width: size, ...place, ...sample, ...keys });
	const path = join(emptyFolder(), 'model.tif');
	writeFileSync(path, Buffer.from(tiff));
	return path;
}

export interface Sample {
	readonly longitude: number;
	readonly latitude: number;
	readonly height: number;
}

/** Every height in the tiles of a zoom, at the middle of its pixel. */
export function tileHeights(folder: string, zoom: number): Sample[] {
	const world = 256 * 2 ** zoom;
	const columns = readdirSync(join(folder, String(zoom)));
	return columns.flatMap((x) =>
		readdirSync(join(folder, String(zoom), x)).flatMap((file) => {
			const { data } = PNG.sync.read(readFileSync(join(folder, String(zoom), x, file)));
			return Array.from({ length: 256 * 256 }, (_, i) => {
				const [column, row] = [Number(x) * 256 + (i % 256), parseInt(file) * 256 + Math.floor(i / 256)];
				const [longitude, latitude] = unmercator([(column + 0.5) / world, (row + 0.5) / world]);
				return { longitude, latitude, height: data.readUIntBE(4 * i, 3) / 256 - 32_768 };
			});
		}),
	);
}
