/** What is asked of `npm run video`, read from its options. */
import { layoutFor, type Pixels } from '../../export/picture/sizes';
import {
	isFilmSize,
	isFps,
	LARGEST_FILM,
	LEAST_FPS,
	MOST_FPS,
	VIDEO_FORMATS,
	type VideoFormat,
} from '../../export/video/formats';
import { checkChoice, readOptions, type Given } from '../options';
import { failure } from '../script';
import { shown } from '../shown';
import { readSize } from '../stills/measures';
import { OPTIONS as STILLS, readLook, type Drawing } from '../stills/options';

const { slide, step, edition, theme, names, lang, units, hide, legend, 'no-caption': uncaptioned, help } = STILLS;

/** The options, as `--help` prints them. */
export const OPTIONS = {
	out: { value: 'FILE', help: 'writes this file, .webm or .mp4 (talk.webm), and its captions and chapters beside it' },
	format: { value: 'FORMAT', help: `${Object.keys(VIDEO_FORMATS).join(' or ')} (as the name of the file says)` },
	size: {
		value: '1920x1080',
		help: `width and height, even, to ${LARGEST_FILM.width}x${LARGEST_FILM.height} (1920x1080)`,
	},
	fps: { value: 'N', help: `frames a second, ${LEAST_FPS} to ${MOST_FPS} (30)` },
	...{ slide, step, edition, theme, names, lang, units, hide, legend, 'no-caption': uncaptioned, help },
} as const;

/** A request for a film. */
export interface VideoRequest {
	readonly out: string;
	readonly format: VideoFormat;
	readonly size: Pixels;
	readonly fps: number;
	/** The page in which it is made. */
	readonly drawing: Drawing;
	readonly part: { readonly slide: string | undefined; readonly step: string | undefined };
	readonly help: boolean;
}

/** Reads the options. A failure names the one that is wrong: exit code 2. */
export function readRequest(args: readonly string[]): VideoRequest {
	const given = readOptions(OPTIONS, args);
	const { out = 'talk.webm', size: text = '1920x1080', fps: rate = '30', help = false } = given;
	const format = readFormat(given.format, out);
	const size = readSize(text);
	if (!isFilmSize(size))
		throw failure(`--size ${text}: a film has even sides, at most ${LARGEST_FILM.width}x${LARGEST_FILM.height}.`, 2);
	const fps = /^\d+$/.test(rate) ? Number(rate) : NaN;
	if (!isFps(fps))
		throw failure(`--fps needs a whole number from ${LEAST_FPS} to ${MOST_FPS}; ${shown(rate)} found.`, 2);
	const part = { slide: given.slide, step: given.step };
	return { out, format, size, fps, drawing: drawingFor(given, size), part, help };
}

function readFormat(word: string | undefined, out: string): VideoFormat {
	const formats = Object.keys(VIDEO_FORMATS);
	checkChoice('format', word, formats);
	const format = word ?? formats.find((one) => out.toLowerCase().endsWith(`.${one}`));
	if (format === undefined) throw failure(`--out ${shown(out)} must end in .webm or .mp4, or --format say which.`, 2);
	return format as VideoFormat;
}

/** The still of which the film is made: the picture of its size. */
function drawingFor(given: Given<typeof OPTIONS>, size: Pixels): Drawing {
	const { edition, theme, names, lang, units, hide } = given;
	const { width, height, ratio } = layoutFor(size);
	const look = {
		...readLook({ theme, names, lang, units, hide }),
		...(given.legend && { legend: 'on' }),
		...(given['no-caption'] && { caption: 'off' }),
		scale: String(Number(ratio.toFixed(6))),
	};
	return { width, height, scale: 1, edition, format: 'png', look };
}
