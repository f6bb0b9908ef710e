/** What is asked of `npm run data`, read from its options. */
import { FORMATS, type Format } from '../../export/data/formats';
import { FORMAT_IDS } from '../../export/data/holding';
import { checkChoice, readOptions } from '../options';
import { failure } from '../script';

/** The options, as `--help` prints them. */
export const OPTIONS = {
	out: { value: 'DIR', help: 'writes into this folder' },
	format: { value: 'NAME', help: `one or several of ${FORMAT_IDS.join(',')} (all)` },
	help: { help: 'prints this' },
} as const;

/** A request for data; `undefined` where only help is wanted. */
export interface Request {
	readonly out: string;
	readonly formats: readonly Format[];
}

/** Reads the options. A failure names the one that is wrong: exit code 2. */
export function readRequest(args: readonly string[]): Request | undefined {
	const { out, format, help } = readOptions(OPTIONS, args);
	if (help) return undefined;
	if (out === undefined) throw failure('--out is missing: say into which folder to write, as in --out data.', 2);
	const wanted = (format ?? FORMAT_IDS.join()).split(',').map((name) => name.trim());
	for (const name of wanted) checkChoice('format', name, FORMAT_IDS);
	return { out, formats: FORMATS.filter(({ id }) => wanted.includes(id)) };
}
