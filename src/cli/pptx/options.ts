/** What is asked of `npm run pptx`, read from its options. */
import { readOptions } from '../options';
import { checkEnding, PAPER_OPTIONS, readPaperRequest, type PaperRequest } from '../paper/options';

/** The options, as `--help` prints them. */
export const OPTIONS = { out: { value: 'FILE', help: 'writes this file (slides.pptx)' }, ...PAPER_OPTIONS } as const;

/** Reads the options. A failure names the one that is wrong: exit code 2. */
export function readRequest(args: readonly string[]): PaperRequest {
	const { out = 'slides.pptx', help = false, ...given } = readOptions(OPTIONS, args);
	return { ...readPaperRequest(given), out: checkEnding(out, '.pptx'), help };
}
