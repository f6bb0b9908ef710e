/** How a format can hold a fact of a campaign. */

/** The formats, as `--format` names them. */
export const FORMAT_IDS = ['mf-json', 'czml', 'kml', 'geojson', 'csv'] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

/** How a format has a fact: as it is; in another form, or not all of it; not at all. */
export interface Holding {
	readonly how: 'held' | 'otherwise' | 'lost';
	/** Where it stands, or what becomes of it. */
	readonly words: string;
}

/** A fact of a campaign in every format. */
export interface Fact {
	readonly what: string;
	readonly in: Readonly<Record<FormatId, Holding>>;
}

/** As it is. */
export const held = (words: string): Holding => ({ how: 'held', words });
/** In another form, or not all of it. */
export const otherwise = (words: string): Holding => ({ how: 'otherwise', words });
/** Not at all. */
export const lost = (words: string): Holding => ({ how: 'lost', words });

/** A fact with its holdings in the order of `FORMAT_IDS`; one for all where they are alike. */
export function fact(what: string, ...holdings: readonly Holding[]): Fact {
	const entries = FORMAT_IDS.map((id, i) => [id, holdings[Math.min(i, holdings.length - 1)]!] as const);
	return { what, in: Object.fromEntries(entries) as Fact['in'] };
}
