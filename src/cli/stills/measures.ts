/** How large a still is to be: in pixels, or as a sheet of paper. */
import { failure } from '../script';
import { shown } from '../shown';
import { checkChoice } from '../options';
import type { StillFormat } from './options';

/** Sheets of paper by name, in millimetres, the short side first (ISO 216, ANSI). */
const SHEETS = {
	a0: [841, 1189],
	a1: [594, 841],
	a2: [420, 594],
	a3: [297, 420],
	a4: [210, 297],
	a5: [148, 210],
	letter: [215.9, 279.4],
} as const;
type SheetName = keyof typeof SHEETS;
export const SHEET_NAMES = Object.keys(SHEETS);

/** The size of a still. */
export interface Measures {
	/** CSS pixels. */
	readonly width: number;
	readonly height: number;
	/** Device pixels for each of them. */
	readonly scale: number;
	/** Pixels for an inch of paper; `undefined` where the still is for no paper. */
	readonly dpi?: number;
}

/** Pixels of a side, and of a picture as a whole, beyond which none is made. */
const LARGEST = 16_384;
const MOST = 16_384 * 9_216;
/** Pixels of a side that WebP can count. */
const LARGEST_WEBP = 16_383;
const SMALLEST = 16;
const MM_PER_INCH = 25.4;

type Given = { readonly [Name in 'size' | 'scale' | 'paper' | 'dpi']?: string };

/** Reads size and scale, or paper and resolution. A failure names the option that is wrong: exit code 2. */
export function readMeasures(given: Given): Measures {
	const measures = given.paper === undefined ? readPixels(given) : readPaper(given, given.paper);
	const [width, height] = [measures.width * measures.scale, measures.height * measures.scale];
	const said = given.paper === undefined ? `--size ${given.size ?? '1920x1080'} at --scale ${measures.scale}` : `--paper ${given.paper} at ${measures.dpi} dpi`; // prettier-ignore
	if (Math.max(width, height) > LARGEST)
		throw failure(`${said} makes ${Math.max(width, height)} pixels; ${LARGEST} are the most a side may have.`, 2);
	if (width * height > MOST)
		throw failure(`${said} makes ${width} x ${height} pixels; 16384 x 9216 are the most a picture may have.`, 2);
	return measures;
}

function readPixels({ size = '1920x1080', scale = '1', dpi }: Given): Measures {
	if (dpi !== undefined) throw failure('--dpi counts pixels for an inch of paper: say --paper too.', 2);
	return { ...readSize(size), scale: readScale(scale) };
}

/** A sheet on its long side, filled by the picture. */
function readPaper({ size, scale, dpi: text = '300' }: Given, name: string): Measures {
	checkChoice('paper', name, SHEET_NAMES);
	if (size !== undefined || scale !== undefined)
		throw failure(`--paper says how large the picture is; leave --${size === undefined ? 'scale' : 'size'} out.`, 2);
	const dpi = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
	if (!(dpi >= 36 && dpi <= 2400))
		throw failure(`--dpi needs a whole number from 36 to 2400; ${shown(text)} found.`, 2);
	const [short, long] = SHEETS[name as SheetName];
	const pixels = (millimetres: number) => Math.round((millimetres / MM_PER_INCH) * dpi);
	return { width: pixels(long), height: pixels(short), scale: 1, dpi };
}

/** `1920x1080` as numbers. */
export function readSize(text: string): { readonly width: number; readonly height: number } {
	const match = /^(\d{1,6})[x×](\d{1,6})$/i.exec(text);
	const [width, height] = [Number(match?.[1]), Number(match?.[2])];
	if (!(width >= SMALLEST && height >= SMALLEST)) {
		throw failure(
			`--size needs width and height in pixels, ${SMALLEST} or more, such as 1920x1080; ${shown(text)} found.`,
			2,
		);
	}
	return { width, height };
}

/** A scale from 0.25 to 8. */
export function readScale(text: string): number {
	const scale = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
	if (!(scale >= 0.25 && scale <= 8)) throw failure(`--scale needs a number from 0.25 to 8; ${shown(text)} found.`, 2);
	return scale;
}

interface Formatted extends Measures {
	readonly format: StillFormat;
	readonly look: Readonly<Record<string, string>>;
}

/** Refuses what a format cannot hold (exit code 2). */
export function checkFormat({ format, width, height, scale, look }: Formatted): void {
	if (look['transparent'] && (format === 'jpeg' || format === 'pdf'))
		throw failure(`--transparent needs --format png or webp; ${format} has no transparency.`, 2);
	const side = Math.max(width, height) * scale;
	if (format === 'webp' && side > LARGEST_WEBP)
		throw failure(`--format webp holds ${LARGEST_WEBP} pixels a side at most; this picture has ${side}.`, 2);
}
