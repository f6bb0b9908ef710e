/** What the person at the screen chose to see, whatever the step: theme, language of names, kind of symbols, doubt, ghost, readings of the border. */

/** `paper` for a screen and colour print, `projector` for a washed-out beamer, `mono` for black-and-white print. */
export const THEMES = ['paper', 'projector', 'mono'] as const;
export type ThemeName = (typeof THEMES)[number];

/** Plain counters for everybody, APP-6 for who reads it. */
export const UNIT_SYMBOLS = ['counters', 'app6'] as const;
export type UnitSymbols = (typeof UNIT_SYMBOLS)[number];

/** The viewer's choices. With the frame they are all that a picture depends on. */
export interface Look {
	readonly theme: ThemeName;
	/** BCP 47 tag of the first choice among names. */
	readonly names: string;
	readonly units: UnitSymbols;
	/** Whether discs, brackets and hatchings of doubt are drawn. */
	readonly doubt: boolean;
	/** Whether only that is drawn on which both sides agree. */
	readonly agreed: boolean;
	/** Whether the step before is drawn as a ghost. */
	readonly ghost: boolean;
	/** Whether the legend is shown. */
	readonly legend: boolean;
	/** Groups of marks that are hidden (`core/groups.ts`), as in a link: `strikes,fronts`; empty where everything is shown. */
	readonly hide: string;
	/** The border whose reading alone is shown; `undefined` shows those that the step shows. */
	readonly reading: string | undefined;
	/** Share of the picture's width, 0 to 1, left of which the first reading is shown and right of it the second; `undefined` for no wipe. */
	readonly wipe: number | undefined;
}

/** The look with which every window begins, in the language of the deck. */
export function plainLook(language: string): Look {
	return {
		theme: 'paper',
		names: language,
		units: 'counters',
		doubt: true,
		agreed: false,
		ghost: false,
		legend: false,
		hide: '',
		reading: undefined,
		wipe: undefined,
	};
}

/** The look chosen, where it differs from the plain one; else the step's own, where it has one. */
export function withOwn(chosen: Look, plain: Look, own: Partial<Look>): Look {
	const open = Object.entries(own).filter(([key]) => chosen[key as keyof Look] === plain[key as keyof Look]);
	return { ...chosen, ...Object.fromEntries(open) };
}

/** The choice after this one in a list, the first after the last. */
export function nextOf<T>(choices: readonly T[], chosen: T): T {
	// A choice may itself be `undefined`, as that of all readings is.
	return choices.length > 0 ? (choices[(choices.indexOf(chosen) + 1) % choices.length] as T) : chosen;
}
