/** What is asked of `npm run stills`, read from its options. */
import { GROUPS } from '../../core/groups';
import { THEMES, UNIT_SYMBOLS } from '../../core/look';
import { LANGUAGES } from '../../words/language';
import { checkChoice, readOptions, type Given } from '../options';
import { failure } from '../script';
import { shown } from '../shown';
import { checkFormat, readMeasures, SHEET_NAMES, type Measures } from './measures';
import { readJobs, readShard, type Shard } from './share';

export { readScale } from './measures';

/** The options, as `--help` prints them. */
export const OPTIONS = {
	out: { value: 'DIR', help: 'writes into this folder (stills)' },
	size: { value: '1920x1080', help: 'width and height of the picture before scaling (1920x1080)' },
	scale: { value: 'N', help: 'device pixels for each pixel of the size; 2 for print (1)' },
	paper: { value: 'NAME', help: `instead of a size, a sheet of paper on its long side: ${SHEET_NAMES.join(', ')}` },
	dpi: { value: 'N', help: 'pixels for each inch of the paper (300)' },
	slide: { value: 'ID', help: 'only the steps of this slide' },
	step: { value: 'ID', help: 'only steps of this name' },
	edition: { value: 'ID', help: 'only the steps of this edition, numbered in it (all)' },
	format: { value: 'FORMAT', help: 'png; jpeg or webp for a screen; pdf with its text as text (png)' },
	theme: { value: 'NAME', help: `${THEMES.join(', ')} (paper)` },
	names: { value: 'TAG', help: 'names in this language first, such as ru (that of the deck)' },
	lang: { value: 'TAG', help: `the words on the picture in ${Object.keys(LANGUAGES).join(' or ')} (that of the deck)` },
	units: { value: 'KIND', help: `${UNIT_SYMBOLS.join(' or ')} (counters)` },
	hide: { value: 'LIST', help: 'leaves groups out, such as strikes,fronts,names (nothing)' },
	legend: { help: 'with a legend of what is seen' },
	'no-caption': { help: 'without the caption on the lower edge' },
	'no-notes': { help: 'without footnotes and the line to cite by' },
	blank: { help: 'the ground alone, without marks and names: a map to fill in' },
	clean: { help: 'no text at all' },
	transparent: { help: 'the marks and their names alone, on nothing (png, webp)' },
	'scale-bar': { help: 'scale bar and north arrow even on a map without text or ground' },
	address: { value: 'URL', help: 'where the presentation is published, for the link on the still' },
	jobs: { value: 'N', help: 'pages that draw at the same time (1)' },
	shard: { value: '1/4', help: 'the first of four parts, for several machines (all)' },
	again: { help: 'draws stills anew that are there and have not changed' },
	help: { help: 'prints this' },
} as const;

/** PNG is exact; JPEG and WebP are small, and good enough for a screen; a PDF has its text as text. */
export const STILL_FORMATS = ['png', 'jpeg', 'webp', 'pdf'] as const;
export type StillFormat = (typeof STILL_FORMATS)[number];

/** What a picture depends on beside the talk. */
export interface Drawing extends Measures {
	readonly edition: string | undefined;
	readonly format: StillFormat;
	/** Look, furniture and language, as the query of a link says them. */
	readonly look: Readonly<Record<string, string>>;
}

/** A request for stills. */
export interface Request extends Drawing {
	readonly out: string;
	readonly slide: string | undefined;
	readonly step: string | undefined;
	readonly jobs: number;
	readonly shard: Shard | undefined;
	readonly again: boolean;
	readonly help: boolean;
}

/** Reads the options. A failure names the one that is wrong: exit code 2. */
export function readRequest(args: readonly string[]): Request {
	const given = readOptions(OPTIONS, args);
	const { out = 'stills', slide, step, edition, format = 'png', again = false, help = false } = given;
	const { theme, names, lang, units, hide } = given;
	checkChoice('format', format, STILL_FORMATS);
	const look = { ...readLook({ theme, names, lang, units, hide }), ...readFurnishing(given) };
	const request = {
		...{ out, slide, step, edition, again, help, look },
		...readMeasures(given),
		format: format as StillFormat,
		jobs: readJobs(given.jobs),
		shard: readShard(given.shard),
	};
	checkFormat(request);
	return request;
}

/** What of a request a picture depends on. */
export function drawingOf({ width, height, scale, dpi, edition, format, look }: Request): Drawing {
	return { width, height, scale, ...(dpi !== undefined && { dpi }), edition, format, look };
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

/** What stands beside the map, as the query says it; whoever prints wants footnotes and the line to cite by unless there is no text. */
function readFurnishing(given: Given<typeof OPTIONS>): Readonly<Record<string, string>> {
	const { clean, transparent, address } = given;
	if (clean && given.legend) throw failure('--legend is text, and --clean leaves no text: one of them is too many.', 2);
	if (address !== undefined && !URL.canParse(address))
		throw failure(`--address needs a whole address, such as https://example.org/talk/; ${shown(address)} found.`, 2);
	const noted = !clean && !transparent && !given['no-notes'];
	return {
		...(noted && { notes: 'on', cite: 'on' }),
		...(given.legend && { legend: 'on' }),
		...(given['no-caption'] && { caption: 'off' }),
		...(given.blank && { blank: 'on' }),
		...(clean && { clean: 'on' }),
		...(transparent && { transparent: 'on' }),
		...(given['scale-bar'] && { scalebar: 'on' }),
		...(address !== undefined && { address }),
	};
}
