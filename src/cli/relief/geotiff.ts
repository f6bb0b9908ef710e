/** Elevation models as GeoTIFF, in degrees of WGS84. */
import { fromArrayBuffer } from 'geotiff';
import { failure, messageOf } from '../script';
import type { Model } from './measured';

type GeoTiffImage = Awaited<ReturnType<Awaited<ReturnType<typeof fromArrayBuffer>>['getImage']>>;

const WGS84 = 4326;
const POINTS = 2;

/** Reads the first band of the first image; any reference system but EPSG:4326 is refused. */
export async function readGeoTiff(name: string, bytes: Buffer): Promise<Model> {
	const image = await open(name, bytes);
	const keys = image.getGeoKeys() ?? {};
	const system: unknown = keys.ProjectedCSTypeGeoKey ?? keys.GeographicTypeGeoKey;
	if (system !== WGS84) {
		const found = typeof system === 'number' ? `EPSG:${system}` : 'no reference system that is named';
		throw failure(`${name} has ${found}; EPSG:4326 is read. Reproject it: gdalwarp -t_srs EPSG:4326 ${name} wgs84.tif`);
	}
	const [columns, rows] = [image.getWidth(), image.getHeight()];
	const [left, top, across, down] = placeOf(name, image);
	// A height stands for its whole cell, or for the point that the file names.
	const half = keys.GTRasterTypeGeoKey === POINTS ? 0 : 0.5;
	return {
		west: left + half * across,
		north: top - half * down,
		across,
		down,
		columns,
		rows,
		metres: await heights(name, image),
	};
}

async function open(name: string, bytes: Buffer): Promise<GeoTiffImage> {
	try {
		const copy = new Uint8Array(bytes).buffer;
		return await (await fromArrayBuffer(copy)).getImage();
	} catch (error) {
		throw failure(`${name} cannot be read as GeoTIFF: ${messageOf(error)}`);
	}
}

/** The corner that the file names, and the degrees between two heights. */
function placeOf(
	name: string,
	image: GeoTiffImage,
): readonly [left: number, top: number, across: number, down: number] {
	try {
		const [left, top] = image.getOrigin();
		const [across, down] = image.getResolution();
		if (across! > 0 && down! < 0) return [left!, top!, across!, -down!];
	} catch {
		// Said below: the library throws where a file names no corner.
	}
	throw failure(`${name} does not say where it lies, or lies turned; north must be up.`);
}

async function heights(name: string, image: GeoTiffImage): Promise<Float64Array> {
	const none = image.getGDALNoData();
	try {
		const [band] = (await image.readRasters({ samples: [0] })) as unknown as readonly ArrayLike<number>[];
		return Float64Array.from(band!, (height) => (height === none ? NaN : height));
	} catch (error) {
		throw failure(`The heights of ${name} cannot be read: ${messageOf(error)}`);
	}
}
