/** What handouts and slides are asked for alike. */
import { THEMES, UNIT_SYMBOLS } from '../../core/look';
import { failure } from '../script';
import { readLook, readScale } from '../stills/options';

/** The options that both have, as `--help` prints them. */
export const PAPER_OPTIONS = {
	edition: { value: 'ID', help: 'only the steps of this edition, numbered in it (all)' },
	slides: { value: 'IDS', help: 'only these slides, with commas between them (all)' },
	theme: { value: 'NAME', help: `${THEMES.join(', ')} (paper)` },
	names: { value: 'TAG', help: 'names in this language first, such as ru (that of the deck)' },
	units: { value: 'KIND', help: `${UNIT_SYMBOLS.join(' or ')} (counters)` },
	scale: { value: 'N', help: 'device pixels for each of the 1920 across a picture (1)' },
	help: { help: 'prints this' },
} as const;

/** What is asked of both. */
export interface PaperRequest {
	readonly out: string;
	readonly edition: string | undefined;
	/** Ids of slides; all where none are named. */
	readonly slides: readonly string[];
	readonly scale: number;
	/** The look, as the query of a link says it. */
	readonly look: Readonly<Record<string, string>>;
	readonly help: boolean;
}

type Given = { readonly [Name in Exclude<keyof typeof PAPER_OPTIONS, 'help'>]?: string };

/** Reads what both have. A failure names the option that is wrong: exit code 2. */
export function readPaperRequest({
	edition,
	slides,
	theme,
	names,
	units,
	scale = '1',
}: Given): Omit<PaperRequest, 'out' | 'help'> {
	const ids = slides?.split(',').map((id) => id.trim()) ?? [];
	if (ids.includes('')) throw failure(`--slides needs ids with commas between them; "${slides}" found.`, 2);
	const look = readLook(Object.fromEntries(Object.entries({ theme, names, units }).filter(([, word]) => word)));
	return { edition, slides: [...new Set(ids)], scale: readScale(scale), look };
}

/** The name of a file, with the ending that its format has. A failure says which one it needs. */
export function checkEnding(out: string, ending: string): string {
	if (out.toLowerCase().endsWith(ending)) return out;
	throw failure(`--out needs a name that ends in ${ending}; "${out}" found.`, 2);
}
