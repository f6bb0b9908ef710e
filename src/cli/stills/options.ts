/** What is asked of `npm run stills`, read from its options. */
import { GROUPS } from '../../core/groups';
import { THEMES, UNIT_SYMBOLS } from '../../core/look';
import { LANGUAGES } from '../../words/language';
import { checkChoice, readOptions } from '../options';
import { failure } from '../script';
import { shown } from '../shown';

/** The options, as `--help` prints them. */
export const OPTIONS = {
	out: { value: 'DIR', help: 'writes into this folder (stills)' },
	size: { value: '1920x1080', help: 'width and height of the picture before scaling (1920x1080)' },
	slide: { value: 'ID', help: 'only the steps of this slide' },
	step: { value: 'ID', help: 'only steps of this name' },
	edition: { value: 'ID', help: 'only the steps of this edition, numbered in it (all)' },
	scale: { value: 'N', help: 'device pixels for each pixel of the size; 2 for print (1)' },
	format: { value: 'FORMAT', help: 'png, or jpeg for pictures on a screen (png)' },
	theme: { value: 'NAME', help: `${THEMES.join(', ')} (paper)` },
	names: { value: 'TAG', help: 'names in this language first, such as ru (that of the deck)' },
	lang: { value: 'TAG', help: `the words on the picture in ${Object.keys(LANGUAGES).join(' or ')} (that of the deck)` },
	units: { value: 'KIND', help: `${UNIT_SYMBOLS.join(' or ')} (counters)` },
	blank: { help: 'the ground alone, without marks and names: a map to fill in' },
	'no-caption': { help: 'the map without the caption below it' },
	hide: { value: 'LIST', help: 'leaves groups out, such as strikes,fronts,names (nothing)' },
	help: { help: 'prints this' },
} as const;

/** PNG is exact; JPEG is small, and good enough for a screen. */
export const STILL_FORMATS = ['png', 'jpeg'] as const;
export type StillFormat = (typeof STILL_FORMATS)[number];

/** A request for stills. */
export interface Request {
	readonly out: string;
	/** CSS pixels. */
	readonly width: number;
	readonly height: number;
	readonly scale: number;
	readonly slide: string | undefined;
	readonly step: string | undefined;
	readonly edition: string | undefined;
	readonly format: StillFormat;
	/** Look and language, as the query of a link says them. */
	readonly look: Readonly<Record<string, string>>;
	readonly help: boolean;
}

/** Pixels beyond which graphics hardware draws no picture in one piece. */
const LARGEST = 16_384;
const SMALLEST = 16;

/** Reads the options. A failure names the one that is wrong: exit code 2. */
export function readRequest(args: readonly string[]): Request {
	const {
		out = 'stills',
		size = '1920x1080',
		scale = '1',
		slide,
		step,
		edition,
		format = 'png',
		help = false,
		blank = false,
		'no-caption': uncaptioned = false,
		...rest
	} = readOptions(OPTIONS, args);
	checkChoice('format', format, STILL_FORMATS);
	const look = { ...readLook(rest), ...(blank && { blank: 'on' }), ...(uncaptioned && { caption: 'off' }) };
	const frame = { ...readSize(size), scale: readScale(scale) };
	const request = { out, ...frame, slide, step, edition, format: format as StillFormat, look, help };
	const pixels = Math.max(request.width, request.height) * request.scale;
	if (pixels > LARGEST) {
		throw failure(
			`--size ${size} at --scale ${scale} makes ${pixels} pixels; ${LARGEST} are the most a side may have.`,
			2,
		);
	}
	return request;
}

/** The look that options ask for, as the query of a link says it; what is none is a failure. */
export function readLook(given: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
	checkChoice('theme', given['theme'], THEMES);
	checkChoice('units', given['units'], UNIT_SYMBOLS);
	checkChoice('lang', given['lang'], Object.keys(LANGUAGES));
	for (const group of given['hide']?.split(',') ?? [])
		if (!group.startsWith('units-')) checkChoice('hide', group, ['units', ...GROUPS]);
	return Object.fromEntries(
		Object.entries(given).flatMap(([name, word]) => (word === undefined ? [] : [[name, word]])),
	);
}

/** `1920x1080` as numbers. */
function readSize(text: string): { readonly width: number; readonly height: number } {
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
