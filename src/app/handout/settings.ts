/** How a handout is set, as its link says it: `?mode=handout&layout=half&paper=a5&notes=on&slides=one,two`. */

/** A page for each step, or half a page. */
export const LAYOUTS = ['page', 'half'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Sheets of paper by name, in millimetres: width, height, and the margins above, beside and below what is printed. */
export const PAPERS = {
	a4: { width: 210, height: 297, top: 14, side: 17, foot: 17 },
	letter: { width: 215.9, height: 279.4, top: 13, side: 18, foot: 16 },
	a5: { width: 148, height: 210, top: 10, side: 12, foot: 14 },
} as const;
export type PaperName = keyof typeof PAPERS;
export const PAPER_NAMES = Object.keys(PAPERS) as PaperName[];

/** What is asked of a handout. */
export interface HandoutSettings {
	readonly layout: Layout;
	readonly paper: PaperName;
	/** Whether the speaker's notes are printed. */
	readonly notes: boolean;
	/** Ids of the slides that are printed; all where none are named. */
	readonly slides: readonly string[];
}

/** Reads the settings of a query; what it does not say, or says wrongly, is a page of A4 for each step, without notes. */
export function readSettings(search: string): HandoutSettings {
	const query = new URLSearchParams(search);
	const among = <T extends string>(name: string, choices: readonly T[]): T =>
		choices.find((known) => known === query.get(name)) ?? choices[0]!;
	return {
		layout: among('layout', LAYOUTS),
		paper: among('paper', PAPER_NAMES),
		notes: query.get('notes') === 'on',
		slides: (query.get('slides') ?? '').split(',').filter((id) => id !== ''),
	};
}

/** The query that says these settings. */
export function settingsQuery({ layout, paper, notes, slides }: HandoutSettings): Readonly<Record<string, string>> {
	return { layout, paper, ...(notes && { notes: 'on' }), ...(slides.length > 0 && { slides: slides.join(',') }) };
}
