/** What pictures are measured by. */
import sharp from 'sharp';

/** The pixels of a picture without transparency, three bytes each. */
export async function pixelsOf(picture: Buffer) {
	const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
	return { data, width: info.width, height: info.height };
}

/** The most that a pixel of one picture differs from the other's, and the share of those that differ by more than a rounding. */
export async function differences(a: Buffer, b: Buffer): Promise<{ readonly worst: number; readonly share: number }> {
	const [one, other] = [await pixelsOf(a), await pixelsOf(b)];
	let [worst, many] = [0, 0];
	for (let i = 0; i < one.data.length; i += 3) {
		const most = Math.max(...[0, 1, 2].map((channel) => Math.abs(one.data[i + channel]! - other.data[i + channel]!)));
		worst = Math.max(worst, most);
		if (most > 4) many++;
	}
	return { worst, share: many / (one.width * one.height) };
}

/** The dot of a place: how far its middle is from where Web Mercator has it, by its own formula. */
export async function placeOf(
	picture: Buffer,
	at: readonly [number, number],
	view: { readonly center: readonly [number, number]; readonly zoom: number },
	map: { readonly width: number; readonly height: number },
): Promise<{ readonly off: number; readonly ink: number }> {
	const { data, width } = await pixelsOf(picture);
	const fit = Math.min(map.width / 1920, map.height / 1080);
	const world = 512 * 2 ** view.zoom * fit;
	const [x, y] = [spot(at, world), spot(view.center, world)].reduce((place, middle) => [
		place[0]! - middle[0]! + map.width / 2,
		place[1]! - middle[1]! + map.height / 2,
	]) as [number, number];
	const reach = Math.ceil(12 * Math.max(fit, 0.52));
	let [ink, right, down] = [0, 0, 0];
	for (let py = Math.round(y) - reach; py <= y + reach; py++) {
		for (let px = Math.round(x) - reach; px <= x + reach; px++) {
			if (data[(py * width + px) * 3]! >= 90) continue;
			ink++;
			right += px + 0.5 - x;
			down += py + 0.5 - y;
		}
	}
	return { off: Math.hypot(right / ink, down / ink), ink };
}

/** Spherical Mercator, EPSG:3857, in pixels of a world so wide. */
const spot = ([longitude, latitude]: readonly [number, number], world: number): number[] => {
	const phi = (latitude * Math.PI) / 180;
	const north = Math.log(Math.tan(Math.PI / 4 + phi / 2));
	return [(longitude / 360) * world, (-north / (2 * Math.PI)) * world];
};

interface Box {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** Pixels that each edge from light paper to dark ink takes along the rows of a box: steps strictly between a tenth and nine tenths of the way, and one for the step itself. */
export function edgeWidths(data: Buffer, width: number, { left, top, width: wide, height: high }: Box): number[] {
	const [dark, light] = [70, 225];
	const widths: number[] = [];
	for (let y = top; y < top + high; y++) {
		let since: number | undefined;
		for (let x = left; x < left + wide; x++) {
			const value = data[(y * width + x) * 3 + 1]!;
			if (value >= light) since = x;
			else if (value <= dark && since !== undefined) {
				if (x - since < 12) widths.push(x - since);
				since = undefined;
			}
		}
	}
	return widths;
}
