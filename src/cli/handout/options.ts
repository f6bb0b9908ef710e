/** What is asked of `npm run handout`, read from its options. */
import { LAYOUTS, PAPER_NAMES, type HandoutSettings, type Layout, type PaperName } from '../../app/handout/settings';
import { checkChoice, readOptions } from '../options';
import { checkEnding, PAPER_OPTIONS, readPaperRequest, type PaperRequest } from '../paper/options';
import { failure } from '../script';

const { help, ...shared } = PAPER_OPTIONS;

/** The options, as `--help` prints them. */
export const OPTIONS = {
	out: { value: 'FILE', help: 'writes this file (handout.pdf)' },
	layout: { value: 'NAME', help: `${LAYOUTS.join(' or ')} for each step (page)` },
	notes: { help: 'prints the notes of the speaker too' },
	paper: { value: 'NAME', help: `${PAPER_NAMES.join(', ')} (a4)` },
	...shared,
	blank: { value: 'SLIDE/STEP', help: 'the map to fill in is that of this step (the one that holds most of the talk)' },
	help,
} as const;

/** A request for a handout. */
export interface HandoutRequest extends PaperRequest {
	readonly settings: HandoutSettings;
	/** The step of the map to fill in; `undefined` for the one that holds most of the talk. */
	readonly blank: { readonly slide: string; readonly step: string } | undefined;
}

/** Reads the options. A failure names the one that is wrong: exit code 2. */
export function readRequest(args: readonly string[]): HandoutRequest {
	const given = readOptions(OPTIONS, args);
	const { out = 'handout.pdf', layout = 'page', paper = 'a4', notes = false, help = false, blank } = given;
	checkChoice('layout', layout, LAYOUTS);
	checkChoice('paper', paper, PAPER_NAMES);
	const request = readPaperRequest(given);
	const settings = { layout: layout as Layout, paper: paper as PaperName, notes, slides: request.slides };
	return { ...request, out: checkEnding(out, '.pdf'), settings, blank: readStep(blank), help };
}

function readStep(text: string | undefined): HandoutRequest['blank'] {
	if (text === undefined) return undefined;
	const [slide, step, ...more] = text.split('/');
	if (!slide || !step || more.length > 0)
		throw failure(`--blank needs a slide and a step, such as where/near; "${text}" found.`, 2);
	return { slide, step };
}
